import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import { COMPARED_WEEKS } from '../../../../shared/contracts/before-and-after.ts';
import type { Action } from '../../../../shared/contracts/actions.ts';
import { changeAction } from '../../../api/actions.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Failed } from '../data/Failed.tsx';
import { Loaded } from '../data/Loaded.tsx';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionItem } from './ActionItem.tsx';
import { actionsAbout } from './actions-about.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { RemoveAction } from './RemoveAction.tsx';
import { useActionMutation, useActions } from './use-actions.ts';
import { useBeforeAndAfter, weeksIn } from './use-before-and-after.ts';

const Box = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.md};
  max-width: 960px;
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: start;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.sm};
`;

const Title = styled.h1`
  font-size: ${({ theme }) => theme.fontSizes.xl};
  line-height: ${({ theme }) => theme.lineHeights.xl};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Compared = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

/** What is open above the list. */
type Dialog = { kind: 'add' } | { kind: 'change' | 'remove'; action: Action } | null;

/** "What have we done about it?": all that can be seen as marks in the trend, and what came after. */
export function Actions({ api, me, filters: { only }, state, setState }: RoomProps) {
  const { t } = useWords();
  const actions = useActions(api);
  const weeks = weeksIn(state);
  const sides = useBeforeAndAfter(api, weeks);
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = (): void => setDialog(null);
  const ending = useActionMutation(
    async (id: string) => await changeAction(api, id, { until: me.today }),
  );
  return (
    <Box>
      <Head>
        <div>
          <Title>{t('actions.title')}</Title>
          <Muted>{t('actions.intro')}</Muted>
        </div>
        <Button size="small" isPrimary onClick={() => setDialog({ kind: 'add' })}>
          {t('actions.add')}
        </Button>
      </Head>
      {ending.isError && (
        <Failed error={ending.error} onRetry={() => ending.mutate(ending.variables)} />
      )}
      {sides.isError && <Failed error={sides.error} onRetry={() => void sides.refetch()} />}
      <Loaded query={actions} height={240}>
        {(all) => {
          const shown = actionsAbout(all, only);
          const others = all.length - shown.length;
          return (
            <>
              {shown.length === 0 ? (
                <p>{t(others > 0 ? 'actions.noneHere' : 'actions.none')}</p>
              ) : (
                <Compared>
                  <ChoiceMenu
                    label={t('actions.sides.label')}
                    value={String(weeks)}
                    choices={COMPARED_WEEKS.map((each) => ({
                      value: String(each),
                      text: t('actions.sides.weeks', { weeks: each }),
                    }))}
                    onChoose={(chosen) => setState({ weeks: chosen })}
                  />
                  <Muted>{t('actions.sides.caution')}</Muted>
                </Compared>
              )}
              <ul>
                {shown.map((action) => (
                  <ActionItem
                    key={action.id}
                    action={action}
                    today={me.today}
                    isBusy={ending.isPending}
                    onChange={() => setDialog({ kind: 'change', action })}
                    onEnd={() => ending.mutate(action.id)}
                    onRemove={() => setDialog({ kind: 'remove', action })}
                  >
                    <BeforeAfter
                      action={action.id}
                      found={sides.data}
                      isPending={sides.isPending}
                    />
                  </ActionItem>
                ))}
              </ul>
              {others > 0 && <Muted>{t('actions.others', { count: others })}</Muted>}
            </>
          );
        }}
      </Loaded>
      {dialog?.kind === 'add' && (
        <ActionForm api={api} action={null} today={me.today} only={only} onClose={close} />
      )}
      {dialog?.kind === 'change' && (
        <ActionForm api={api} action={dialog.action} today={me.today} only={only} onClose={close} />
      )}
      {dialog?.kind === 'remove' && (
        <RemoveAction api={api} action={dialog.action} onClose={close} />
      )}
    </Box>
  );
}
