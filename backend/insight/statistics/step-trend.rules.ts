import jstat from 'jstat';
import type { CategoryCounts } from '../../../shared/nps.ts';
import type { StepVerdict } from '../../../shared/contracts/nps-report.ts';
import { answersIn } from './nps-interval.rules.ts';
import { SIGNIFICANT } from './nps-difference.rules.ts';

/** How two orders go together: the correlation of their ranks, and its two-sided p. */
export type Association = { r: number; p: number };

/**
 * The linear-by-linear association of a table whose rows and columns have an order.
 *
 * M² = (n − 1)·r², which follows χ² with one degree (Mantel 1963; Agresti, Categorical Data
 * Analysis, 2013, § 3.4.1), with rows and columns scored by their ranks. `null` where all answers
 * are in one row or one column.
 */
export function associationIn(table: readonly (readonly number[])[]): Association | null {
  const cells = table.flatMap((row, x) => row.map((count, y) => ({ x, y, count })));
  const sum = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((total, cell) => total + cell.count * of(cell), 0);
  const n = sum(() => 1);
  const [meanX, meanY] = [sum(({ x }) => x) / n, sum(({ y }) => y) / n];
  const spreadX = sum(({ x }) => (x - meanX) ** 2);
  const spreadY = sum(({ y }) => (y - meanY) ** 2);
  if (!(spreadX > 0 && spreadY > 0)) return null;
  const r = sum(({ x, y }) => (x - meanX) * (y - meanY)) / Math.sqrt(spreadX * spreadY);
  return { r, p: 1 - jstat.jStat.chisquare.cdf((n - 1) * r ** 2, 1) };
}

/**
 * Whether higher categories go with earlier steps, or with later ones.
 *
 * Nothing is said where fewer than two steps have `minimum` answers. It is a trend along the steps
 * as ranks: what rises and falls again may have none.
 */
export function stepTrendOf(
  steps: readonly CategoryCounts[],
  minimum: number,
): { r: number | null; p: number | null; verdict: StepVerdict } {
  const found = associationIn(
    steps.map(({ detractors, passives, promoters }) => [detractors, passives, promoters]),
  );
  const judged = steps.filter((step) => answersIn(step) >= minimum);
  if (found === null || judged.length < 2) return { r: null, p: null, verdict: 'too_few' };
  if (found.p >= SIGNIFICANT) return { ...found, verdict: 'no_clear_trend' };
  return { ...found, verdict: found.r < 0 ? 'quicker_higher' : 'quicker_lower' };
}
