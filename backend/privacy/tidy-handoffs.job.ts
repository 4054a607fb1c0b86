import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';

const DAY_MS = 24 * 60 * 60_000;
/** As long as anybody may want to see what was done; Zendesk sends no event again after hours. */
const KEPT_MS = 3 * DAY_MS;
const PAGE = 1_000;

/**
 * Takes finished hand-offs away; keys of what must never be done twice stay.
 *
 * Failed ones stay as well, until somebody has looked at them.
 */
export function tidyHandoffsJob({ accounts }: { accounts: AccountById }) {
  const onceForGood = Object.values(handoffs)
    .filter(({ isOnceForGood }) => isOnceForGood)
    .map(({ name }) => name);
  return defineJob(handoffs.tidyHandoffs, {
    async run(_message, { accountId, signal }) {
      const { store } = accounts.byId(accountId);
      let count = PAGE;
      while (count === PAGE && !signal.aborted) {
        count = await store.handoffs.forgetDone(KEPT_MS, onceForGood, PAGE);
      }
    },
  });
}
