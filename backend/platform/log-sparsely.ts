import { LRUCache } from 'lru-cache';
import { codeOf, toError } from './errors.ts';
import type { Logger } from './logger.ts';

const SILENCE_MS = 60_000;
const MOST_KINDS = 200;
const COMPARED_LENGTH = 80;

type Told = { heldBack: number; quietUntil: number };

/** Warns of a failure; `count` tells how often it came since it was told last. */
export type SparseLog = (err: unknown, message: string) => void;

/**
 * Makes a log that tells the same failure once a minute at most.
 *
 * What fails as long as a server is away fails many times a second, and would fill the disk.
 */
export function logSparsely(logger: Logger, nowMs = () => performance.now()): SparseLog {
  const told = new LRUCache<string, Told>({ max: MOST_KINDS });
  return (err, message) => {
    const key = `${message} ${kindOf(err)}`;
    const last = told.get(key);
    if (last !== undefined && nowMs() < last.quietUntil) {
      last.heldBack += 1;
      return;
    }
    told.set(key, { heldBack: 0, quietUntil: nowMs() + SILENCE_MS });
    logger.warn({ err, count: (last?.heldBack ?? 0) + 1 }, message);
  };
}

/** Errors differ in numbers, such as ports and ids, that make no other failure of them. */
function kindOf(err: unknown): string {
  return (
    codeOf(err) ??
    toError(err)
      .message.slice(0, COMPARED_LENGTH)
      .replace(/[\da-f-]{2,}/gi, '#')
  );
}
