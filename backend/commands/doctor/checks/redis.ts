import { probeRedis } from '../../../platform/queue/probe-redis.ts';
import { readRedisFacts, type RedisFacts } from '../../../platform/queue/read-redis-facts.ts';
import type { Check } from '../check.ts';
import { isOlder } from '../is-older.ts';
import { error, hint, warning, type Fault } from '../finding.ts';
import { judgeFailure } from '../judge-failure.ts';

const OLDEST = '6.2';
const FULL_SHARE = 0.9;
/** Names what a look leaves in Redis, beside the installations' own. */
const INSTALLATION = 'doctor';
const LIMIT_MS = 10_000;

/** Does Redis take a job, give it back, and keep the others? */
export const redis: Check = {
  name: 'redis',
  title: 'Redis answers and keeps its jobs',
  isFor: ({ REDIS_URL: url }) => url !== null,
  async run(context) {
    const { REDIS_URL: url } = context.config;
    try {
      if (url === null) return [];
      await probeRedis(url, INSTALLATION, LIMIT_MS);
      return judgeRedis(await readRedisFacts(url));
    } catch (failure) {
      return [judgeFailure(failure, redis.title, context)];
    }
  },
};

/** Judges a server by its settings. */
export function judgeRedis(facts: RedisFacts): Fault[] {
  const { version, evictionPolicy, isAppendOnly, usedBytes, maxBytes } = facts;
  const faults: (Fault | false)[] = [
    isOlder(version, OLDEST) &&
      error({
        problem: `Redis is of version ${version}, and the job queue needs ${OLDEST} or newer.`,
        cure: 'Upgrade it, or set REDIS_URL to a newer one.',
      }),
    evictionPolicy !== null &&
      evictionPolicy !== 'noeviction' &&
      error({
        problem: `Redis throws keys away when its memory is full (maxmemory-policy ${evictionPolicy}), and jobs with them.`,
        cure: 'Set maxmemory-policy to noeviction, and give other caches a Redis of their own.',
      }),
    maxBytes > 0 &&
      usedBytes > maxBytes * FULL_SHARE &&
      warning({
        problem: `Redis has used ${Math.round((usedBytes / maxBytes) * 100)} % of its memory.`,
        cure: 'Raise maxmemory, or give other programs a Redis of their own.',
      }),
    !isAppendOnly &&
      hint({
        problem:
          'Redis keeps no append-only file, so a restart of it forgets jobs, which are made anew within a minute.',
        cure: 'Set appendonly yes, if that minute matters.',
      }),
  ];
  return faults.filter((fault) => fault !== false);
}
