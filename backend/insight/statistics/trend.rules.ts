import { npsOf, type CategoryCounts } from '../../../shared/nps.ts';
import { adjust, answersIn, Z_95 } from './nps-interval.rules.ts';

/** Answers of some days around a moment `at`, in any unit. */
export type TrendPoint = { at: number; counts: CategoryCounts };

/** An NPS that is to be expected, with its 95 % bounds, not rounded. */
export type Projection = { nps: number; low: number; high: number };

/** A line through fewer points would be one through chance. */
const LEAST_POINTS = 4;

/**
 * Where a straight line through the points leads to at the moment `at`; `null` for too few points.
 *
 * Weighted least squares: each point counts by its number of answers over the variance of one
 * answer, which is that of all of them together. The bounds are those of the line, not of the
 * answers that will be given then.
 */
export function projectNps(points: readonly TrendPoint[], at: number): Projection | null {
  const given = points.filter(({ counts }) => answersIn(counts) > 0);
  if (given.length < LEAST_POINTS) return null;
  const all = sumOf(given.map(({ counts }) => counts));
  const total = answersIn(all);
  // That of one answer, in points of the NPS squared.
  const variance = adjust(all).variance * (total + 3);
  const weigh = (value: (point: TrendPoint) => number) =>
    given.reduce((sum, point) => sum + value(point) * answersIn(point.counts), 0) / total;
  const meanAt = weigh((point) => point.at);
  const meanNps = weigh(({ counts }) => npsOf(counts) ?? 0);
  const spread = weigh((point) => (point.at - meanAt) ** 2);
  if (spread === 0) return null;
  const slope =
    weigh((point) => (point.at - meanAt) * ((npsOf(point.counts) ?? 0) - meanNps)) / spread;
  const nps = meanNps + slope * (at - meanAt);
  const half = Z_95 * Math.sqrt((variance / total) * (1 + (at - meanAt) ** 2 / spread));
  const within = (value: number) => Math.max(-100, Math.min(100, value));
  return { nps: within(nps), low: within(nps - half), high: within(nps + half) };
}

function sumOf(counts: readonly CategoryCounts[]): CategoryCounts {
  const sum = (name: keyof CategoryCounts) => counts.reduce((total, each) => total + each[name], 0);
  return {
    promoters: sum('promoters'),
    passives: sum('passives'),
    detractors: sum('detractors'),
  };
}
