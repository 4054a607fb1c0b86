import { writeFileSync } from 'node:fs';

/** What a figure's median has to reach, or must not exceed. */
export type Budget = { atLeast?: number; atMost?: number };

/** Values of one figure over the rounds of a measurement. */
export type Figure = { what: string; unit: string; values: readonly number[]; budget?: Budget };

/** Hands a measurement's figures to the command that asked for it: median, lowest, highest. */
export function report(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ what, unit, values }) => {
    const sorted = values.toSorted((a, b) => a - b);
    return { what, unit, median: medianOf(values), low: sorted[0], high: sorted.at(-1) };
  });
  const result = { title, rounds: figures[0]?.values.length ?? 0, rows };
  const file = process.env['BENCH_RESULT'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(result));
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1
      ? [sorted[middle], sorted[middle]]
      : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}

/** The value that so large a share of all lie at or below. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
