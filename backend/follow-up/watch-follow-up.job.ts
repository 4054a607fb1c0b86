import { commentHtml } from '../../shared/comment-html.ts';
import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { isToCall, nameOfStand } from '../account/follow-up-stands.rules.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { putOnTicketOnce } from '../platform/zendesk/put-on-ticket-once.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import { followTask } from './follow-task.ts';
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
      const known = await findToCall(account, followUpId);
      const { escalation, businessHours } = settings.followUp;
      if (known === null || escalation === null) return;
      const remindAt = remindingAt(escalation, businessHours, known.dueAt);
      const now = clock.now();
      if (now < remindAt) return { again: remindAt };
      await followTask(account, known);
      const followUp = await findToCall(account, followUpId);
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

type ToCall = FollowUp & { ticketId: string };

async function findToCall({ store }: AccountContext, id: string): Promise<ToCall | null> {
  const followUp = await store.followUps.find(id);
  if (followUp === null || followUp.ticketId === null) return null;
  return isToCall(followUp) ? { ...followUp, ticketId: followUp.ticketId } : null;
}

async function remind(
  { store, zendesk, settings, clock }: AccountContext,
  { id, ticketId }: ToCall,
): Promise<void> {
  const html = commentHtml(translateForTeam(settings.language)('followUp.remind'));
  const update = { comment: { html_body: html, public: false } };
  const mark = `remind-${id}`;
  try {
    await putOnTicketOnce(zendesk, ticketId, (marks) =>
      marks.includes(mark) ? null : { update, mark },
    );
  } catch (error) {
    // A lead is told all the same.
    if (!isRefused(error, 'closed_ticket', 'not_found')) throw error;
  }
  await store.followUps.markTold(id, 'reminded', clock.now());
}
