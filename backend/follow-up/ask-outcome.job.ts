import { nextOpening } from '../../shared/opening-hours.ts';
import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { lacksOutcome, nameOfStand } from '../account/follow-up-stands.rules.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob, type JobResult } from '../platform/queue/job.ts';
import { findWithTask, type WithTask } from './find-with-task.ts';
import { followTask } from './follow-task.ts';
import { noteOnTask } from './note-on-task.ts';

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
      const known = await findWithTask(account, followUpId, lacksOutcome);
      if (known === null) return;
      await followTask(account, known);
      const followUp = await findWithTask(account, followUpId, lacksOutcome);
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

/** In business hours, where there are any: nobody is told at night of what can wait. */
function endOfPatience({ settings }: AccountContext, askedAt: Date): Date {
  const { businessHours } = settings.followUp;
  return nextOpening(businessHours, new Date(askedAt.getTime() + PATIENCE_MS));
}

async function ask(account: AccountContext, asked: WithTask): Promise<JobResult> {
  const { store, settings, clock } = account;
  const words = translateForTeam(settings.language)('followUp.askOutcome');
  // A lead is told, even if the task takes no note.
  await noteOnTask(account, asked.ticketId, words, `ask-outcome-${nameOfStand(asked)}`);
  const now = clock.now();
  await store.followUps.markOutcomeAsked(asked.id, now);
  return { again: endOfPatience(account, now) };
}
