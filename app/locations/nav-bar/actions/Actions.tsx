import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import type { Action } from '../../../../shared/contracts/actions.ts';
import { changeAction } from '../../../api/actions.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Failed } from '../data/Failed.tsx';
import { Loaded } from '../data/Loaded.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { ActionForm } from './ActionForm.tsx';
import { ActionItem } from './ActionItem.tsx';
import { actionsAbout } from './actions-about.ts';
import { RemoveAction } from './RemoveAction.tsx';
import { useActionMutation, useActions } from './use-actions.ts';

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

/** What is open above the list. */
type Dialog = { kind: 'add' } | { kind: 'change' | 'remove'; action: Action } | null;

/** "What have we done about it?": all that can be seen as marks in the trend. */
export function Actions({ api, me, filters: { only } }: RoomProps) {
  const { t } = useWords();
  const actions = useActions(api);
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
      <Loaded query={actions} height={240}>
        {(all) => {
          const shown = actionsAbout(all, only);
          const others = all.length - shown.length;
          return (
            <>
              {shown.length === 0 && <p>{t(others > 0 ? 'actions.noneHere' : 'actions.none')}</p>}
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
                  />
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
