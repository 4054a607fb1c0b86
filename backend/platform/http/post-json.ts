import { lookup } from 'node:dns/promises';
import { Agent as HttpAgent, type ClientRequest } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Readable } from 'node:stream';
import { TLSSocket } from 'node:tls';
import axios from 'axios';
import { GiveUpError, RetryLaterError } from '../errors.ts';
import { networkReasonOf } from '../network-reason.ts';
import { effectGate } from '../queue/lease.ts';
import { isAddress, isWithinReach, type Reach } from './hosts.ts';

const TIMEOUT_MS = 10_000;
const LONGEST_WAIT_SECONDS = 60 * 60;
/** Statuses below 500 by which whoever stands before the receiver says "not now". */
const LATER: ReadonlySet<number> = new Set([408, 421, 423, 425, 429]);

/** `unknown`: it was sent, and nobody said whether it was taken. */
export type PostOutcome = 'taken' | 'unknown';

/** The other side wants nothing of this post, and says so by this status. */
export class PostRefusedError extends GiveUpError {
  readonly status: number;

  constructor(status: number) {
    super(`the address answered ${status}`);
    this.name = 'PostRefusedError';
    this.status = status;
  }
}

type Options = {
  reach: Reach;
  /** Headers that depend on the very bytes that are sent. */
  sign?: (text: string) => Record<string, string>;
};

/** Of these posts alone, and for one each: what another client has open was not checked. */
const agents = {
  httpAgent: new HttpAgent({ keepAlive: false }),
  httpsAgent: new HttpsAgent({ keepAlive: false }),
};

/**
 * Posts JSON to an address that somebody has set, no further than `reach`.
 *
 * Of the answer only the status is read, never its body, and no redirect is followed. The whole
 * exchange has one end: whoever answers a byte at a time, or for ever, holds nobody up. A name is
 * looked up once, and the post goes to the address that was checked.
 *
 * @throws PostRefusedError when the other side refuses, GiveUpError when it is out of reach,
 * RetryLaterError when nothing was taken and it may work later.
 */
export async function postJson(
  url: string,
  body: unknown,
  { reach, sign }: Options,
): Promise<PostOutcome> {
  const text = JSON.stringify(body);
  return postText(url, text, { reach, ...(sign && { sign }), type: 'application/json' });
}

/** Posts text of any type, the same way as {@link postJson}. */
export async function postText(
  url: string,
  text: string,
  { reach, sign, type, timeoutMs = TIMEOUT_MS }: Options & { type: string; timeoutMs?: number },
): Promise<PostOutcome> {
  const { hostname } = new URL(url);
  // Addresses are not looked up, whatever way they are spelled in.
  if (isAddress(hostname) && !isWithinReach(hostname, reach)) throw outOfReach();
  await effectGate()();
  try {
    const answer = await axios.post<Readable>(url, Buffer.from(text), {
      headers: { 'content-type': type, ...sign?.(text) },
      ...agents,
      lookup: (host, _options, done) => {
        lookUp(host, reach).then(
          (addresses) => done(null, addresses),
          (error: Error) => done(error, []),
        );
      },
      // A proxy would look the name up by itself.
      proxy: false,
      signal: AbortSignal.timeout(timeoutMs),
      responseType: 'stream',
      decompress: false,
      maxRedirects: 0,
      validateStatus: () => true,
    });
    answer.data.destroy();
    return judge(answer.status, answer.headers['retry-after']);
  } catch (error) {
    if (!axios.isAxiosError(error)) throw error;
    return judgeFailure(error, timeoutMs);
  }
}

/** The addresses of a host that are within reach. */
async function lookUp(host: string, reach: Reach) {
  const all = await lookup(host, { all: true });
  const addresses = all.filter(({ address }) => isWithinReach(address, reach));
  if (addresses.length === 0) throw outOfReach();
  return addresses.map(
    ({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }) as const,
  );
}

function judge(status: number, retryAfter: unknown): PostOutcome {
  if (status >= 500 || LATER.has(status)) {
    const seconds = /^\d{1,9}$/.exec(String(retryAfter))?.[0];
    const wait = seconds && { afterMs: Math.min(Number(seconds), LONGEST_WAIT_SECONDS) * 1000 };
    throw new RetryLaterError(`the address answered ${status}`, wait || {});
  }
  if (status >= 300) throw new PostRefusedError(status);
  return 'taken';
}

/** Keeps the system's error, drops axios's: that one holds the address, which is a secret. */
function judgeFailure(
  error: { code?: string | undefined; cause?: unknown; request?: unknown },
  timeoutMs: number,
): PostOutcome {
  const { code = 'network error', cause, request } = error;
  if (cause instanceof GiveUpError) throw cause;
  if (wasSent(request) && networkReasonOf(code) === null) return 'unknown';
  if (axios.isCancel(error)) {
    throw new RetryLaterError(`the address took nothing in ${timeoutMs / 1000} seconds`);
  }
  throw new RetryLaterError(`the address could not be reached (${code})`, { cause });
}

/** Nothing leaves a TLS socket before the other side has proved who it is. */
function wasSent(request: unknown): boolean {
  // By its form: the class is another where somebody has put one of theirs into Node's place.
  const { writableFinished, socket } = (request ?? {}) as Partial<ClientRequest>;
  if (writableFinished !== true) return false;
  return socket instanceof TLSSocket ? socket.authorized : true;
}

function outOfReach(): GiveUpError {
  return new GiveUpError(
    'the address is in a private network, where posts go only with ALLOW_PRIVATE_WEBHOOKS=true',
  );
}
