import autocannon from 'autocannon';
import { sized } from '../sized.ts';
import type { Stock } from './stock.ts';

/** One prepared request; `path` is below the target's URL. */
export type LoadRequest = {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
};

/** What is sent where, and what must come back. */
export type Target = {
  url: string;
  /** Each another one where sameness would make it cheaper. */
  requests: Stock<LoadRequest>;
  /** The status that every answer must have. */
  status: number;
};

/** How many clients at once, each of which waits for its answer, and for how long. */
export type Load = Target & { connections: number; seconds: number };

/** So many of each connection warm up, and tell how many fill the time. */
const WARM_UP = sized({ full: 4, quick: 1 });
/** How often it looks whether all answers are there. */
const LOOK_EVERY_MS = 10;

const TIMEOUT_SECONDS = 60;

/**
 * Sends as fast as answers come, and gives the answers a second.
 *
 * All requests are answered before it ends: nothing is left for what is measured next.
 *
 * @throws Error when any answer was another than the expected one.
 */
export async function requestsPerSecond({
  seconds,
  connections,
  ...target
}: Load): Promise<number> {
  const rate = await send(target, connections, connections * WARM_UP);
  const isQuick = sized({ full: false, quick: true });
  if (isQuick) return rate;
  return send(target, connections, Math.max(connections, Math.round(rate * seconds)));
}

/** Sends so many at ten connections, and waits for the answers. */
export async function sendAll(target: Target, count: number): Promise<void> {
  await send(target, Math.min(10, count), count);
}

async function send(target: Target, connections: number, amount: number): Promise<number> {
  const { url, requests, status } = target;
  requests.fill(amount);
  const result = await autocannon({
    url,
    connections,
    amount,
    // On a busy machine an answer may take long; that is measured, and is no error.
    timeout: TIMEOUT_SECONDS,
    sampleInt: LOOK_EVERY_MS,
    requests: [{ setupRequest: (request) => ({ ...request, ...requests.next() }) }],
  });
  const counts = result.statusCodeStats ?? {};
  const good = counts[`${status}`]?.count ?? 0;
  if (good !== amount) {
    const found = `${good} answers with ${status} to ${amount} requests`;
    throw new Error(`${url}: ${found}, ${result.errors} errors, ${JSON.stringify(counts)}`);
  }
  return good / ((result.finish.getTime() - result.start.getTime()) / 1000);
}
