import { RetryLaterError } from '../errors.ts';

const FIRST_MS = 2_000;
const LONGEST_FOR_ROOM_MS = 60_000;
/** An hour without room is as good as any longer time that the other side names. */
const LONGEST_ASKED_MS = 60 * 60_000;
const SPREAD = 0.25;

/**
 * The pause after a failed try: growing, at least what was asked for, at most the longest.
 *
 * `chance` from 0 to 1 spreads by up to a quarter what failed together.
 */
export function delayAfter(
  attempts: number,
  error: Error,
  longestMs: number,
  chance: number,
): number {
  return Math.max(askedDelay(error, longestMs), grownDelay(attempts, longestMs, chance));
}

/** As long as we were told; where no time was named, longer from run to run up to a minute. */
export function delayForRoom(error: Error, runs: number, chance: number): number {
  return askedDelay(error, LONGEST_ASKED_MS) || grownDelay(runs, LONGEST_FOR_ROOM_MS, chance);
}

function askedDelay(error: Error, longestMs: number): number {
  const asked = error instanceof RetryLaterError ? (error.afterMs ?? 0) : 0;
  return Math.min(asked, longestMs);
}

function grownDelay(times: number, longestMs: number, chance: number): number {
  const grown = Math.min(FIRST_MS * 2 ** (times - 1), longestMs);
  return Math.round(grown * (1 - SPREAD * chance));
}
