import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import { WAKE_HORIZON_MS } from './create-queue.ts';
import type { HandoffStore, WaitingHandoff } from './handoff-store.ts';
import type { Handoff, QueueName } from './handoff.ts';
import type { Queue } from './queue.ts';

const SWEEP_MS = 15_000;
const SWEEP_LIMIT = 2_000;

/** Sends hand-offs to the queues that wake their workers. */
export interface Dispatcher {
  /** Wakes workers soon; never throws, since a sweep finds what it could not wake. */
  wake(handoffs: readonly WaitingHandoff[]): void;
  /** Wakes the workers of everything that is due or nearly so; answers with how many there were. */
  sweep(store: HandoffStore): Promise<number>;
  /** Sweeps every 15 seconds until `stop`. */
  startSweeping(store: HandoffStore): void;
  /** Ends sweeping and waits for wake-ups under way. */
  stop(): Promise<void>;
}

type Deps = { queue: Queue; handoffs: readonly Handoff[]; clock: Clock; logger: Logger };

/** Makes the dispatcher for the hand-offs that exist. */
export function createDispatcher({ queue, handoffs, clock, logger }: Deps): Dispatcher {
  const queueOf = new Map<string, QueueName>(handoffs.map((each) => [each.name, each.queue]));
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | null = null;

  async function send(waiting: readonly WaitingHandoff[]): Promise<void> {
    const byQueue = groupBy(waiting, ({ name }) => queueOf.get(name));
    for (const [name, group] of byQueue) {
      if (name !== undefined) await queue.wake(name, group, clock.now());
    }
  }

  function wake(waiting: readonly WaitingHandoff[]): void {
    const sending = send(waiting)
      .catch((err: unknown) => logger.warn({ err }, 'wake-up failed; the next sweep repeats it'))
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
  }

  async function sweep(store: HandoffStore): Promise<number> {
    const now = clock.now();
    const horizon = new Date(now.getTime() + WAKE_HORIZON_MS);
    // Leases are in the machine's time.
    const waiting = await store.findWaiting(horizon, new Date(), SWEEP_LIMIT);
    await send(waiting);
    return waiting.length;
  }

  return {
    wake,
    sweep,
    startSweeping(store) {
      const run = () => {
        sweep(store)
          .catch((err: unknown) => logger.warn({ err }, 'sweep failed; it runs again soon'))
          .finally(() => {
            if (timer !== null) timer = setTimeout(run, SWEEP_MS);
          });
      };
      timer = setTimeout(run, 0);
    },
    async stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await Promise.all(underWay);
    },
  };
}

/** `Map.groupBy` of Node 21. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
