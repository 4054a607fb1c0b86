import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs, topics } from '../handoffs.ts';
import { defineJob, type JobResult } from '../platform/queue/job.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import type { Response } from '../records/responses.ts';
import { createFollowUpTicket } from './create-follow-up-ticket.ts';
import { readOutcome } from './read-outcome.ts';
import { tellAgain, tellAmended } from './tell-on-ticket.ts';

const HOUR_MS = 60 * 60_000;
/** Whoever opens the ticket wakes those who wait for it; this is for the one who just missed it. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Opens a task for an unhappy customer, or adds to the open one.
 *
 * The row is there before the Zendesk ticket. A run that died between the two is followed by one
 * that finds the ticket by its external id. A message that names a version is about a response
 * whose row is there: what the version changed is added, if the ticket does not say it already.
 */
export function openFollowUpJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.openFollowUp, {
    async run({ responseId, version }, { accountId, attempt }) {
      const account = accounts.byId(accountId);
      const found = await account.store.responses.find(responseId);
      if (found === null) return;
      if (version !== undefined) {
        return found.version === version ? addAmendment(account, found) : undefined;
      }
      const { followUp, isOpener } = await planFollowUp(account, found);
      // A version that settled before the row was there has nobody else to tell of it.
      const response = (await account.store.responses.find(responseId)) ?? found;
      if (isOpener) {
        if (followUp.status !== 'pending') return;
        const ticketId = await createFollowUpTicket(account, response, followUp, attempt > 1);
        await account.store.transaction(async (records) => {
          await records.followUps.markOpen(followUp.id, ticketId);
          await records.followUps.markNoted(responseId, account.clock.now());
          await records.handoffs.wakeWaiting(topics.followUpOf(followUp.id));
        });
        return;
      }
      if (followUp.notedAt !== null) return;
      if (await isOver(account, followUp)) {
        // It ended before this score could be told there, so this one opens its own.
        await account.store.followUps.leave(followUp.id, responseId);
        return { again: account.clock.now() };
      }
      // The first response's run is still at it; ours comes once the ticket is there.
      if (followUp.ticketId === null) return waitFor(account, followUp.id);
      await tellAgain(account, response, followUp.ticketId, attempt > 1);
      await account.store.transaction(async (records) => {
        await records.followUps.markNoted(responseId, account.clock.now());
        await records.handoffs.wakeWaiting(topics.followUpOf(responseId));
      });
    },
    async giveUp({ responseId, version }, { accountId }) {
      if (version !== undefined) return;
      const { store, clock } = accounts.byId(accountId);
      const followUp = await store.followUps.findOfResponse(responseId);
      if (followUp === null) return;
      await store.transaction(async (records) => {
        await records.followUps.markFailed(followUp.id, clock.now());
        await records.handoffs.wakeWaiting(topics.followUpOf(followUp.id));
      });
    },
  });
}

/** `responseId`: the one whose note, or task, has to come first. */
function waitFor({ clock }: AccountContext, responseId: string): JobResult {
  const again = new Date(clock.now().getTime() + LONGEST_WAIT_MS);
  return { again, waitFor: topics.followUpOf(responseId) };
}

type Plan = { followUp: FollowUp & { notedAt: Date | null }; isOpener: boolean };

/** Under the customer's lock: joins the open follow-up, or makes the one row for it. */
async function planFollowUp(
  { store, clock, settings }: AccountContext,
  response: Response,
): Promise<Plan> {
  const now = clock.now();
  return store.transaction(async (records): Promise<Plan> => {
    await records.customers.lock(response.customerId, null);
    const own = await records.followUps.findOfResponse(response.id);
    if (own !== null) return { followUp: own, isOpener: own.id === response.id };
    const open = await records.followUps.findOpenOfCustomer(response.customerId);
    if (open !== null) {
      await records.followUps.addResponse(open.id, response.id);
      return { followUp: { ...open, notedAt: null }, isOpener: false };
    }
    // The follow-up takes the id of the response that opened it.
    const { id, customerId } = response;
    const dueAt = new Date(now.getTime() + settings.followUp.dueHours * HOUR_MS);
    await records.followUps.create({ id, customerId, dueAt, now });
    await records.followUps.addResponse(id, id);
    const followUp = {
      id,
      customerId,
      status: 'pending',
      ticketId: null,
      outcome: null,
      dueAt,
      notedAt: null,
    } as const;
    return { followUp, isOpener: true };
  });
}

/** Whether the task cannot take a note any more; an end that we had not heard of is recorded. */
async function isOver(
  { zendesk, store, clock }: AccountContext,
  { id, status, ticketId }: FollowUp,
): Promise<boolean> {
  if (ticketId === null) return status === 'failed';
  const outcome = await readOutcome(zendesk, ticketId);
  if (outcome !== null) await store.followUps.markDone(id, outcome, clock.now());
  return outcome !== null;
}

/** Adds a later version to the response's follow-up, as long as somebody works on it. */
async function addAmendment(account: AccountContext, response: Response): Promise<JobResult> {
  const followUp = await account.store.followUps.findOfResponse(response.id);
  if (followUp === null || (await isOver(account, followUp))) return;
  if (followUp.ticketId === null || followUp.notedAt === null) {
    return waitFor(account, response.id);
  }
  await tellAmended(account, response, followUp.ticketId);
}
