import { isOrdered, ORDERED_KEYS } from '../../shared/ticket-times.ts';
import type { NpsReport } from '../../shared/contracts/nps-report.ts';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import type { Counts } from '../records/reports.ts';
import { categoriesIn, NOTHING } from './figures.rules.ts';
import { stepTrendOf } from './statistics/step-trend.rules.ts';

/** Puts groups of attributes that have an order of their own in it; "not known" comes last. */
export function inOwnOrder<T extends Pick<Counts, 'keys'>>(
  groups: readonly T[],
  groupBy: readonly ReportAttribute[],
): T[] {
  if (!groupBy.some(isOrdered)) return [...groups];
  const orders = [0, 1].map((index): readonly string[] => {
    const dimension = groupBy[index] ?? '';
    if (isOrdered(dimension)) return ORDERED_KEYS[dimension];
    // Those of one first key stay together.
    return index === 0 ? [...new Set(groups.map(({ keys }) => keys[0] ?? ''))] : [];
  });
  const placeOf = ({ keys }: T, index: number) => {
    const order = orders[index] ?? [];
    const place = order.indexOf(keys[index] ?? '');
    return place < 0 ? order.length : place;
  };
  return groups.toSorted((a, b) => placeOf(a, 0) - placeOf(b, 0) || placeOf(a, 1) - placeOf(b, 1));
}

/** Whether quicker steps go with higher scores; `null` for groups that have no order. */
export function trendOf(
  groups: readonly Counts[],
  groupBy: readonly ReportAttribute[],
  minimum: number,
): NpsReport['trend'] {
  const [dimension = '', second] = groupBy;
  if (second !== undefined || !isOrdered(dimension)) return null;
  const steps = ORDERED_KEYS[dimension].map(
    (step) => groups.find(({ keys }) => keys[0] === step) ?? NOTHING,
  );
  return stepTrendOf(steps.map(categoriesIn), minimum);
}
