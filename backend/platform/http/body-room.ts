import { finished } from 'node:stream/promises';
import { AppError } from '../errors.ts';
import type { Guard, HttpRequest, HttpResponse } from './http.types.ts';

const KB = 1024;
const MB = 1024 * KB;

/** Bodies up to this are small; they have room of their own, which no large ones take. */
const SMALL_BYTES = 64 * KB;
const ROOM_BYTES = 16 * MB;
/** A request takes this much before anything of its body has come. */
const HEAD_BYTES = 4 * KB;
/** A body that comes more slowly than this gives its place to others. */
const PATIENCE_MS = { small: 3_000, large: 10_000 };

/** So long is a body waited for that nobody reads. */
const UNREAD_MS = 5_000;

/**
 * Throws a body away before an answer that was found without it.
 *
 * While the connection stays, Node does so itself. One that ends with its answer would be reset
 * under the sender's hands, and the answer with it, so the rest is waited for, for a moment.
 */
export async function leaveUnread(req: HttpRequest, res: HttpResponse): Promise<void> {
  if (res.shouldKeepAlive || req.complete) return;
  req.resume();
  // Whoever hangs up or takes too long gets what answer still arrives.
  await finished(req, { signal: AbortSignal.timeout(UNREAD_MS) }).catch(() => {});
}

/**
 * Makes the room that bodies of strangers have in memory together.
 *
 * A body takes as much as has come of it, until the answer is out. Mount right before the parser.
 * Larger bodies than `largestBytes` are refused unread, and so is what comes while the room is
 * taken: 503 with `Retry-After`, which Zendesk heeds. What is too slow, or finds no room half way,
 * is answered so as well, and its connection ends.
 *
 * @throws AppError `too_large`, or `retry_later`.
 */
export function createBodyRoom(largestBytes: number, patienceMs = PATIENCE_MS): Guard {
  const taken = { small: 0, large: 0 };
  return async (req, res, next) => {
    // Without a length it may be as large as any; Node holds a sender to the length that is given.
    const bytes = Number(req.headers['content-length'] ?? largestBytes);
    const refuse = async (...why: ConstructorParameters<typeof AppError>) => {
      await leaveUnread(req, res);
      throw new AppError(...why);
    };
    if (bytes > largestBytes) return refuse('too_large', 'send at most 1 MB');
    const room = bytes <= SMALL_BYTES ? 'small' : 'large';
    let [arrived, charged] = [0, 0];
    const charge = (upTo: number) => {
      taken[room] += Math.max(upTo - charged, 0);
      charged = Math.max(upTo, charged);
      return taken[room] <= ROOM_BYTES;
    };
    const free = () => {
      taken[room] -= charged;
      charged = 0;
    };
    if (!charge(HEAD_BYTES)) {
      free();
      return refuse('retry_later', 'too much is being sent at once; send it again');
    }
    let isStopped = false;
    const stop = (why: string) => {
      isStopped = true;
      free();
      if (res.headersSent) return;
      // The rest is no request.
      res.set('Connection', 'close');
      next(new AppError('retry_later', why));
    };
    req.on('data', (chunk: Buffer) => {
      arrived += chunk.length;
      if (!isStopped && !charge(arrived)) stop('too much is being sent at once; send it again');
    });
    const deadline = setTimeout(() => {
      if (!req.complete) stop('it came too slowly; send it again');
    }, patienceMs[room]);
    res.once('close', () => {
      clearTimeout(deadline);
      free();
    });
    next();
  };
}
