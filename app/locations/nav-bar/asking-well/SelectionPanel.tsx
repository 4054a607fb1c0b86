import { useQuery } from '@tanstack/react-query';
import type { Selection } from '../../../../shared/contracts/selection.ts';
import { getSelection } from '../../../api/get-selection.ts';
import { Muted } from '../../../components/Muted.tsx';
import { nameKey } from '../words/name-key.ts';
import { Loaded } from '../data/Loaded.tsx';
import { sayShare } from '../figures/say-share.ts';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { SelectionTable } from './SelectionTable.tsx';
import { solveQueryOf } from './solve-query.ts';

/** Whether somebody keeps customers from being asked, more than chance explains. */
export function SelectionPanel({ api, query, state, setState }: RoomProps) {
  const { t } = useWords();
  const asked = solveQueryOf(query);
  const selection = useQuery({
    queryKey: ['reports/selection', asked],
    queryFn: async () => await getSelection(api, asked),
  });
  const by = state.get('kept') === 'groups' ? 'groups' : 'agents';
  return (
    <Panel
      className="wide"
      title={t('askingWell.selection.title')}
      aside={
        <ChoiceMenu
          label={t('askingWell.by')}
          value={by}
          choices={(['agents', 'groups'] as const).map((value) => ({
            value,
            text: t(`askingWell.selection.${value}`),
          }))}
          onChoose={(kept) => setState({ kept }, 'replace')}
        />
      }
    >
      <Loaded query={selection} height={320}>
        {(known) => <Kept by={by} selection={known} />}
      </Loaded>
    </Panel>
  );
}

function Kept({ by, selection }: { by: 'agents' | 'groups'; selection: Selection }) {
  const words = useWords();
  const { t } = words;
  const { solves, kept, share, unattributed } = selection;
  if (share === null) return <p>{t('askingWell.selection.none')}</p>;
  const parts = selection[by];
  const nameOf = (part: Selection['agents'][number]) =>
    nameKey(by === 'agents' ? 'assignee' : 'group', part, words);
  const outside = parts.filter(({ verdict }) => verdict !== 'inside');
  return (
    <>
      <p>
        {outside.length === 0
          ? t('askingWell.selection.quiet')
          : t('askingWell.selection.outside', {
              names: outside.map(nameOf).join(', '),
            })}
      </p>
      <Muted>
        {t('askingWell.selection.all', { solves, kept, share: sayShare(share, words) })}{' '}
        {t('askingWell.selection.help')}
      </Muted>
      <SelectionTable
        title={t('askingWell.selection.title')}
        first={t(`askingWell.selection.${by}`)}
        parts={parts}
        share={share}
        nameOf={nameOf}
      />
      {unattributed > 0 && <Muted>{t('askingWell.unattributed', { count: unattributed })}</Muted>}
    </>
  );
}
