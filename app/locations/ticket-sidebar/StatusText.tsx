import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { Muted } from '../../components/Muted.tsx';
import { TicketLink } from '../../components/TicketLink.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { nameCustomer } from './sidebar-words.ts';
import { ReasonText } from './ReasonText.tsx';
import type { TicketStatus } from './status-of.ts';

type Props = { view: TicketView; status: TicketStatus; now: number };

/** What a ticket's status means and what happens next, in words. */
export function StatusText({ view, status, now }: Props) {
  const { t, formats } = useLanguage();
  const { invitation, history, ticketId } = view;
  const words = nameCustomer(view.customer, t);
  const channel = t(`channel.${invitation?.channel ?? 'email'}`);
  const when = status.at === null ? '' : formats.moment(status.at, now);
  const askedOn =
    invitation?.sentAt == null
      ? null
      : t('status.askedOn', { channel, when: formats.moment(invitation.sentAt, now) });

  switch (status.kind) {
    case 'none':
    case 'undecided':
    case 'due':
    case 'sending':
    case 'scheduled':
    case 'sent':
    case 'opened':
    case 'left_alone':
      return <p>{t(`status.${status.kind}.text`, { ...words, channel, when })}</p>;
    case 'responded':
      return <p>{askedOn ?? t('status.responded.text', { ...words, when })}</p>;
    case 'expired':
      return (
        <>
          <ReasonText reason={status.reason} />
          {askedOn !== null && <Muted>{askedOn}</Muted>}
        </>
      );
    case 'cancelled':
    case 'failed':
    case 'skipped': {
      const last = history.find((response) => response.ticketId !== ticketId);
      const isRest = status.reason === 'recently_surveyed' && last !== undefined;
      return (
        <>
          <ReasonText reason={status.reason} />
          {isRest && (
            <Muted>
              {t('status.lastAnswer', { ago: formats.relative(last.submittedAt, now) })}
              {' · '}
              <TicketLink ticketId={last.ticketId} />
            </Muted>
          )}
        </>
      );
    }
  }
}
