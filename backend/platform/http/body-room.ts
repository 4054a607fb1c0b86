import { AppError } from '../errors.ts';
import type { Guard, HttpResponse } from './http.types.ts';

const KB = 1024;
const MB = 1024 * KB;

/** Bodies up to this are small; they have room of their own, which no large ones take. */
const SMALL_BYTES = 64 * KB;
const ROOM_BYTES = 16 * MB;
/** A body that comes more slowly than this gives its place to others. */
const BODY_DEADLINE_MS = 10_000;

/**
 * Lets an answer arrive that is given before the body has been read.
 *
 * Node throws the rest of the body away while the connection stays; closed at once, it would be
 * reset under the sender's hands, and the answer with it.
 */
export function answerUnread(res: HttpResponse): void {
  res.shouldKeepAlive = true;
}

/**
 * Makes the room that bodies of strangers have in memory together.
 *
 * A body takes its place from before it is read until the answer is out.
 * Mount before the parser. Larger bodies than `largestBytes` are refused unread, and so is what
 * comes while the room is taken: 503 with `Retry-After`, which Zendesk heeds.
 *
 * @throws AppError `too_large`, or `retry_later`.
 */
export function createBodyRoom(largestBytes: number): Guard {
  const taken = { small: 0, large: 0 };
  return (req, res, next) => {
    answerUnread(res);
    // Without a length it may be as large as any; Node holds a sender to the length that is given.
    const bytes = Number(req.headers['content-length'] ?? largestBytes);
    if (bytes > largestBytes) throw new AppError('too_large', 'send at most 1 MB');
    const room = bytes <= SMALL_BYTES ? 'small' : 'large';
    if (taken[room] + bytes > ROOM_BYTES) {
      throw new AppError('retry_later', 'too much is being sent at once; send it again');
    }
    taken[room] += bytes;
    const deadline = setTimeout(() => {
      if (!req.complete) req.destroy();
    }, BODY_DEADLINE_MS);
    res.once('close', () => {
      clearTimeout(deadline);
      taken[room] -= bytes;
    });
    next();
  };
}
