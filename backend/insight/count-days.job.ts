import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';

/** Well within a run's deadline also where a day has ten thousand answers. */
const DAYS_A_RUN = 50;

/**
 * Counts past days in which something has changed since, and those never counted.
 *
 * Reports do not wait for it: what is not counted is read from its rows, only slower.
 */
export function countDaysJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.countDays, {
    async run(_message, { accountId, signal }) {
      const { store, settings, clock } = accounts.byId(accountId);
      const { timeZone } = settings.reports;
      const days = await store.reportDays.findDue(timeZone, DAYS_A_RUN);
      for (const day of days) {
        if (signal.aborted) return undefined;
        await store.transaction(({ reportDays }) => reportDays.count(day, timeZone));
      }
      return days.length < DAYS_A_RUN ? undefined : { again: clock.now() };
    },
  });
}
