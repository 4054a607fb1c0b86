import type { AccountById } from '../account/accounts.ts';
import { isToCall, lacksOutcome, nameOfStand } from '../account/follow-up-stands.rules.ts';
import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { Response } from '../records/responses.ts';
import { composeAlert } from './compose-alert.ts';
import { planAlerts } from './plan-alerts.rules.ts';
import { tellContextOf, tellTarget } from './tell-target.ts';

/** Asks for the alerts about what is overdue, or has no outcome: one an address and URL, once. */
export function escalateFollowUpJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.escalateFollowUp, {
    async run({ followUpId }, { accountId }) {
      const account = accounts.byId(accountId);
      const { store, clock, logger } = account;
      const found = await findToTell(account, followUpId);
      if (found === null) return;
      const now = clock.now();
      const planned = plan(account, found.response, now);
      if (planned.length === 0) {
        logger.info({ followUpId }, 'no alert names anybody who could be told of a follow-up');
      }
      await store.transaction(async (records) => {
        for (const { fingerprint: target, dueAt } of planned) {
          const key = `${nameOfStand(found.followUp)}-${target}`;
          const message = { followUpId, target };
          await records.handoffs.add(handoffs.deliverEscalation, message, { key, dueAt, now });
        }
      });
    },
  });
}

/** Tells one address or URL; not any more once somebody has called, or said how it went. */
export function deliverEscalationJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.deliverEscalation, {
    async run({ followUpId, target: fingerprint }, { accountId, handoffId }) {
      const account = accounts.byId(accountId);
      const found = await findToTell(account, followUpId);
      if (found === null) return;
      const { followUp, response } = found;
      const now = account.clock.now();
      const planned = plan(account, response, now).find(
        (alert) => alert.fingerprint === fingerprint,
      );
      if (planned === undefined) return;
      if (planned.dueAt > now) return { again: planned.dueAt };
      const alert = await composeAlert(account, response, followUp.ticketId);
      const wrong = isToCall(followUp) ? 'overdue' : 'outcome_missing';
      const context = tellContextOf(account, handoffId);
      await tellTarget(context, planned.target, { ...alert, wrong }, handoffId);
    },
  });
}

/** Those who are told of low scores, whatever the answer has been amended to. */
function plan({ settings }: AccountContext, response: Response, now: Date) {
  return planAlerts(settings, { ...response, score: 0 }, now);
}

async function findToTell({ store, clock }: AccountContext, id: string) {
  const followUp = await store.followUps.find(id);
  if (followUp === null) return null;
  const isOverdue = isToCall(followUp) && followUp.dueAt <= clock.now();
  if (!isOverdue && !lacksOutcome(followUp)) return null;
  const response = await store.responses.findLatestOfFollowUp(id);
  return response && { followUp, response };
}
