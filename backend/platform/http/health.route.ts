import { Router } from 'express';
import { logSparsely, type SparseLog } from '../log-sparsely.ts';
import type { Logger } from '../logger.ts';
import { createLookup } from '../lookup.ts';
import { withinTime } from '../time-limit.ts';

/** One thing that is looked at; `isRequired` decides over readiness. */
export type HealthCheck = {
  name: string;
  isRequired: boolean;
  check: () => Promise<unknown>;
  /** How long what was found is remembered, where other than usual. */
  forMs?: number;
};

const PATIENCE_MS = 3_000;
/** What others tell is asked of them this often at most, since anybody may read `/readyz`. */
const MEMORY_MS = 60_000;
/** The same for what decides. */
const REQUIRED_MEMORY_MS = 1_000;

/**
 * `/healthz`: the process lives. `/readyz`: it can do its work.
 *
 * Zendesk and mail are told of, but do not decide: traffic must not be taken away from us because
 * another system is down. However many ask, each thing is looked at once at a time, and each answer
 * is remembered for a while: what decides for a second or more, the others for a minute.
 */
export function healthRoute(
  logger: Logger,
  checks: readonly HealthCheck[],
  patienceMs = PATIENCE_MS,
): Router {
  const router = Router();
  const warn = logSparsely(logger);
  const looks = checks.map((check) => ({ ...check, look: remembered(check, patienceMs, warn) }));
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_req, res) => {
    const results = await Promise.all(
      looks.map(async ({ name, isRequired, look }) => ({ name, isRequired, status: await look() })),
    );
    const isReady = results.every(({ isRequired, status }) => !isRequired || status === 'ok');
    const states = Object.fromEntries(results.map(({ name, status }) => [name, status]));
    res
      .status(isReady ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: isReady ? 'ready' : 'not_ready', checks: states });
  });
  return router;
}

type Status = 'ok' | 'failing';

function remembered(
  check: HealthCheck,
  patienceMs: number,
  warn: SparseLog,
): () => Promise<Status> {
  const { isRequired, forMs = isRequired ? REQUIRED_MEMORY_MS : MEMORY_MS } = check;
  const failureForMs = isRequired ? REQUIRED_MEMORY_MS : forMs;
  const look = createLookup({
    ask: () => withinTime(check.check(), patienceMs),
    forMs,
    failureForMs,
  });
  return async () => {
    try {
      return (await look('')) === false ? 'failing' : 'ok';
    } catch (err) {
      // Why is for the operator: anybody may read the answer.
      if (isRequired) warn(err, 'not ready');
      return 'failing';
    }
  };
}
