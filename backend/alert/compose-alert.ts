import type { AccountContext } from '../account/account-context.ts';
import { createLookup } from '../platform/lookup.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import type { TicketWithUsers } from '../platform/zendesk/types.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';
import type { Alert } from './alert.types.ts';

const MINUTE_MS = 60_000;

type Context = Pick<AccountContext, 'store' | 'zendesk' | 'zendeskUrl' | 'settings'>;

/** What an alert says about a response, with the people and the brand of then. */
export async function composeAlert(
  account: Context,
  response: Response,
  followUpTicketId: string | null,
): Promise<Alert> {
  const { zendesk, zendeskUrl, settings } = account;
  const { customerId, attribution, ticketId } = response;
  const { assigneeId } = attribution;
  const found = ticketId === '' ? null : await findTicket(zendesk, ticketId);
  const nameOf = (id: string) =>
    found?.users.find((user) => user.id === id)?.name ?? findName(account, id);
  const link = (id: string) => `${zendeskUrl}/agent/tickets/${id}`;
  return {
    isTest: false,
    language: settings.language,
    brandName: await findBrand(account, response),
    score: response.score,
    category: response.category,
    comment: response.comment,
    customerName: await nameOf(customerId),
    agentId: assigneeId,
    agentName: assigneeId === null ? null : await nameOf(assigneeId),
    ticketSubject: found?.ticket.subject ?? null,
    ticketId,
    ticketUrl: link(ticketId),
    followUpUrl: followUpTicketId === null ? null : link(followUpTicketId),
    submittedAt: response.submittedAt,
  };
}

/** Of the survey that was answered, which may be gone from the settings by now. */
async function findBrand(
  { store, settings }: Context,
  { invitationId }: Response,
): Promise<string | null> {
  const invitation = invitationId === null ? null : await store.invitations.find(invitationId);
  return settings.surveys.find(({ id }) => id === invitation?.surveyId)?.brandName ?? null;
}

async function findTicket(zendesk: Zendesk, ticketId: string): Promise<TicketWithUsers | null> {
  return orNull(zendesk.getTicket(ticketId));
}

/** One look-up an account; several alerts about one answer come at the same time. */
const lookUps = new WeakMap<Zendesk, (userId: string) => Promise<string | null>>();

/**
 * The name of somebody whom the ticket does not name any more; `null` when they are gone.
 *
 * Customers of another product's survey may be none of Zendesk's.
 */
export async function findName(
  { zendesk, store }: Pick<Context, 'zendesk' | 'store'>,
  userId: string,
): Promise<string | null> {
  if (!/^\d+$/.test(userId)) return (await store.customers.find(userId))?.name ?? null;
  const lookUp =
    lookUps.get(zendesk) ??
    createLookup({
      ask: async (id: string) => (await orNull(zendesk.getUser(id)))?.name ?? null,
      forMs: 5 * MINUTE_MS,
    });
  lookUps.set(zendesk, lookUp);
  return lookUp(userId, undefined);
}

/** What Zendesk knows, or `null` when it has nothing of the kind for us. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (isRefused(error, 'not_found', 'forbidden')) return null;
    throw error;
  }
}
