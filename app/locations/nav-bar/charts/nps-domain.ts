import type { Figures } from '../../../../shared/contracts/nps-report.ts';

type Point = Pick<Figures, 'n' | 'nps' | 'interval'>;

const STEP = 20;

/**
 * Finds from where to where an NPS axis goes, in steps of twenty.
 *
 * Points with few answers have bands over nearly all that there is; they are cut off rather than
 * making the others flat, unless there is nothing else. Goals are always within.
 */
export function npsDomain(
  points: readonly Point[],
  minimum: number,
  goals: readonly number[] = [],
): [number, number] {
  const known = points.filter(({ nps }) => nps !== null);
  const sure = known.filter(({ n }) => n >= minimum);
  const banded = sure.length > 0 ? sure : known;
  const values = [
    ...known.map(({ nps }) => nps ?? 0),
    ...banded.flatMap(({ interval }) => (interval === null ? [] : [interval.low, interval.high])),
  ];
  if (values.length === 0) return [-100, 100];
  values.push(...goals);
  const low = Math.floor(Math.min(...values) / STEP) * STEP;
  const high = Math.ceil(Math.max(...values) / STEP) * STEP;
  return [Math.max(-100, low), Math.min(100, high === low ? low + STEP : high)];
}
