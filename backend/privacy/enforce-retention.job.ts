import type { AccountById } from '../account/accounts.ts';
import { handoffs } from '../handoffs.ts';
import { defineJob } from '../platform/queue/job.ts';
import type { WordsPosition } from '../records/old-answers.ts';
import type { AccountStore, Records } from '../records/store.ts';
import { inPages, type TakePage } from './in-pages.ts';
import { JOBS_MS, readPeriods, type RetentionPeriods } from './retention.rules.ts';

type Deps = { accounts: AccountById; webhookMaxAgeSeconds: number };

/**
 * Takes away what an account keeps no longer, by the settings of this moment.
 *
 * Words go first and scores stay as counts until the whole answer goes. What keeps people from
 * being asked too early goes last, and opt-outs never.
 */
export function enforceRetentionJob({ accounts, webhookMaxAgeSeconds }: Deps) {
  return defineJob(handoffs.enforceRetention, {
    async run(_message, { accountId, signal }) {
      const { store, settings, clock } = accounts.byId(accountId);
      const periods = readPeriods(settings, webhookMaxAgeSeconds);
      await store.storedSecrets.forgetEnded(clock.now());
      const result = await inPages(stepsOf(store, periods), { signal, clock });
      if (result !== undefined || signal.aborted) return result;
      // These are taken away by the run after this one.
      await store.oldTraces.disregardSolves(periods.tracesMs);
    },
  });
}

function stepsOf(store: AccountStore, periods: RetentionPeriods): TakePage[] {
  const { eventsMs, answersMs, tracesMs } = periods;
  return [
    async (limit) => (await store.oldEvents.forget(eventsMs, limit)) === limit,
    cutWords(store, periods),
    async (limit) => (await store.oldAnswers.cutReasons(periods.wordsMs, limit)) === limit,
    withCustomers(store, ({ oldAnswers }, limit) => oldAnswers.forget(answersMs, limit)),
    withCustomers(store, ({ oldAnswers }, limit) => oldAnswers.forgetFollowUps(answersMs, limit)),
    withCustomers(store, ({ oldTraces }, limit) => oldTraces.forgetInvitations(tracesMs, limit)),
    withCustomers(store, ({ oldTraces }, limit) => oldTraces.forgetDecisions(tracesMs, limit)),
    async (limit) => (await store.oldTraces.forgetSolves(limit)) === limit,
    async (limit) => (await store.jobs.forget(JOBS_MS, limit)) === limit,
    async (limit) => (await store.auditTrail.forget(tracesMs, limit)) === limit,
  ];
}

function cutWords({ oldAnswers }: AccountStore, { wordsMs }: RetentionPeriods): TakePage {
  let position: WordsPosition | null = null;
  return async (limit) => {
    position = await oldAnswers.cutWords(wordsMs, limit, position);
    return position !== null;
  };
}

/** Takes a page away, and in the same transaction the customers of whom nothing else is left. */
function withCustomers(
  store: AccountStore,
  forget: (records: Records, limit: number) => Promise<(string | null)[]>,
): TakePage {
  return (limit) =>
    store.transaction(async (records) => {
      const customerIds = await forget(records, limit);
      await records.oldCustomers.forget(customerIds);
      return customerIds.length === limit;
    });
}
