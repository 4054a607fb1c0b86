import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';

const BLOCKS_A_RUN = 50;
/** Well within a run's deadline, however many answers a block has; the next run goes on. */
const LONGEST_MS = 10_000;

/**
 * Counts past days, thirds of months and longer spans that are to be counted.
 *
 * They have changed since, or were never counted.
 *
 * Reports do not wait for it: what is not counted is read from its rows, only slower.
 */
export function countDaysJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.countDays, {
    async run(_message, { accountId, signal }) {
      const { store, settings, clock } = accounts.byId(accountId);
      const { timeZone } = settings.reports;
      await store.transaction(({ reportBlocks }) => reportBlocks.dropChanged());
      const blocks = await store.reportBlocks.findDue(timeZone, BLOCKS_A_RUN);
      const startedAt = performance.now();
      for (const block of blocks) {
        if (signal.aborted) return undefined;
        if (performance.now() - startedAt > LONGEST_MS) return { again: clock.now() };
        await store.transaction(({ reportBlocks }) => reportBlocks.count(block, timeZone));
      }
      return blocks.length < BLOCKS_A_RUN ? undefined : { again: clock.now() };
    },
  });
}
