import { addDays, daysBetween, startOfInterval } from '../../shared/days.ts';
import type { ReportInterval } from '../../shared/vocabulary.ts';

/** Days of the account's time zone, `YYYY-MM-DD`; `to` is the day after the last. */
export type Period = { from: string; to: string };

/** A period that nobody has named: the last thirty days, today among them. */
const USUAL_DAYS = 30;

/** The day that it is in a time zone. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}

/** The period that was asked for, with what was left open filled in. */
export function periodOf(
  { from, to }: { [Side in keyof Period]?: string | undefined },
  today: string,
): Period {
  const end = to ?? addDays(today, 1);
  return { from: from ?? addDays(end, -USUAL_DAYS), to: end };
}

/**
 * The period that another is compared with.
 *
 * `previous` is as many days right before it, `year` the same days a year earlier; 29 February has
 * the 28th there.
 */
export function comparedWith({ from, to }: Period, compare: 'previous' | 'year'): Period {
  if (compare === 'year') return { from: yearBefore(from), to: yearBefore(to) };
  return { from: addDays(from, -daysIn({ from, to })), to: from };
}

/** The year that ends where a period does. */
export function yearTo(to: string): Period {
  return { from: yearBefore(to), to };
}

/** How many days of a period have begun; none where all are still to come. */
export function daysBegun({ from, to }: Period, today: string): number {
  const tomorrow = addDays(today, 1);
  return Math.max(0, daysIn({ from, to: to < tomorrow ? to : tomorrow }));
}

/** How many days a period has; none or less where it ends before it begins. */
export function daysIn({ from, to }: Period): number {
  return daysBetween(from, to);
}

/**
 * The intervals that a period touches, in order, each cut to the period.
 *
 * Weeks begin on Monday. `start` is the interval's own first day, by which its counts are found.
 */
export function intervalsOf(
  { from, to }: Period,
  interval: ReportInterval,
): (Period & { start: string })[] {
  const intervals = [];
  for (let start = startOfInterval(from, interval); start < to;) {
    const next = nextStart(start, interval);
    intervals.push({ start, from: start < from ? from : start, to: next > to ? to : next });
    start = next;
  }
  return intervals;
}

function nextStart(start: string, interval: ReportInterval): string {
  if (interval === 'day') return addDays(start, 1);
  if (interval === 'week') return addDays(start, 7);
  // Longer than any, and into the next one only.
  return startOfInterval(addDays(start, interval === 'month' ? 31 : 92), interval);
}

function yearBefore(day: string): string {
  const [year = '', ...rest] = day.split('-');
  const before = `${String(Number(year) - 1).padStart(4, '0')}-${rest.join('-')}`;
  return day.endsWith('-02-29') ? addDays(day, -366) : before;
}
