import { commentHtml } from '../../shared/comment-html.ts';
import { nextOpening } from '../../shared/opening-hours.ts';
import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { lacksOutcome, nameOfStand } from '../account/follow-up-stands.rules.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob, type JobResult } from '../platform/queue/job.ts';
import { putOnTicketOnce } from '../platform/zendesk/put-on-ticket-once.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { FollowUp } from '../records/follow-ups.ts';
import { followTask } from './follow-task.ts';

/** How long whoever was asked has, before a lead is told. */
const PATIENCE_MS = 24 * 60 * 60_000;

/**
 * Asks how a follow-up went whose task was solved without a word of it, once; then tells a lead.
 *
 * It is asked for by a private note on the task, which stays solved: reopening it would be counted
 * against whoever solved it. Before each of both the task is looked at once more.
 */
export function askOutcomeJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.askOutcome, {
    async run({ followUpId }, { accountId }) {
      const account = accounts.byId(accountId);
      const { store, clock } = account;
      const known = await findMissing(account, followUpId);
      if (known === null) return;
      await followTask(account, known);
      const followUp = await findMissing(account, followUpId);
      if (followUp === null) return;
      if (followUp.outcomeAskedAt === null) return ask(account, followUp);
      const dueAt = endOfPatience(account, followUp.outcomeAskedAt);
      const now = clock.now();
      if (now < dueAt) return { again: dueAt };
      await store.transaction(async (records) => {
        if (!(await records.followUps.markEscalated(followUpId, now))) return;
        const work = { key: nameOfStand(followUp), dueAt: now, now };
        await records.handoffs.add(handoffs.escalateFollowUp, { followUpId }, work);
      });
    },
  });
}

type Asked = FollowUp & { ticketId: string };

/** `null` when somebody has said how it went, or it is not over any more. */
async function findMissing({ store }: AccountContext, id: string): Promise<Asked | null> {
  const followUp = await store.followUps.find(id);
  if (followUp === null || followUp.ticketId === null) return null;
  return lacksOutcome(followUp) ? { ...followUp, ticketId: followUp.ticketId } : null;
}

/** In business hours, where there are any: nobody is told at night of what can wait. */
function endOfPatience({ settings }: AccountContext, askedAt: Date): Date {
  const { businessHours } = settings.followUp;
  return nextOpening(businessHours, new Date(askedAt.getTime() + PATIENCE_MS));
}

async function ask(account: AccountContext, asked: Asked): Promise<JobResult> {
  const { store, zendesk, settings, clock } = account;
  const html = commentHtml(translateForTeam(settings.language)('followUp.askOutcome'));
  const update = { comment: { html_body: html, public: false } };
  const mark = `ask-outcome-${nameOfStand(asked)}`;
  try {
    await putOnTicketOnce(zendesk, asked.ticketId, (marks) =>
      marks.includes(mark) ? null : { update, mark },
    );
  } catch (error) {
    // A closed ticket takes no note; the lead is told all the same.
    if (!isRefused(error, 'closed_ticket', 'not_found')) throw error;
  }
  const now = clock.now();
  await store.followUps.markOutcomeAsked(asked.id, now);
  return { again: endOfPatience(account, now) };
}
