import { inBackground } from '../database/background-turns.ts';
import type { Logger } from '../logger.ts';
import type { Handoff } from './handoff.ts';
import type { HandoffStore } from './handoff-store.ts';
import { WAKE_HORIZON_MS, type Waker } from './waker.ts';

const SWEEP_MS = 15_000;

/** Finds work that nobody was woken for: a lost queue, a dead worker, a long wait that ends. */
export interface Sweeper {
  /** Wakes the workers of everything that is due or nearly so. */
  sweep(): Promise<void>;
  /** Sweeps at once and every 15 seconds until `stop`. */
  start(): void;
  stop(): Promise<void>;
}

type Deps = {
  store: HandoffStore;
  waker: Waker;
  handoffs: readonly Handoff[];
  /** Only these accounts' workers are woken. */
  serves: (accountId: string) => boolean;
  logger: Logger;
};

/** Makes the sweeper for the hand-offs that exist. */
export function createSweeper({ store, waker, handoffs, serves, logger }: Deps): Sweeper {
  const names = handoffs.map(({ name }) => name);
  const recurring = handoffs.filter(({ everyMs }) => everyMs !== null).map(({ name }) => name);
  let timer: NodeJS.Timeout | null = null;
  let sweeping: Promise<void> = Promise.resolve();

  async function sweep(): Promise<void> {
    await store.releaseExpired(names);
    await store.ensureRecurring(recurring);
    const due = await store.findDue(names, WAKE_HORIZON_MS);
    waker.wake(due.filter(({ accountId }) => serves(accountId)));
  }

  function run(): void {
    sweeping = inBackground(sweep)
      .catch((err: unknown) => logger.warn({ err }, 'sweep failed; it runs again soon'))
      .finally(() => {
        if (timer !== null) timer = setTimeout(run, SWEEP_MS);
      });
  }

  return {
    sweep,
    start() {
      timer = setTimeout(run, 0);
    },
    async stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await sweeping;
    },
  };
}
