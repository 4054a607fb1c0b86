import { Z_95 } from './nps-interval.rules.ts';

/** A difference of two shares with its interval at 95 %, all between −1 and 1. */
export type ShareDifference = { value: number; low: number; high: number };

type Share = { of: number; hits: number };

/**
 * How much larger the first share is than the second; `null` where one is of nobody.
 *
 * The interval is Agresti and Caffo's: one hit and one miss are added to each share, which keeps
 * it honest for the few answers that there are (The American Statistician 54, 2000, 280–288).
 */
export function differenceOf(first: Share, second: Share): ShareDifference | null {
  if (first.of === 0 || second.of === 0) return null;
  const value = first.hits / first.of - second.hits / second.of;
  const [a, b] = [adjusted(first), adjusted(second)];
  const middle = a.share - b.share;
  const half = Z_95 * Math.sqrt(a.variance + b.variance);
  return { value, low: Math.max(-1, middle - half), high: Math.min(1, middle + half) };
}

function adjusted({ of, hits }: Share): { share: number; variance: number } {
  const share = (hits + 1) / (of + 2);
  return { share, variance: (share * (1 - share)) / (of + 2) };
}
