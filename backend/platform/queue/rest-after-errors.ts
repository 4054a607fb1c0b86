const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
/** Who went on for so long without an error begins anew with the shortest rest. */
const SOUND_MS = 60_000;

/** How long to rest after so many errors in a row: 1 second, doubling to 30. */
export function restAfter(errors: number): number {
  return Math.min(FIRST_MS * 2 ** (errors - 1), LONGEST_MS);
}

type Resting = {
  on: (event: 'error', listener: () => void) => unknown;
  pause: (isAtOnce: boolean) => Promise<unknown>;
  resume: () => unknown;
};

/**
 * Lets a worker rest after each error; the returned function ends that.
 *
 * BullMQ asks again at once when a store answers with an error: a server that is read-only or full
 * would be asked thousands of times a second.
 */
export function restAfterErrors(worker: Resting, nowMs = () => performance.now()): () => void {
  let errors = 0;
  let resumedAt = -Infinity;
  let timer: NodeJS.Timeout | null = null;
  let isEnded = false;

  function resume(): void {
    timer = null;
    resumedAt = nowMs();
    void worker.resume();
  }

  worker.on('error', () => {
    if (isEnded || timer !== null) return;
    errors = nowMs() - resumedAt > SOUND_MS ? 1 : errors + 1;
    timer = setTimeout(resume, restAfter(errors)).unref();
    void worker.pause(true);
  });
  return () => {
    isEnded = true;
    if (timer !== null) clearTimeout(timer);
  };
}
