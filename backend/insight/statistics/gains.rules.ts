import { CATEGORIES, type Category } from '../../../shared/nps.ts';

/** Customers of one category whose next answer was in another, or in the same. */
export type CategoryMoves = { from: Category; to: Category; customers: number };

/** What one move of a category comes to; see the contract of gains. */
export type Gain = {
  category: Category;
  n: number;
  nextAnswers: number;
  points: number | null;
  moves: {
    to: Category;
    moved: number;
    share: number | null;
    step: number;
    points: number | null;
  }[];
};

/**
 * What an NPS gains if as many are won, or kept, as were.
 *
 * For each move: n × share that moved × step, of all answers, in points. The largest first.
 */
export function gainsOf(
  counts: Readonly<Record<Category, number>>,
  observed: readonly CategoryMoves[],
): Gain[] {
  const n = CATEGORIES.reduce((sum, category) => sum + counts[category], 0);
  return CATEGORIES.map((category) => {
    const nexts = observed.filter(({ from }) => from === category);
    const nextAnswers = sumOf(nexts);
    const moves = targetsOf(category).map((to) => {
      const moved = sumOf(nexts.filter((each) => each.to === to));
      const share = nextAnswers === 0 ? null : moved / nextAnswers;
      const step = Math.abs(worthOf(to) - worthOf(category));
      const points = share === null || n === 0 ? null : (100 * counts[category] * share * step) / n;
      return { to, moved, share, step, points };
    });
    const isKnown = moves.every(({ points }) => points !== null);
    const points = isKnown ? moves.reduce((sum, each) => sum + (each.points ?? 0), 0) : null;
    return { category, n: counts[category], nextAnswers, points, moves };
  }).toSorted((a, b) => (b.points ?? -1) - (a.points ?? -1));
}

/** What one answer adds to promoters minus detractors. */
function worthOf(category: Category): number {
  return { promoter: 1, passive: 0, detractor: -1 }[category];
}

/** Upwards, the nearest first; of promoters, downwards. */
function targetsOf(category: Category): Category[] {
  if (category === 'promoter') return ['passive', 'detractor'];
  return category === 'passive' ? ['promoter'] : ['passive', 'promoter'];
}

function sumOf(moves: readonly CategoryMoves[]): number {
  return moves.reduce((sum, { customers }) => sum + customers, 0);
}
