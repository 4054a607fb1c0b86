import type { Counts } from '../records/reports.ts';
import { addUp, type Counted } from './figures.rules.ts';

/** The groups that are told one by one, and all others together. */
export type LargestGroups = {
  groups: readonly Counts[];
  others: { groups: number; counted: Counted } | null;
};

/** Takes the groups with the most answers, in the order in which they came; of ties the first. */
export function largestOf(counts: readonly Counts[], limit: number): LargestGroups {
  if (counts.length <= limit) return { groups: counts, others: null };
  const answersOf = ({ scores }: Counts) => scores.reduce((sum, answers) => sum + answers, 0);
  const bySize = counts.toSorted((a, b) => answersOf(b) - answersOf(a) || b.sent - a.sent);
  const shown = new Set(bySize.slice(0, limit));
  const left = bySize.slice(limit);
  return {
    groups: counts.filter((each) => shown.has(each)),
    others: { groups: left.length, counted: addUp(left) },
  };
}
