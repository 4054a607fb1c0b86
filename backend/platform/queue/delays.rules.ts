const FIRST_MS = 2_000;
const LONGEST_FOR_ROOM_MS = 60_000;
/** An hour without room is as good as any longer time that the other side names. */
const LONGEST_ASKED_MS = 60 * 60_000;
const SPREAD = 0.25;

/**
 * The pause after a failed try: growing, at least what was asked for, at most the longest.
 *
 * `askedMs` is 0 when no time was named; `chance` from 0 to 1 spreads by up to a quarter what
 * failed together.
 */
export function delayAfter(
  attempts: number,
  askedMs: number,
  longestMs: number,
  chance: number,
): number {
  return Math.max(Math.min(askedMs, longestMs), grownDelay(attempts, longestMs, chance));
}

/** As long as we were told; where no time was named, longer from run to run up to a minute. */
export function delayForRoom(runs: number, askedMs: number, chance: number): number {
  return Math.min(askedMs, LONGEST_ASKED_MS) || grownDelay(runs, LONGEST_FOR_ROOM_MS, chance);
}

/** The number of tries from which on pauses do not grow any more. */
export function triesToLongest(longestMs: number): number {
  return 1 + Math.max(0, Math.ceil(Math.log2(longestMs / FIRST_MS)));
}

function grownDelay(times: number, longestMs: number, chance: number): number {
  const grown = Math.min(FIRST_MS * 2 ** (times - 1), longestMs);
  return Math.round(grown * (1 - SPREAD * chance));
}
