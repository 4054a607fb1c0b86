import jstat from 'jstat';

/** Below as many expected, χ² is no longer what a part's difference follows (Cochran 1954). */
const LEAST_EXPECTED = 5;

/** One part of a whole, and of those drawn from it. */
export type FitPart = { key: string; whole: number; drawn: number };

/** How unlike the whole those drawn from it are. */
export type Fit = {
  chiSquare: number;
  degrees: number;
  p: number;
  /** √(χ²/n). */
  effect: number;
  /** Parts that were taken together, since too few of each were to be expected. */
  pooled: string[];
};

/** How many of a part would be drawn, were all parts drawn alike. */
export function expectedOf(part: FitPart, parts: readonly FitPart[]): number {
  const whole = sumOf(parts.map((each) => each.whole));
  return whole === 0 ? 0 : (sumOf(parts.map((each) => each.drawn)) * part.whole) / whole;
}

/**
 * Pearson's χ² of those drawn against the whole.
 *
 * `null` where fewer than two parts are left to be compared.
 */
export function fitOf(parts: readonly FitPart[]): Fit | null {
  const drawn = sumOf(parts.map((each) => each.drawn));
  const cells = parts
    .map((part) => ({ ...part, expected: expectedOf(part, parts) }))
    .toSorted((a, b) => a.expected - b.expected);
  // Whatever is too small, and as many of the next as it takes for their rest.
  let size = 0;
  let expected = 0;
  for (const cell of cells) {
    if (cell.expected >= LEAST_EXPECTED && (size === 0 || expected >= LEAST_EXPECTED)) break;
    expected += cell.expected;
    size += 1;
  }
  const small = cells.slice(0, size);
  const rest = { drawn: sumOf(small.map((cell) => cell.drawn)), expected };
  const tested = [...(size > 0 ? [rest] : []), ...cells.slice(size)];
  if (tested.length < 2) return null;
  const chiSquare = sumOf(tested.map((cell) => (cell.drawn - cell.expected) ** 2 / cell.expected));
  const degrees = tested.length - 1;
  return {
    chiSquare,
    degrees,
    p: 1 - jstat.jStat.chisquare.cdf(chiSquare, degrees),
    effect: Math.sqrt(chiSquare / drawn),
    pooled: small.length > 1 ? small.map(({ key }) => key) : [],
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
