import { StatePage } from '../../components/StatePage.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useZaf, useZafConnection } from '../../zaf/use-zaf.ts';
import { LoadingSkeleton } from '../../components/LoadingSkeleton.tsx';
import type { LocationProps } from '../location.types.ts';
import { Ticket } from './Ticket.tsx';

/** The screen beside a ticket: whether the customer was asked, and what they said. */
export function TicketSidebar({ page, api }: LocationProps) {
  const { t } = useLanguage();
  const connection = useZafConnection();
  const zaf = useZaf();
  const ticketId = page.ticketId ?? zaf?.context.ticketId ?? null;
  return (
    <>
      <VisuallyHidden as="h1">{t('title')}</VisuallyHidden>
      {ticketId !== null && <Ticket api={api} ticketId={String(ticketId)} />}
      {ticketId === null && connection.state === 'connecting' && <LoadingSkeleton />}
      {ticketId === null && connection.state !== 'connecting' && (
        <StatePage title={t('status.noTicket.label')} text={t('status.noTicket.text')} />
      )}
    </>
  );
}
