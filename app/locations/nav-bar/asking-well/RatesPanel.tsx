import { MOST_GROUPS } from '../../../../shared/contracts/nps-report.ts';
import { readAttribute, type ReportAttribute } from '../../../../shared/report-attributes.ts';
import { Muted } from '../../../components/Muted.tsx';
import { nameKey, withinSentence } from '../words/name-key.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { Loaded } from '../data/Loaded.tsx';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useReport } from '../overview/use-report.ts';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { RateTable } from './RateTable.tsx';

const SHOWN_AT_MOST = 12;
const USUAL: ReportAttribute = 'channel';

/** How many of those who were asked have answered, by any attribute; most asked first. */
export function RatesPanel({ api, query, state, setState }: RoomProps) {
  const words = useWords();
  const { t } = words;
  const { all, nameOf } = useAttributes();
  const by = readAttribute(state.get('rates')) ?? USUAL;
  // Those who were asked most may have answered least.
  const limit = MOST_GROUPS;
  const report = useReport(api, { ...query, compare: 'none', groupBy: by, limit });
  const attribute = nameOf(by);
  return (
    <Panel
      title={t('askingWell.rates.title')}
      aside={
        <ChoiceMenu
          label={t('askingWell.by')}
          value={by}
          choices={all.map((value) => ({ value, text: nameOf(value) }))}
          onChoose={(rates) => setState({ rates }, 'replace')}
        />
      }
    >
      <Loaded query={report} height={240}>
        {({ groups, others, invited, responseRate, minimumAnswers }) => {
          const asked = groups
            .filter((group) => group.invited > 0)
            .toSorted((a, b) => b.invited - a.invited);
          const hidden = asked.length + (others?.groups ?? 0) - SHOWN_AT_MOST;
          if (asked.length === 0) return <p>{t('askingWell.rates.none')}</p>;
          return (
            <>
              <RateTable
                title={t('askingWell.rates.table', {
                  attribute: withinSentence(by, attribute, words),
                })}
                first={attribute}
                minimum={minimumAnswers}
                rows={[
                  ...asked.slice(0, SHOWN_AT_MOST).map((group) => ({
                    key: group.key,
                    name: nameKey(by, group, words),
                    asked: group.invited,
                    rate: group.responseRate,
                  })),
                  {
                    key: 'whole',
                    name: t('breakdowns.whole'),
                    asked: invited,
                    rate: responseRate,
                  },
                ]}
              />
              {hidden > 0 && <Muted>{t('askingWell.rates.more', { count: hidden })}</Muted>}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
