import type { Logger } from '../logger.ts';
import type { HandoffRow, HandoffStore } from './handoff-store.ts';
import { LeaseLostError, type Lease } from './lease.ts';

/** An effect outside may take this many leases: whoever froze in its midst is waited for longer. */
const EFFECT_LEASES = 2;
const RENEWALS_PER_LEASE = 6;

type Deps = { store: HandoffStore; leaseMs: number; logger: Logger };

/** The lease of one hand-off, and the way to end it before its time. */
export type HeldLease = Lease & {
  token: string;
  abort(reason: Error): void;
  /** Whether something outside was begun under it, which may be under way. */
  hasBegun(): boolean;
};

/**
 * Renews a claim's leases while its hand-offs run, and tells those that were lost.
 *
 * A process that was stopped for longer than its lease goes on where it was: the next `hold` finds
 * the row in other hands and throws, so that nothing more happens outside.
 */
export function keepLeases(rows: readonly HandoffRow[], owner: string, deps: Deps) {
  const { store, leaseMs, logger } = deps;
  const controllers = new Map(rows.map(({ id }) => [id, new AbortController()]));
  const waited = new Set(rows.filter(({ runs, attempts }) => runs > attempts).map(({ id }) => id));

  async function renew(): Promise<void> {
    const held = new Set(await store.renew(owner, leaseMs));
    for (const [id, controller] of controllers) {
      if (!held.has(id)) controller.abort(new LeaseLostError());
    }
  }
  const renewal = setInterval(() => {
    renew().catch((err: unknown) => logger.warn({ err }, 'lease not renewed'));
  }, leaseMs / RENEWALS_PER_LEASE);

  return {
    of(id: string): HeldLease {
      const controller = controllers.get(id) ?? new AbortController();
      const { signal } = controller;
      let hasBegun = false;
      return {
        token: owner,
        hasWaited: waited.has(id),
        signal,
        abort: (reason) => controller.abort(reason),
        hasBegun: () => hasBegun,
        async hold() {
          signal.throwIfAborted();
          const elapsedMs = startStopwatch();
          const isHeld = await store.hold(id, owner, leaseMs * EFFECT_LEASES);
          // An answer that lay in the socket of a stopped process tells of a lease that was.
          if (!isHeld || elapsedMs() > leaseMs) controller.abort(new LeaseLostError());
          signal.throwIfAborted();
          hasBegun = true;
        },
      };
    },
    stop: () => clearInterval(renewal),
  };
}

/** By whichever clock went further: one of them may stand still while a machine sleeps. */
function startStopwatch(): () => number {
  const [steady, wall] = [performance.now(), Date.now()];
  return () => Math.max(performance.now() - steady, Date.now() - wall);
}
