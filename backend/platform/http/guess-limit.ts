import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { AppError } from '../errors.ts';
import { logSparsely } from '../log-sparsely.ts';
import type { Logger } from '../logger.ts';
import type { HttpRequest } from './http.types.ts';

/** Counts wrong keys and tokens by the address that they come from. */
export interface GuessLimit {
  /** @throws AppError `too_many_requests` when there were too many in the last minute. */
  add(req: Pick<HttpRequest, 'ip' | 'socket'>): void;
}

const MOST_A_MINUTE = 30;
const MINUTE_MS = 60_000;
const MOST_ADDRESSES = 10_000;

/**
 * Makes the limit of wrong keys and tokens.
 *
 * Right ones are never held up: behind a proxy that hides addresses, a stranger would otherwise
 * lock the whole team out. Each process counts for itself, so that guessing costs no database.
 * Addresses without end push each other out, and take neither memory nor log.
 */
export function createGuessLimit(logger: Logger, nowMs = () => performance.now()): GuessLimit {
  const guesses = new LRUCache<string, number>({
    max: MOST_ADDRESSES,
    ttl: MINUTE_MS,
    // A minute from the first one, however many come.
    noUpdateTTL: true,
    ttlResolution: 0,
    perf: { now: nowMs },
  });
  const warn = logSparsely(logger, nowMs);
  return {
    add({ ip, socket }) {
      const from = holderOf([ip, socket.remoteAddress].find(isAddress));
      const count = (guesses.get(from) ?? 0) + 1;
      guesses.set(from, count);
      if (count <= MOST_A_MINUTE) {
        warn(new AppError('not_authenticated', `from ${from}`), 'wrong key or token');
        return;
      }
      warn(new AppError('too_many_requests', `from ${from}`), 'too many wrong keys or tokens');
      throw new AppError('too_many_requests', 'too many wrong keys or tokens; wait a minute');
    },
  };
}

/** What a proxy passes on as an address may be any text that a stranger has sent it. */
function isAddress(text: string | undefined): text is string {
  return text !== undefined && isIP(text) !== 0;
}

/** Whoever has one address of IPv6 has its whole /64. */
function holderOf(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  const group = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${group.join(':')}::/64`;
}
