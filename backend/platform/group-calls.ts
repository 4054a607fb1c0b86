import { withinTime } from './time-limit.ts';

type Waiting<T, R> = {
  item: T;
  resolve: (result: R | PromiseLike<R>) => void;
  reject: (error: unknown) => void;
};

/** Items of one group, unless said. */
const MOST = 50;
/** A group that takes longer, as one that waits for a lock, does not hold up the next. */
const PATIENCE_MS = 200;

/**
 * Makes one call of many that come together.
 *
 * Together is what comes in one turn, or while the call before is under way.
 * Nobody waits for others: without load each call goes out alone. `work` answers in the order of
 * its items, with a promise where one of them may fail alone; when it fails itself, all of them do.
 */
export function groupCalls<T, R>(
  work: (items: readonly T[]) => Promise<readonly (R | PromiseLike<R>)[]>,
  most = MOST,
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await withinTime(settle(group), PATIENCE_MS).catch(() => {});
    }
    isRunning = false;
  }

  async function settle(group: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await work(group.map(({ item }) => item));
      group.forEach(({ resolve }, at) => resolve(results[at] as R));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      // What ends in the same turn goes together.
      setImmediate(() => void run());
    });
}
