import type { Comparison, Figures } from '../../../../shared/contracts/nps-report.ts';
import type { Words } from '../words/words.types.ts';

/** What stands in place of a figure that does not exist. */
const UNDEFINED = '–';

/** What is less than this is nothing also in tenths. */
const SMALLEST = 0.05;

/** An NPS as a whole number, "−12"; "–" where there is none. */
export function sayNps(nps: number | null, { numbers }: Words): string {
  return nps === null ? UNDEFINED : numbers.whole(nps);
}

/** Both ends of an interval, "34 to 47"; "–" where there is none. */
export function sayRange(interval: { low: number; high: number } | null, words: Words): string {
  if (interval === null) return UNDEFINED;
  const { t, numbers } = words;
  return t('figures.range', {
    low: numbers.whole(interval.low),
    high: numbers.whole(interval.high),
  });
}

/** Points with their sign, "+3" or "−5"; tenths where whole ones would say that nothing is. */
export function sayPoints(points: number, words: Words): string {
  const size = saySize(points, words);
  if (Math.abs(points) < SMALLEST) return size;
  return points > 0 ? `+${size}` : `−${size}`;
}

/** A part of a difference, with its sign and in tenths: rounded ones would not add up. */
export function sayPart(points: number, { numbers }: Words): string {
  const size = numbers.tenth(Math.abs(points));
  if (Math.abs(points) < SMALLEST) return size;
  return points > 0 ? `+${size}` : `−${size}`;
}

function saySize(points: number, { numbers }: Words): string {
  const size = Math.abs(points);
  return Math.round(size) === 0 && size >= SMALLEST ? numbers.tenth(size) : numbers.whole(size);
}

/** The one sentence that may be said of a change. */
export function sayChange(
  { n }: Pick<Figures, 'n'>,
  comparison: Comparison,
  minimum: number,
  words: Words,
): string {
  const { t, numbers } = words;
  const { verdict, difference, low, high } = comparison;
  if (verdict === 'too_few' || difference === null || low === null || high === null) {
    return t('figures.change.too_few', {
      n: numbers.whole(Math.min(n, comparison.n)),
      minimum: numbers.whole(minimum),
    });
  }
  if (verdict === 'no_clear_change') {
    return t('figures.change.no_clear_change', {
      difference: sayPoints(difference, words),
      low: sayPoints(low, words),
      high: sayPoints(high, words),
    });
  }
  return t(`figures.change.${verdict}`, { points: saySize(difference, words) });
}
