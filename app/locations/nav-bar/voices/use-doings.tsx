import { Button } from '@zendeskgarden/react-buttons';
import { useState, type ReactNode } from 'react';
import styled from 'styled-components';
import type { ResponseItem } from '../../../../shared/contracts/responses.ts';
import type { Api } from '../../../api/create-api.ts';
import { useOpenTicket } from '../../../zaf/use-open-ticket.ts';
import { Failed } from '../data/Failed.tsx';
import { useWords } from '../words/use-words.ts';
import { IgnoreDialog } from './IgnoreDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { useChange } from './use-voices.ts';
import type { Doing } from './voice-keys.ts';

const Done = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

/** What is done with the chosen answer; with what is asked and told of it. */
export function useDoings(
  api: Api,
  chosen: ResponseItem | null,
): { onDo: (doing: Doing) => void; notices: ReactNode; dialog: ReactNode } {
  const { t } = useWords();
  const change = useChange(api);
  const openTicket = useOpenTicket();
  const [asking, setAsking] = useState<'ignore' | 'share' | null>(null);
  const [sharedId, setSharedId] = useState<string | null>(null);
  const [ignoredId, setIgnoredId] = useState<string | null>(null);

  const onDo = (doing: Doing): void => {
    if (chosen === null) return;
    const { id, ticketId, read, ignored } = chosen;
    if (doing === 'read') change.mutate({ id, change: { read: read === null } });
    else if (doing === 'share' || (doing === 'ignore' && ignored === null)) setAsking(doing);
    else if (doing === 'ignore') change.mutate({ id, change: { ignored: null } });
    else if (ticketId !== null) openTicket(ticketId);
  };
  const handleIgnore = (reason: string): void => {
    setAsking(null);
    if (chosen === null) return;
    change.mutate({ id: chosen.id, change: { ignored: { reason } } });
    setIgnoredId(chosen.id);
  };
  const handleUndo = (): void => {
    if (ignoredId !== null) change.mutate({ id: ignoredId, change: { ignored: null } });
    setIgnoredId(null);
  };
  return {
    onDo,
    notices: (
      <>
        {change.isError && (
          <Failed error={change.error} onRetry={() => change.mutate(change.variables)} />
        )}
        {ignoredId !== null && change.isSuccess && (
          <Done role="status">
            {t('voices.done')}
            <Button size="small" onClick={handleUndo}>
              {t('voices.undo')}
            </Button>
          </Done>
        )}
        {sharedId !== null && sharedId === chosen?.id && (
          <Done role="status">{t('voices.share.done')}</Done>
        )}
      </>
    ),
    dialog:
      asking === 'ignore' ? (
        <IgnoreDialog onIgnore={handleIgnore} onClose={() => setAsking(null)} />
      ) : asking === 'share' && chosen !== null ? (
        <ShareDialog
          api={api}
          responseId={chosen.id}
          onClose={() => setAsking(null)}
          onDone={() => {
            setAsking(null);
            setSharedId(chosen.id);
          }}
        />
      ) : null,
  };
}
