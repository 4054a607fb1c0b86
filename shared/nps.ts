/** A customer's answer, 0–10. */
export type Score = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** What a score says of the customer, the best first. */
export const CATEGORIES = ['promoter', 'passive', 'detractor'] as const;
/** One of {@link CATEGORIES}. */
export type Category = (typeof CATEGORIES)[number];

/** All eleven scores, lowest first. */
export const SCORES: readonly Score[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Tells a score from any other value; 0 is a score, the empty string is not. */
export function isScore(value: unknown): value is Score {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10;
}

/**
 * Sorts a score into its category: 9–10 promoter, 7–8 passive, 0–6 detractor.
 *
 * The only place where these limits stand.
 */
export function categoryOf(score: Score): Category {
  if (score >= 9) return 'promoter';
  if (score >= 7) return 'passive';
  return 'detractor';
}

/** The lowest and the highest score of a category. */
export function rangeOf(category: Category): { from: Score; to: Score } {
  const scores = SCORES.filter((score) => categoryOf(score) === category);
  return { from: Math.min(...scores) as Score, to: Math.max(...scores) as Score };
}

/** How many answers fell into each category. */
export type CategoryCounts = { promoters: number; passives: number; detractors: number };

/**
 * Net Promoter Score: % promoters − % detractors, −100…100, not rounded.
 *
 * `null` without answers: an NPS of nobody is undefined, not 0.
 */
export function npsOf({ promoters, passives, detractors }: CategoryCounts): number | null {
  const answers = promoters + passives + detractors;
  if (answers === 0) return null;
  return (100 * (promoters - detractors)) / answers;
}
