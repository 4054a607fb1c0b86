import { Anchor } from '@zendeskgarden/react-buttons';
import type { MouseEvent } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { useZaf, useZafConnection } from '../zaf/use-zaf.ts';

type Props = { ticketId: string };

/** Opens a ticket in Zendesk's own tabs; an ordinary link where the host cannot help. */
export function TicketLink({ ticketId }: Props) {
  const { t } = useLanguage();
  const zaf = useZaf();
  const connection = useZafConnection();
  const text = t('ticket', { id: ticketId });
  const origin = 'origin' in connection ? connection.origin : null;
  if (origin === null) return <>{text}</>;

  const handleClick = (event: MouseEvent): void => {
    const wantsNewTab = event.metaKey || event.ctrlKey || event.shiftKey;
    if (zaf === null || wantsNewTab) return;
    event.preventDefault();
    zaf.openTicket(ticketId).catch(() => {
      window.open(`${origin}/agent/tickets/${ticketId}`, '_blank', 'noopener');
    });
  };
  return (
    <Anchor
      href={`${origin}/agent/tickets/${encodeURIComponent(ticketId)}`}
      target="_blank"
      rel="noopener noreferrer"
      onClick={handleClick}
    >
      {text}
    </Anchor>
  );
}
