import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { isToCall, nameOfStand } from '../account/follow-up-stands.rules.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { findWithTask, type WithTask } from './find-with-task.ts';
import { followTask } from './follow-task.ts';
import { noteOnTask } from './note-on-task.ts';
import { remindingAt } from './reminding.rules.ts';

/**
 * Reminds of a follow-up that nobody has called for as it nears its due time; then tells a lead.
 *
 * Once each: by a private note on the task, and by those whom the alerts name. Before each of both
 * the task is looked at once more. It ends as soon as the customer is contacted, or nobody wants
 * to be reminded any more.
 */
export function watchFollowUpJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.watchFollowUp, {
    async run({ followUpId }, { accountId }) {
      const account = accounts.byId(accountId);
      const { store, settings, clock } = account;
      const known = await findWithTask(account, followUpId, isToCall);
      const { escalation, businessHours } = settings.followUp;
      if (known === null || escalation === null) return;
      const remindAt = remindingAt(escalation, businessHours, known.dueAt);
      const now = clock.now();
      if (now < remindAt) return { again: remindAt };
      await followTask(account, known);
      const followUp = await findWithTask(account, followUpId, isToCall);
      if (followUp === null) return;
      if (now < followUp.dueAt) {
        await remind(account, followUp);
        return { again: followUp.dueAt };
      }
      await store.transaction(async (records) => {
        if (!(await records.followUps.markTold(followUpId, 'overdue', now))) return;
        const work = { key: nameOfStand(followUp), dueAt: now, now };
        await records.handoffs.add(handoffs.escalateFollowUp, { followUpId }, work);
      });
    },
  });
}

async function remind(account: AccountContext, { id, ticketId }: WithTask): Promise<void> {
  const { store, settings, clock } = account;
  const words = translateForTeam(settings.language)('followUp.remind');
  await noteOnTask(account, ticketId, words, `remind-${id}`);
  await store.followUps.markTold(id, 'reminded', clock.now());
}
