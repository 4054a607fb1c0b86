import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../errors.ts';
import type { Logger } from '../logger.ts';

/** Counts wrong keys and tokens by the address that they come from. */
export interface GuessLimit {
  /** @throws AppError `too_many_requests` when there were too many in the last minute. */
  add(address: string | undefined): Promise<void>;
}

const MOST_A_MINUTE = 30;

/**
 * Makes the limit of wrong keys and tokens.
 *
 * Right ones are never held up: behind a proxy that hides addresses, a stranger would otherwise
 * lock the whole team out. Each process counts for itself, so that guessing costs no database.
 */
export function createGuessLimit(logger: Logger): GuessLimit {
  const limiter = new RateLimiterMemory({ points: MOST_A_MINUTE, duration: 60 });
  return {
    async add(address = 'unknown') {
      try {
        const { consumedPoints } = await limiter.consume(address);
        if (consumedPoints === 1) logger.warn({ from: address }, 'wrong key or token');
      } catch (over) {
        if (!(over instanceof RateLimiterRes)) throw over;
        const isFirst = over.consumedPoints === MOST_A_MINUTE + 1;
        if (isFirst) logger.warn({ from: address }, 'too many wrong keys or tokens');
        throw new AppError('too_many_requests', 'too many wrong keys or tokens; wait a minute');
      }
    },
  };
}
