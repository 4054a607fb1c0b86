/** Where a score stands in a plot. */
export type PlacedPoint = { x: number; y: number };

type Area = { left: number; top: number; width: number; height: number };

/**
 * Places scores by time from left to right, and 0–10 from bottom to top.
 *
 * True to time: a long silence shows as a gap. One answer, or several of one instant,
 * stand in the middle.
 */
export function placePoints(
  points: readonly { score: number; submittedAt: string }[],
  area: Area,
): PlacedPoint[] {
  const times = points.map(({ submittedAt }) => new Date(submittedAt).getTime());
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  return points.map(({ score }, index) => {
    const elapsed = (times[index] ?? first) - first;
    const share = span === 0 ? 0.5 : elapsed / span;
    return { x: area.left + share * area.width, y: heightOf(score, area) };
  });
}

/** Finds the height of a score in a plot. */
export function heightOf(score: number, { top, height }: Pick<Area, 'top' | 'height'>): number {
  return top + (1 - score / 10) * height;
}
