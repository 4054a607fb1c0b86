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
  let lastRequestAt = -Infinity;

  async function lend(onRelease: () => void) {
    const client = await lender.connect();
    const release = () => {
      client.release();
      onRelease();
    };
    return { query: client.query, release };
  }

  async function untilQuiet(): Promise<void> {
    const endsAt = performance.now() + LONGEST_WAIT_MS;
    while (performance.now() < Math.min(endsAt, lastRequestAt + QUIET_MS)) await pause(QUIET_MS);
  }

  return async () => {
    if (!isBackground()) {
      lastRequestAt = performance.now();
      return lend(() => (lastRequestAt = performance.now()));
    }
    const before = last;
    let end = () => {};
    last = new Promise((resolve) => (end = resolve));
    await before;
    await untilQuiet();
    try {
      return await lend(end);
    } catch (error) {
      end();
      throw error;
    }
  };
}
