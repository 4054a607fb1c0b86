import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const background = new AsyncLocalStorage<true>();

/** Does work that nobody waits for, which {@link takeTurns} tells from requests. */
export function inBackground<T>(work: () => T): T {
  return background.run(true, work);
}

/** Whether this is such work. */
export function isInBackground(): boolean {
  return background.getStore() === true;
}

/** Whoever lends connections, one to a caller, until it is released. */
type Lender<C extends { release(): void }> = { connect(): Promise<C> };

/** Requests whose statements are so close together are a rush. */
const QUIET_MS = 4;
/** So long work waits for a rush to end; then it takes a turn in its midst. */
const LONGEST_WAIT_MS = 250;

/**
 * Lets requests pass the work that nobody waits for.
 *
 * Where there is one connection only, first come is first served: a customer's page would wait for
 * dozens of hand-offs. So these ask for the connection one after the other, and a page waits for one
 * of them at most. While requests come thick and fast, they take it four times a second.
 */
export function takeTurns<C extends { release(): void; query: unknown }>(
  lender: Lender<C>,
  isBackground: () => boolean,
): () => Promise<Pick<C, 'query' | 'release'>> {
  let last: Promise<void> = Promise.resolve();
  let requests = 0;
  let lastRequestAt = -Infinity;

  async function lend(onEnd: () => void) {
    try {
      const client = await lender.connect();
      const release = () => {
        client.release();
        onEnd();
      };
      return { query: client.query, release };
    } catch (error) {
      onEnd();
      throw error;
    }
  }

  function lendToRequest() {
    requests += 1;
    return lend(() => {
      requests -= 1;
      lastRequestAt = performance.now();
    });
  }

  async function untilQuiet(): Promise<void> {
    const endsAt = performance.now() + LONGEST_WAIT_MS;
    const isRush = () => requests > 0 || performance.now() < lastRequestAt + QUIET_MS;
    while (isRush() && performance.now() < endsAt) await pause(QUIET_MS);
  }

  return async () => {
    if (!isBackground()) return lendToRequest();
    const before = last;
    let end = () => {};
    last = new Promise((resolve) => (end = resolve));
    await before;
    await untilQuiet();
    return lend(end);
  };
}
