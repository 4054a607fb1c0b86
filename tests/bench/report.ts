/** What a figure's median has to reach, or must not exceed. */
export type Budget = { atLeast?: number; atMost?: number };

/** Values of one figure over the rounds of a measurement. */
export type Figure = { what: string; unit: string; values: readonly number[]; budget?: Budget };

/** A figure as it is printed. */
export type Row = Figure & { median: number; low: number; high: number; isMet?: boolean };

/** What a measurement has found. */
export type Report = { title: string; rounds: number; rows: Row[] };

const reports: Report[] = [];

/** Takes what was reported since it was asked for last. */
export function takeReports(): Report[] {
  return reports.splice(0);
}

/**
 * Hands a measurement's figures to the command that asked for it: median, lowest, highest.
 *
 * @throws Error for a figure without values or with one that is no number: that has measured nothing.
 */
export function report(title: string, figures: readonly Figure[]): void {
  if (figures.length === 0) throw new Error(`"${title}" has no figures`);
  const rounds = Math.max(...figures.map(({ values }) => values.length));
  reports.push({ title, rounds, rows: figures.map(rowOf) });
}

function rowOf(figure: Figure): Row {
  const { what, values, budget } = figure;
  if (values.length === 0) throw new Error(`"${what}" has no values`);
  const odd = values.find((value) => !Number.isFinite(value));
  if (odd !== undefined) throw new Error(`"${what}" has a value that is no number: ${odd}`);
  const median = medianOf(values);
  const row = { ...figure, median, low: Math.min(...values), high: Math.max(...values) };
  return budget === undefined ? row : { ...row, isMet: isMet(median, budget) };
}

function isMet(median: number, { atLeast = -Infinity, atMost = Infinity }: Budget): boolean {
  return median >= atLeast && median <= atMost;
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
