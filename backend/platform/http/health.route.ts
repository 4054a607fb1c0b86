import { Router } from 'express';
import { createLookup } from '../lookup.ts';

/** One thing that is looked at; `isRequired` decides over readiness. */
export type HealthCheck = {
  name: string;
  isRequired: boolean;
  /** It remembers by itself what others tell, so that it can be looked at each time. */
  isCheap?: boolean;
  check: () => Promise<unknown>;
};

const PATIENCE_MS = 3_000;
/** What others tell is asked of them this often at most, since anybody may read `/readyz`. */
const MEMORY_MS = 60_000;

/**
 * `/healthz`: the process lives. `/readyz`: it can do its work.
 *
 * Zendesk and mail are told of, but do not decide: traffic must not be taken away from us because
 * another system is down. They are looked at once a minute; what decides, each time.
 */
export function healthRoute(checks: readonly HealthCheck[]): Router {
  const router = Router();
  const looks = checks.map((each) =>
    each.isRequired || each.isCheap === true ? each : remembered(each),
  );
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_req, res) => {
    const results = await Promise.all(looks.map(run));
    const isReady = results.every(({ isRequired, status }) => !isRequired || status === 'ok');
    const states = Object.fromEntries(results.map(({ name, status }) => [name, status]));
    res
      .status(isReady ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: isReady ? 'ready' : 'not_ready', checks: states });
  });
  return router;
}

function remembered(check: HealthCheck): HealthCheck {
  const look = createLookup({ ask: check.check, forMs: MEMORY_MS, failureForMs: MEMORY_MS });
  return { ...check, check: () => look('') };
}

async function run({ name, isRequired, check }: HealthCheck) {
  const timeout = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS).unref();
  });
  try {
    const result = await Promise.race([check(), timeout]);
    return { name, isRequired, status: result === false ? 'failing' : 'ok' };
  } catch {
    return { name, isRequired, status: 'failing' };
  }
}
