import type { Logger } from '../logger.ts';
import type { DueHandoff } from './handoff-store.ts';
import type { Handoff } from './handoff.ts';
import type { Queue, WakeUp } from './queue.ts';

/** Further ahead than this, nobody is woken yet: a sweep does it in time. */
export const WAKE_HORIZON_MS = 60_000;

/** Wake-ups of one account and queue within this time are one. */
const GAP_MS = 40;
/** Later wake-ups whose times differ by less are one. */
const ROUND_MS = 250;

/** Wakes the workers of hand-offs that were stored. */
export interface Waker {
  /** Wakes soon, off the caller's way; never throws, since a sweep finds what it could not wake. */
  wake(handoffs: readonly DueHandoff[]): void;
  /** Waits for wake-ups under way; none starts after it. */
  stop(): Promise<void>;
}

type Deps = { queue: Queue; handoffs: readonly Handoff[]; logger: Logger };

/**
 * Makes the waker of one process.
 *
 * However many hand-offs are stored, an account and queue is woken at most every 40 ms: whoever
 * wakes claims all that is due. The last hand-off of a burst is always followed by a wake-up.
 */
export function createWaker({ queue, handoffs, logger }: Deps): Waker {
  const queueOf = new Map(handoffs.map((each) => [each.name, each.queue]));
  const underWay = new Set<Promise<void>>();
  /** Woken less than a gap ago; `true` when somebody asked again since. */
  const recent = new Map<string, boolean>();
  const planned = new Set<string>();
  let isStopped = false;

  function send(wakeUp: WakeUp, delayMs: number): void {
    if (isStopped) return;
    const sending = queue
      .wake(wakeUp, delayMs)
      .catch((err: unknown) => logger.warn({ err }, 'wake-up failed; the next sweep repeats it'))
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
  }

  function wakeNow(key: string, wakeUp: WakeUp): void {
    if (recent.has(key)) {
      recent.set(key, true);
      return;
    }
    recent.set(key, false);
    setImmediate(send, wakeUp, 0);
    setTimeout(() => {
      const isAskedAgain = recent.get(key) === true;
      recent.delete(key);
      if (isAskedAgain && !isStopped) wakeNow(key, wakeUp);
    }, GAP_MS).unref();
  }

  function wakeLater(key: string, wakeUp: WakeUp, delayMs: number): void {
    const at = Math.ceil((Date.now() + delayMs) / ROUND_MS) * ROUND_MS;
    const plan = `${key} ${at}`;
    if (planned.has(plan)) return;
    planned.add(plan);
    const wait = at - Date.now();
    setTimeout(() => planned.delete(plan), wait).unref();
    setImmediate(send, wakeUp, wait);
  }

  return {
    wake(due) {
      for (const { accountId, name, delayMs } of due) {
        const wakeUp = { queue: queueOf.get(name) ?? '', accountId };
        const key = `${wakeUp.queue} ${accountId}`;
        if (delayMs <= 0) wakeNow(key, wakeUp);
        else if (delayMs <= WAKE_HORIZON_MS) wakeLater(key, wakeUp, delayMs);
      }
    },
    async stop() {
      isStopped = true;
      await Promise.all(underWay);
    },
  };
}
