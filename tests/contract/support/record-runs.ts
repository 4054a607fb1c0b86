import type { WakeHandler } from '../../../backend/platform/queue/queue.ts';

/** A handler that remembers which accounts it was woken for. */
export type RunRecorder = {
  handler: WakeHandler;
  /** Accounts in the order in which their runs started. */
  started: string[];
  /** Resolves when the handler was called for the account, and at once when it was. */
  ran(accountId: string): Promise<void>;
  /** Resolves when the handler was called for `count` different accounts. */
  reached(count: number): Promise<void>;
};

/** Makes a recorder; `work` is done within each run. */
export function recordRuns(work: WakeHandler = async () => {}): RunRecorder {
  const started: string[] = [];
  const waiting: { isReached: () => boolean; resolve: () => void }[] = [];
  const until = (isReached: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isReached()) resolve();
      else waiting.push({ isReached, resolve });
    });
  return {
    started,
    async handler(wakeUp) {
      started.push(wakeUp.accountId);
      for (const { isReached, resolve } of waiting) if (isReached()) resolve();
      await work(wakeUp);
    },
    ran: (accountId) => until(() => started.includes(accountId)),
    reached: (count) => until(() => new Set(started).size >= count),
  };
}
