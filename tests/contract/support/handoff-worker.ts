import { createClock } from '../../../backend/platform/clock.ts';
import { createLogger } from '../../../backend/platform/logger.ts';
import type { Handoff } from '../../../backend/platform/queue/handoff.ts';
import { defineJob, type JobContext, type JobResult } from '../../../backend/platform/queue/job.ts';
import { keepLeases } from '../../../backend/platform/queue/keep-leases.ts';
import { runHandoff } from '../../../backend/platform/queue/run-handoff.ts';
import { testWork, type HandoffFixture } from './handoff-fixture.ts';

const logger = createLogger('silent');
const MINUTE_MS = 60_000;
/** Longer than any pause after a failure that tests wait for. */
const SKIPPED_MS = 30 * MINUTE_MS;

/** What the handler does. */
export type Work = (context: JobContext) => JobResult | Promise<JobResult>;

/** A worker that claims what is due, whatever waiting it takes, and remembers what it did. */
export function createHandoffWorker(fixture: HandoffFixture) {
  const worker = {
    runs: [] as JobContext[],
    givenUp: [] as string[],
    /** So many times telling the handler fails. */
    giveUpFaults: 0,
    async run(work: Work, owner = 'a', kind: Handoff = testWork) {
      const job = defineJob(kind, {
        run: async (_message, context) => {
          worker.runs.push(context);
          return await work(context);
        },
        giveUp: async (_message, _context, error) => {
          if (worker.giveUpFaults-- > 0) throw new Error('database away');
          worker.givenUp.push(error.message);
        },
      });
      const { accountId, handoffStore: store } = fixture;
      fixture.skip(SKIPPED_MS);
      const leaseMs = MINUTE_MS;
      const [row] = await store.claim({ accountId, names: [kind.name], limit: 1, owner, leaseMs });
      if (row === undefined) return 'nothing';
      const leases = keepLeases([row], owner, { store, leaseMs, logger });
      try {
        const deps = { store, clock: createClock(), logger };
        return await runHandoff(row, job, leases.of(row.id), deps);
      } finally {
        leases.stop();
      }
    },
  };
  return worker;
}
