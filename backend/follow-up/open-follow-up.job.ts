import type { AccountContext, AccountOf } from '../account.ts';
import { handoffs } from '../handoffs.ts';
import { GiveUpError } from '../platform/errors.ts';
import { defineJob } from '../platform/queue/job.ts';
import { putOnTicketOnce } from '../platform/zendesk/put-on-ticket-once.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import type { Response } from '../records/responses.ts';
import { composeBody } from './compose-follow-up.rules.ts';
import { createFollowUpTicket } from './create-follow-up-ticket.ts';
import { readOutcome } from './read-outcome.ts';

const HOUR_MS = 60 * 60_000;

/**
 * Opens a task for an unhappy customer, or adds to the open one.
 *
 * The row is there before the Zendesk ticket. A run that died between the two is followed by one
 * that finds the ticket by its external id.
 */
export function openFollowUpJob({ accountOf }: { accountOf: AccountOf }) {
  return defineJob(handoffs.openFollowUp, {
    async run({ responseId }, { accountId, attempt }) {
      const account = accountOf(accountId);
      const response = await account.store.responses.find(responseId);
      if (response === null) return;
      const { followUp, isOpener } = await planFollowUp(account, response);
      if (isOpener) {
        if (followUp.status !== 'pending') return;
        const ticketId = await createFollowUpTicket(account, response, followUp, attempt > 1);
        await account.store.transaction(async (records) => {
          await records.followUps.markOpen(followUp.id, ticketId);
          await records.followUps.markNoted(responseId, account.clock.now());
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
      if (followUp.ticketId === null) {
        return { again: new Date(account.clock.now().getTime() + 2_000) };
      }
      await addNote(account, response, followUp.ticketId, attempt > 1);
    },
    async giveUp({ responseId }, { accountId }) {
      const { store, clock } = accountOf(accountId);
      const followUp = await store.followUps.findOfResponse(responseId);
      if (followUp !== null) await store.followUps.markFailed(followUp.id, clock.now());
    },
  });
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

async function addNote(
  { zendesk, store, clock }: AccountContext,
  response: Response,
  ticketId: string,
  isRepeat: boolean,
): Promise<void> {
  const update = { comment: { body: composeBody(response, 'again'), public: false } };
  try {
    await putOnTicketOnce(zendesk, ticketId, update, `follow-up-${response.id}`, { isRepeat });
  } catch (error) {
    if (isRefused(error, 'closed_ticket', 'not_found', 'forbidden', 'invalid')) {
      throw new GiveUpError('the open follow-up takes no note', { cause: error });
    }
    throw error;
  }
  await store.followUps.markNoted(response.id, clock.now());
}
