import { scaleLinear } from '@visx/scale';
import type { Group } from './standings.ts';

/** Where points of NPS lie across a plot. */
export type IntervalScale = {
  /** In per cent of the plot's width. */
  place: (points: number) => number;
  ticks: number[];
};

/** Keeps marks at either end whole. */
const INSET = 3;

/** One scale on which the intervals of all groups, and the whole, have their place. */
export function intervalScaleOf(
  groups: readonly Pick<Group, 'interval'>[],
  whole: number | null,
): IntervalScale {
  const bounds = groups.flatMap(({ interval }) =>
    interval === null ? [] : [interval.low, interval.high],
  );
  const all = whole === null ? bounds : [...bounds, whole];
  const domain = all.length === 0 ? [-100, 100] : [Math.min(...all), Math.max(...all)];
  const scale = scaleLinear({ domain, range: [INSET, 100 - INSET] }).nice(4);
  return { place: (points) => scale(points), ticks: scale.ticks(4) };
}
