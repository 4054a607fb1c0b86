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
export type Load = {
  url: string;
  connections: number;
  seconds: number;
  /** Each another one where sameness would make it cheaper. */
  requests: Stock<LoadRequest>;
  /** The status that every answer must have. */
  status: number;
};

/** So many requests lie ready for each second; more than any server here can take. */
const A_SECOND = 3_000;

/**
 * Sends as fast as answers come, and gives the answers a second.
 *
 * @throws Error when any answer was another than the expected one.
 */
export async function requestsPerSecond({
  url,
  connections,
  seconds,
  requests,
  status,
}: Load): Promise<number> {
  requests.fill(seconds * A_SECOND);
  const result = await autocannon({
    url,
    connections,
    ...sized<{ duration?: number; amount?: number }>({
      full: { duration: seconds },
      quick: { amount: connections },
    }),
    // How often it looks whether the time is over.
    sampleInt: 20,
    requests: [{ setupRequest: (request) => ({ ...request, ...requests.next() }) }],
  });
  const counts = result.statusCodeStats ?? {};
  const good = counts[`${status}`]?.count ?? 0;
  if (result.errors > 0 || Object.keys(counts).some((code) => code !== String(status))) {
    throw new Error(`${url}: ${result.errors} errors, answers ${JSON.stringify(counts)}`);
  }
  return good / ((result.finish.getTime() - result.start.getTime()) / 1000);
}
