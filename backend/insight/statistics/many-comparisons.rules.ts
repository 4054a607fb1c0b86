/**
 * Which of several comparisons hold when all are seen together, in the order given.
 *
 * Benjamini–Hochberg (1995): of those that hold, `rate` are expected to be chance.
 */
export function holdTogether(pValues: readonly number[], rate: number): boolean[] {
  const sorted = pValues.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((p, index) => p <= (rate * (index + 1)) / pValues.length);
  const limit = sorted[last] ?? -1;
  return pValues.map((p) => p <= limit);
}
