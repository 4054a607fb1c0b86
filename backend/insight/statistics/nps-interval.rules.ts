import { npsOf, type CategoryCounts } from '../../../shared/nps.ts';

/** The standard normal's 97.5 % point: two-sided 95 %. */
export const Z_95 = 1.959964;

/** Bounds of an NPS, −100…100, not rounded; `level` is the confidence, 0…1. */
export type Interval = { low: number; high: number; level: number };

/** Counts with Rocks's pseudo-answers added: what intervals and differences are made of. */
export type Adjusted = { nps: number; variance: number };

/** The answers that are told apart by nothing but their category. */
export function answersIn({ promoters, passives, detractors }: CategoryCounts): number {
  return promoters + passives + detractors;
}

/**
 * Adjusts counts for small numbers: 3 answers more, ¾ each of promoters and detractors.
 *
 * `variance` is that of the NPS in points. Rocks (2016), The American Statistician 70, 365–372.
 */
export function adjust(counts: CategoryCounts): Adjusted {
  const n = answersIn(counts) + 3;
  const p = (counts.promoters + 0.75) / n;
  const d = (counts.detractors + 0.75) / n;
  return { nps: 100 * (p - d), variance: (10_000 * (p + d - (p - d) ** 2)) / n };
}

/**
 * The 95 % adjusted Wald interval of an NPS, cut at ±100.
 *
 * It is not symmetric around the shown NPS. `null` without answers.
 */
export function npsIntervalOf(counts: CategoryCounts): Interval | null {
  if (npsOf(counts) === null) return null;
  const { nps, variance } = adjust(counts);
  const half = Z_95 * Math.sqrt(variance);
  return { low: Math.max(-100, nps - half), high: Math.min(100, nps + half), level: 0.95 };
}
