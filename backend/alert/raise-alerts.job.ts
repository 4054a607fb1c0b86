import type { AccountById } from '../account/accounts.ts';
import { handoffs, topics } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { planAlerts } from './plan-alerts.rules.ts';

/**
 * Asks for the alerts about a response as it is now: one for each address and URL.
 *
 * May run for the same response any number of times: a target that was asked for is not asked for
 * again, whatever became of the answer since, so that nobody is told twice. One whose alert was
 * held back is looked at again.
 */
export function raiseAlertsJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.raiseAlerts, {
    async run({ responseId }, { accountId }) {
      const { store, settings, clock } = accounts.byId(accountId);
      const response = await store.responses.find(responseId);
      if (response === null) return;
      const now = clock.now();
      const settledAt = now.toISOString();
      await store.transaction(async (records) => {
        for (const { fingerprint: target, dueAt } of planAlerts(settings, response, now)) {
          const key = `${responseId}-${target}`;
          // A release that names no targets may have asked for it already.
          if (await records.olderHandoffs.isAsked(handoffs.sendAlert, key)) continue;
          const message = { responseId, target, settledAt };
          await records.handoffs.add(handoffs.deliverAlert, message, { key, dueAt, now });
        }
        await records.handoffs.wakeWaiting(topics.amendmentOf(responseId));
      });
    },
  });
}
