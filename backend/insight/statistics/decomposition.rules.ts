import { npsOf, type CategoryCounts } from '../../../shared/nps.ts';
import { answersIn } from './nps-interval.rules.ts';

/** One part of all answers (a team, a channel) in both periods. */
export type PartCounts = { key: string; earlier: CategoryCounts; later: CategoryCounts };

/** What one part adds to the change of the whole NPS, in points, not rounded. */
export type PartEffect = {
  key: string;
  /** Because more or fewer of the answers are of this part. */
  mix: number;
  /** Because customers of this part answer otherwise than before. */
  change: number;
};

/**
 * Splits the change of an NPS into what each part has added to it.
 *
 * Kitagawa (1955): all effects add up to the change exactly. A part that is in one period only is
 * all mix. Empty when one of the periods has no answers.
 */
export function decompose(parts: readonly PartCounts[]): PartEffect[] {
  const before = sumOf(parts.map(({ earlier }) => earlier));
  const after = sumOf(parts.map(({ later }) => later));
  const [npsBefore, npsAfter] = [npsOf(before), npsOf(after)];
  if (npsBefore === null || npsAfter === null) return [];
  const whole = (npsBefore + npsAfter) / 2;
  return parts.map(({ key, earlier, later }) => {
    const weights = [answersIn(earlier) / answersIn(before), answersIn(later) / answersIn(after)];
    const [from = 0, to = 0] = weights;
    const first = npsOf(earlier) ?? npsOf(later) ?? whole;
    const last = npsOf(later) ?? first;
    return {
      key,
      mix: (to - from) * ((first + last) / 2 - whole),
      change: ((last - first) * (from + to)) / 2,
    };
  });
}

function sumOf(all: readonly CategoryCounts[]): CategoryCounts {
  const sum = { promoters: 0, passives: 0, detractors: 0 };
  for (const { promoters, passives, detractors } of all) {
    sum.promoters += promoters;
    sum.passives += passives;
    sum.detractors += detractors;
  }
  return sum;
}
