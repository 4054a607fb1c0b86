/** Something that began within a trend, and lasted until a point of it. */
export type TrendMark = {
  key: string;
  /** What is said of it, such as "1–9 Mar 2026: New macros". */
  text: string;
  /** The points in which it began and ended; still at the last one where it goes on. */
  begin: number;
  end: number;
};

/** Marks that stand together, since they would lie upon each other. */
export type MarkCluster = { x: number; number: string; marks: readonly TrendMark[] };

/** A mark takes as much room, so that a finger hits the right one. */
export const MARK_WIDTH = 26;

type Timed = { from: string; to: string };
type Lasting = { from: string; until: string | null };

/**
 * Finds the points in which something began and ended; `null` where it began at another time.
 *
 * `to` of a point is the day after its last one.
 */
export function spanIn(
  points: readonly Timed[],
  { from, until }: Lasting,
): { begin: number; end: number } | null {
  const begin = points.findIndex((point) => point.from <= from && from < point.to);
  if (begin === -1) return null;
  const last = points.length - 1;
  if (until === null) return { begin, end: last };
  const end = points.findIndex((point) => until < point.to);
  return { begin, end: end === -1 ? last : Math.max(begin, end) };
}

/** Puts marks into their order, those too near to each other together; each has its number. */
export function clusterMarks(
  marks: readonly TrendMark[],
  xOf: (point: number) => number,
): MarkCluster[] {
  const clusters: { x: number; first: number; marks: TrendMark[] }[] = [];
  const sorted = marks.toSorted((a, b) => a.begin - b.begin);
  sorted.forEach((mark, index) => {
    const x = xOf(mark.begin);
    const latest = clusters.at(-1);
    if (latest !== undefined && x - latest.x < MARK_WIDTH) latest.marks.push(mark);
    else clusters.push({ x, first: index + 1, marks: [mark] });
  });
  return clusters.map(({ x, first, marks: own }) => ({
    x,
    marks: own,
    number: own.length === 1 ? String(first) : `${first}–${first + own.length - 1}`,
  }));
}
