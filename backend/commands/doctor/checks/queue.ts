import { probePostgresQueue } from '../../../platform/queue/open-postgres-queue.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { judgeFailure } from '../judge-failure.ts';

const LIMIT_MS = 10_000;

/** Does the queue in Postgres take a job, and give it back? */
export const queue: Check = {
  name: 'queue',
  title: 'the job queue in Postgres does its work',
  isFor: ({ DATABASE_URL: url, REDIS_URL: redisUrl }) => url !== null && redisUrl === null,
  needs: ['migrations'],
  async run(context) {
    const database = await context.database.open();
    try {
      await probePostgresQueue(database, LIMIT_MS);
      return [];
    } catch (failure) {
      const { problem, cure } = judgeFailure(failure, queue.title, context);
      return [error({ problem, cure })];
    }
  },
};
