import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import { inPages } from './in-pages.ts';
import { DONE_MS, FAILED_MS, OPEN_SURVEY_MS } from './retention.rules.ts';

/**
 * Takes hand-offs away that ended: done ones soon, failed ones once nobody looks after them.
 *
 * Keys of what must never be done twice stay, until nothing can ask for it any more.
 */
export function tidyHandoffsJob({ accounts }: { accounts: AccountById }) {
  const onceForGood = Object.values(handoffs)
    .filter(({ isOnceForGood }) => isOnceForGood)
    .map(({ name }) => name);
  return defineJob(handoffs.tidyHandoffs, {
    async run(_message, { accountId, signal }) {
      const { store, clock } = accounts.byId(accountId);
      const { finishedHandoffs: finished } = store;
      return inPages(
        [
          async (limit) => (await finished.forget('done', DONE_MS, onceForGood, limit)) === limit,
          async (limit) =>
            (await finished.forget('failed', FAILED_MS, onceForGood, limit)) === limit,
          async (limit) => (await finished.forgetKeys(OPEN_SURVEY_MS, limit)) === limit,
        ],
        { signal, clock },
      );
    },
  });
}
