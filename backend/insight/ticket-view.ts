import type { TicketView } from '../../shared/contracts/ticket-view.ts';
import { personName, plainWords } from '../../shared/strangers-words.ts';
import type { AccountContext } from '../account/account-context.ts';
import { ADMIN_KEY_ACTOR } from '../records/decisions.ts';
import type { Response } from '../records/responses.ts';

const HISTORY_LENGTH = 50;

/** Gathers what the sidebar shows of a ticket, from our own rows alone. */
export async function readTicketView(
  { store, clock }: AccountContext,
  ticketId: string,
): Promise<TicketView> {
  const [invitation, decisions, response] = await Promise.all([
    store.invitations.findLatestOfTicket(ticketId),
    store.decisions.ofTicket(ticketId),
    store.responses.findLatestOfTicket(ticketId),
  ]);
  const customerId =
    invitation?.customerId ??
    response?.customerId ??
    decisions.find(({ customerId: id }) => id !== null)?.customerId ??
    null;
  const [customer, suppression, history, followUp] = await Promise.all([
    customerId === null ? null : store.customers.find(customerId),
    customerId === null ? null : store.suppressions.find(customerId),
    customerId === null ? [] : store.responses.ofCustomer(customerId, HISTORY_LENGTH),
    response === null ? null : store.followUps.findOfResponse(response.id),
  ]);
  return {
    ticketId,
    now: clock.now().toISOString(),
    customer:
      customerId === null
        ? null
        : {
            id: customerId,
            name: personName(customer?.name ?? null),
            suppression: suppression && {
              reason: suppression.reason,
              since: suppression.since.toISOString(),
            },
          },
    invitation: invitation && {
      id: invitation.id,
      status: invitation.status,
      reason: invitation.reason,
      dueAt: invitation.dueAt.toISOString(),
      sentAt: invitation.sentAt?.toISOString() ?? null,
      respondedAt: invitation.respondedAt?.toISOString() ?? null,
      channel: invitation.channel,
    },
    decisions: decisions.map(({ at, outcome, reason, actor = null }) => ({
      at: at.toISOString(),
      outcome,
      reason,
      ...(actor === null
        ? {}
        : { by: { id: actor === ADMIN_KEY_ACTOR ? null : actor, name: null } }),
    })),
    response: response && viewOf(response),
    followUp: followUp && {
      status: followUp.status,
      ticketId: followUp.ticketId,
      dueAt: followUp.dueAt.toISOString(),
      outcome: followUp.outcome,
    },
    history: history.map((each) => ({ ...viewOf(each), ticketId: each.ticketId })),
  };
}

function viewOf({ score, category, comment, submittedAt }: Response) {
  const words = comment === null ? null : plainWords(comment);
  return { score, category, comment: words, submittedAt: submittedAt.toISOString() };
}
