import { addDays, startOfInterval } from '../../shared/days.ts';
import type { ScheduledExport } from '../../shared/settings.ts';
import type { ExportPeriod } from '../../shared/vocabulary.ts';

/** Days of a time zone, `YYYY-MM-DD`; `to` is the day after the last. */
export type ExportDays = { from: string; to: string };

/**
 * The periods that are over and due at a moment, the latest first.
 *
 * Judged by what the clock on the wall says: an hour that summer time swallows is over once the
 * next one has begun, and one that comes twice is over from its first minute on.
 */
export function duePeriods(
  { every, hour }: Pick<ScheduledExport, 'every' | 'hour'>,
  { timeZone, now, most }: { timeZone: string; now: Date; most: number },
): ExportDays[] {
  const wall = wallClock(timeZone, now);
  let to = startOfInterval(wall.slice(0, 10), every);
  if (wall < `${to} ${String(hour).padStart(2, '0')}`) to = before(every, to);
  const periods: ExportDays[] = [];
  while (periods.length < most) {
    const from = before(every, to);
    periods.push({ from, to });
    to = from;
  }
  return periods;
}

/** The last period that is over, whatever the hour. */
export function lastWholePeriod(every: ExportPeriod, timeZone: string, now: Date): ExportDays {
  const to = startOfInterval(wallClock(timeZone, now).slice(0, 10), every);
  return { from: before(every, to), to };
}

/** `YYYY-MM-DD HH` in a time zone. */
function wallClock(timeZone: string, now: Date): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(now).replace(',', '');
}

/** The first day of the period before the one that begins on a day. */
function before(every: ExportPeriod, day: string): string {
  if (every === 'day') return addDays(day, -1);
  return every === 'week' ? addDays(day, -7) : startOfInterval(addDays(day, -1), 'month');
}
