import { addDays, quarterOf } from '../../../../shared/days.ts';
import { isDay, type Day } from './calendar.ts';

/** How many days back periods of a fixed length go, today among them. */
export const PERIOD_DAYS = [7, 30, 90] as const;

/** What is looked at: some days up to today, this quarter so far, or dates of one's own. */
export type Period =
  | { kind: 'days'; days: (typeof PERIOD_DAYS)[number] }
  | { kind: 'quarter' }
  /** Both days among them. */
  | { kind: 'own'; first: Day; last: Day };

/** What is looked at before anybody has chosen. */
export const USUAL_PERIOD: Period = { kind: 'days', days: 30 };

/** Writes a period for the address. */
export function writePeriod(period: Period): string {
  switch (period.kind) {
    case 'days':
      return String(period.days);
    case 'quarter':
      return 'quarter';
    case 'own':
      return `${period.first}..${period.last}`;
  }
}

/** Reads a period from the address; what makes no sense there is the usual one. */
export function readPeriod(text: string | null): Period {
  if (text === 'quarter') return { kind: 'quarter' };
  const days = PERIOD_DAYS.find((each) => String(each) === text);
  if (days !== undefined) return { kind: 'days', days };
  const [first = '', last = ''] = (text ?? '').split('..');
  if (isDay(first) && isDay(last) && first <= last) return { kind: 'own', first, last };
  return USUAL_PERIOD;
}

/** The days of a period as the API wants them: `to` is the day after the last. */
export function daysOf(period: Period, today: Day): { from: Day; to: Day } {
  const to = addDays(today, 1);
  switch (period.kind) {
    case 'days':
      return { from: addDays(to, -period.days), to };
    case 'quarter':
      return { from: quarterOf(today), to };
    case 'own':
      return { from: period.first, to: addDays(period.last, 1) };
  }
}
