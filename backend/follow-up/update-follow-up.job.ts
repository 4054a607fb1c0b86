import { findSettling } from '../../shared/settling.ts';
import { findNextTelling } from '../../shared/writing-pace.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { handoffs, topics } from '../handoffs.ts';
import { defineJob, type JobResult } from '../platform/queue/job.ts';
import type { Records } from '../records/store.ts';
import { bringJoined, waitBriefly } from './bring-joined.ts';
import { createFollowUpTicket, findFollowUpTicket } from './create-follow-up-ticket.ts';
import { isOver } from './is-over.ts';
import { planFollowUp, type Plan } from './plan-follow-up.ts';
import { remindingAt } from './reminding.rules.ts';
import { tellAmended } from './tell-on-ticket.ts';

/**
 * Brings a response's follow-up to the response as it is now.
 *
 * One hand-off a response, which runs again when the response was amended. A low score opens a
 * task, or joins the customer's open one; whatever it is amended to later is added there. A score
 * that is no low one any more before its task is in Zendesk opens none.
 *
 * The row is there before the Zendesk ticket. A run that died between the two is followed by one
 * that finds the ticket by its external id.
 */
export function updateFollowUpJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.updateFollowUp, {
    async run({ responseId }, { accountId, attempt }) {
      const account = accounts.byId(accountId);
      const { store, settings, clock } = account;
      const response = await store.responses.find(responseId);
      if (response === null) return;
      const settlesAt = findSettling(response, settings, clock.now());
      if (settlesAt !== null) return { again: settlesAt };
      const plan = await planFollowUp(account, response);
      if (plan === null) {
        await store.transaction((records) =>
          records.handoffs.wakeWaiting(topics.followUpOf(responseId)),
        );
        if (attempt === 1) return;
        // Zendesk may have made the task of an earlier run after that had stopped waiting for it.
        const ticketId = await findFollowUpTicket(account.zendesk, { id: responseId });
        if (ticketId !== null) await tellAmended(account, response, ticketId);
        return;
      }
      const { notedAt: lastAt } = plan.followUp;
      const again = findNextTelling({ count: plan.response.version, lastAt }, clock.now());
      if (again !== null) return { again };
      const isRepeat = attempt > 1 || !plan.followUp.isNew;
      return plan.followUp.id === responseId
        ? bringOwn(account, plan, isRepeat)
        : bringJoined(account, plan, isRepeat);
    },
    async giveUp({ responseId }, { accountId }) {
      const { store, clock } = accounts.byId(accountId);
      await store.transaction(async (records) => {
        // Only one that this response opened has its id.
        if (await records.followUps.markFailed(responseId, clock.now())) {
          const news = { type: 'follow_up.closed', followUpId: responseId } as const;
          await records.news.add(news, clock.now());
        }
        await records.handoffs.wakeWaiting(topics.followUpOf(responseId));
      });
    },
  });
}

async function bringOwn(
  account: AccountContext,
  { response, isWanted, followUp }: Plan,
  isRepeat: boolean,
): Promise<JobResult> {
  const { id } = followUp;
  let { ticketId } = followUp;
  if (followUp.status === 'pending') {
    ticketId = isWanted
      ? await createFollowUpTicket(account, response, followUp, isRepeat)
      : await findFollowUpTicket(account.zendesk, followUp);
    if (ticketId === null) return withdraw(account, response);
    const opened = ticketId;
    await account.store.transaction(async (records) => {
      if (await records.followUps.markOpen(id, opened, account.clock.now())) {
        const news = { type: 'follow_up.opened', followUpId: id } as const;
        await records.news.add(news, account.clock.now());
        await watch(account, records, followUp);
      }
      await records.followUps.markNoted(id, account.clock.now());
      await records.handoffs.wakeWaiting(topics.followUpOf(id));
    });
    if (!isRepeat) return;
  } else if (await isOver(account, followUp)) return;
  if (ticketId !== null) await tellAmended(account, response, ticketId);
}

/** Where that is wanted, it is looked after from now on. */
async function watch(
  { settings, clock }: AccountContext,
  records: Records,
  { id, dueAt }: Plan['followUp'],
): Promise<void> {
  const { escalation, businessHours } = settings.followUp;
  if (escalation === null) return;
  const work = { key: id, dueAt: remindingAt(escalation, businessHours, dueAt), now: clock.now() };
  await records.handoffs.add(handoffs.watchFollowUp, { followUpId: id }, work);
}

/** Nobody has to call any more; whoever joined meanwhile is woken and opens a task of their own. */
async function withdraw(
  { store, clock }: AccountContext,
  { id, customerId }: Plan['response'],
): Promise<JobResult> {
  await store.transaction(async (records) => {
    await records.customers.lock(customerId, null);
    await records.followUps.withdraw(id);
    await records.handoffs.wakeWaiting(topics.followUpOf(id));
  });
  return { again: waitBriefly(clock) };
}
