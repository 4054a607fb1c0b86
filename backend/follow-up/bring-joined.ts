import type { AccountContext } from '../account/account-context.ts';
import { topics } from '../handoffs.ts';
import type { Clock } from '../platform/clock.ts';
import type { JobResult } from '../platform/queue/job.ts';
import { readMarks } from '../platform/zendesk/put-on-ticket-once.ts';
import { isOver } from './is-over.ts';
import type { Plan } from './plan-follow-up.ts';
import { noteResponse } from './note-response.ts';
import { tellAgain, tellAmended } from './tell-on-ticket.ts';
import { findTold } from './told.rules.ts';

/** Whoever opens the ticket wakes those who wait for it; this is for one whose opener is gone. */
const LONGEST_WAIT_MS = 60_000;

/** When to look again at what somebody else is about to end. */
export function waitBriefly(clock: Clock): Date {
  return new Date(clock.now().getTime() + LONGEST_WAIT_MS);
}

/** Adds a response to the task that another one of the same customer opened. */
export async function bringJoined(
  account: AccountContext,
  { response, isWanted, followUp }: Plan,
  isRepeat: boolean,
): Promise<JobResult> {
  const { store, clock } = account;
  const { ticketId, notedAt } = followUp;
  if (await isOver(account, followUp)) {
    if (notedAt !== null) return;
    // It ended before this score could be told there, so this one opens its own.
    await store.followUps.leave(followUp.id, response.id);
    return { again: clock.now() };
  }
  if (notedAt === null) {
    if (!isWanted && !(await isTold(account, response, ticketId))) {
      await store.transaction(async (records) => {
        await records.followUps.leave(followUp.id, response.id);
        await records.handoffs.wakeWaiting(topics.followUpOf(response.id));
      });
      return;
    }
    // The first response's run is still at it; ours comes once the ticket is there.
    if (ticketId === null) {
      return { again: waitBriefly(clock), waitFor: topics.followUpOf(followUp.id) };
    }
    if (isWanted) await tellAgain(account, response, ticketId, isRepeat);
    await store.transaction(async (records) => {
      await noteResponse(records, response, clock.now());
      await records.handoffs.wakeWaiting(topics.followUpOf(response.id));
    });
    if (!isRepeat) return;
  }
  if (ticketId !== null) await tellAmended(account, response, ticketId);
}

/** Whether a run that died has told of the response, in whatever version. */
async function isTold(
  { zendesk }: AccountContext,
  response: Plan['response'],
  ticketId: string | null,
): Promise<boolean> {
  if (ticketId === null) return false;
  return findTold(await readMarks(zendesk, ticketId), response) !== 'nothing';
}
