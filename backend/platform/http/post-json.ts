import type { Readable } from 'node:stream';
import axios from 'axios';
import { GiveUpError, RetryLaterError } from '../errors.ts';
import { effectGate } from '../queue/lease.ts';

const TIMEOUT_MS = 10_000;

/**
 * Posts JSON to an address that an admin has set; of the answer only the status is read.
 *
 * The whole exchange has one end: whoever answers a byte at a time, or for ever, holds nobody up.
 *
 * @throws GiveUpError when the other side refuses (4xx), RetryLaterError when it may work later.
 */
export async function postJson(url: string, body: unknown): Promise<void> {
  let status: number;
  await effectGate()();
  try {
    const answer = await axios.post<Readable>(url, body, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      responseType: 'stream',
      maxRedirects: 0,
      validateStatus: () => true,
    });
    answer.data.destroy();
    ({ status } = answer);
  } catch (error) {
    throw unreachable(error);
  }
  if (status === 429 || status >= 500) throw new RetryLaterError(`the address answered ${status}`);
  if (status >= 300) throw new GiveUpError(`the address answered ${status}`);
}

/** Keeps the system's error, drops axios's: that one holds the address, which is a secret. */
function unreachable(error: unknown): RetryLaterError {
  if (!axios.isAxiosError(error)) {
    return new RetryLaterError('the address could not be reached', { cause: error });
  }
  if (axios.isCancel(error)) {
    return new RetryLaterError(`the address gave no answer in ${TIMEOUT_MS / 1000} seconds`);
  }
  const { code = 'network error', cause } = error;
  return new RetryLaterError(`the address could not be reached (${code})`, { cause });
}
