import { logSparsely } from '../log-sparsely.ts';
import type { Logger } from '../logger.ts';
import type { DueHandoff } from './handoff-store.ts';
import type { Handoff } from './handoff.ts';
import type { Queue, WakeUp } from './queue.ts';
import { restAfter } from './rest-after-errors.ts';

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
 * wakes claims all that is due. The last hand-off of a burst is always followed by a wake-up. After
 * a failure all of them wait, 1 to 30 seconds, and then one of each is sent.
 */
export function createWaker({ queue, handoffs, logger }: Deps): Waker {
  const queueOf = new Map(handoffs.map((each) => [each.name, each.queue]));
  const underWay = new Set<Promise<void>>();
  /** Woken less than a gap ago; `true` when somebody asked again since. */
  const recent = new Map<string, boolean>();
  const planned = new Set<string>();
  /** Asked for since a failure, while the queue is left alone. */
  const held = new Map<string, WakeUp>();
  const warn = logSparsely(logger);
  let failures = 0;
  let isResting = false;
  let isStopped = false;

  function send(wakeUp: WakeUp, delayMs: number): void {
    if (isStopped) return;
    if (isResting) {
      held.set(`${wakeUp.queue} ${wakeUp.accountId}`, wakeUp);
      return;
    }
    const sending = queue
      .wake(wakeUp, delayMs)
      .then(() => void (failures = 0), rest)
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
  }

  function rest(err: unknown): void {
    warn(err, 'wake-up failed; the next sweep repeats it');
    if (isResting) return;
    isResting = true;
    failures += 1;
    setTimeout(() => {
      isResting = false;
      const waiting = [...held.values()];
      held.clear();
      for (const wakeUp of waiting) send(wakeUp, 0);
    }, restAfter(failures)).unref();
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
