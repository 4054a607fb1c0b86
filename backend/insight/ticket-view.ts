import type { TicketView } from '../../shared/contracts/ticket-view.ts';
import { personName, plainWords } from '../../shared/strangers-words.ts';
import type { AccountContext } from '../account/account-context.ts';
import { ADMIN_KEY_ACTOR } from '../records/decisions.ts';
import type { Response } from '../records/responses.ts';
import { standOf } from './follow-up-items.ts';
import type { KeyNames } from './key-names.ts';

const HISTORY_LENGTH = 50;

/**
 * Gathers what the sidebar shows of a ticket, from our own rows; names of teams are Zendesk's.
 *
 * Beside a follow-up's task that is the customer of whom it is, and what they said.
 */
export async function readTicketView(
  account: AccountContext,
  ticketId: string,
  names: KeyNames,
): Promise<TicketView> {
  const { store, clock } = account;
  const [invitation, decisions, own, task] = await Promise.all([
    store.invitations.findLatestOfTicket(ticketId),
    store.decisions.ofTicket(ticketId),
    store.responses.findLatestOfTicket(ticketId),
    store.followUps.findByTicket(ticketId),
  ]);
  const response = task === null ? own : await store.responses.findLatestOfFollowUp(task.id);
  const customerId =
    invitation?.customerId ??
    response?.customerId ??
    task?.customerId ??
    decisions.find(({ customerId: id }) => id !== null)?.customerId ??
    null;
  const [customer, suppression, history, followUp] = await Promise.all([
    customerId === null ? null : store.customers.find(customerId),
    customerId === null ? null : store.suppressions.find(customerId),
    customerId === null ? [] : store.responses.ofCustomer(customerId, HISTORY_LENGTH),
    response === null || task !== null ? task : store.followUps.findOfResponse(response.id),
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
      openedAt: invitation.openedAt?.toISOString() ?? null,
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
      stand: await standOf(names, account, followUp),
    },
    history: history.map((each) => ({ ...viewOf(each), ticketId: each.ticketId })),
  };
}

function viewOf({ score, category, comment, submittedAt }: Response) {
  const words = comment === null ? null : plainWords(comment);
  return { score, category, comment: words, submittedAt: submittedAt.toISOString() };
}
