import type { ReportInterval } from './vocabulary.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The day, `YYYY-MM-DD`, so many days later; earlier where they are negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between two; none or less where the second is not later. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The first day of the quarter that a day is in. */
export function quarterOf(day: string): string {
  const [year = '', month = ''] = day.split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

/** The first day of the interval that a day is in; weeks begin on Monday. */
export function startOfInterval(day: string, interval: ReportInterval): string {
  switch (interval) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
    case 'month':
      return `${day.slice(0, 8)}01`;
    case 'quarter':
      return quarterOf(day);
  }
}
