import { addDays } from '../../../../shared/days.ts';

/** Writes days of the account's time zone, `YYYY-MM-DD`. */
export type DayFormats = {
  /** With the year: "24 Nov 2026". */
  full: (day: string) => string;
  /** For an axis: "24 Nov". */
  short: (day: string) => string;
  /** "Nov 2026". */
  month: (day: string) => string;
  /** From the first to the last day, where `to` is the one after it. */
  range: (from: string, to: string) => string;
};

/** Creates the day formats of one locale. */
export function createDayFormats(locale: string): DayFormats {
  // A day is no instant: read and written in the same zone, it stays what it is.
  const zone = { timeZone: 'UTC' } as const;
  const full = new Intl.DateTimeFormat(locale, {
    ...zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const short = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'short' });
  const month = new Intl.DateTimeFormat(locale, { ...zone, month: 'short', year: 'numeric' });
  return {
    full: (day) => full.format(new Date(day)),
    short: (day) => short.format(new Date(day)),
    month: (day) => month.format(new Date(day)),
    range: (from, to) => full.formatRange(new Date(from), new Date(addDays(to, -1))),
  };
}
