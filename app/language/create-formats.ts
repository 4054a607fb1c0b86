const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MONTH_MS = 30.44 * DAY_MS;
const YEAR_MS = 365.25 * DAY_MS;

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', YEAR_MS],
  ['month', MONTH_MS],
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
];

/** Writes instants as an agent reads them. Times are in the browser's time zone. */
export type Formats = {
  /** Day and time, such as "Tue 24 Nov, 09:00"; with the year when it is not this one. */
  moment: (instant: string | number, now: number) => string;
  /** Day without time, such as "24 Nov 2026". */
  day: (instant: string | number) => string;
  /** Time of the day. */
  time: (instant: string | number) => string;
  /** Distance from now, such as "in 2 days" or "yesterday". */
  relative: (instant: string | number, now: number) => string;
};

/** Creates the formats of one locale. */
export function createFormats(locale: string, timeZone?: string): Formats {
  const zone = timeZone === undefined ? {} : { timeZone };
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  // "09:00", but "9:00 AM": two digits are the habit of the 24-hour clock only.
  const hour = hour12 === true ? 'numeric' : '2-digit';
  const dayTime = { day: 'numeric', month: 'short', hour, minute: '2-digit' } as const;
  const thisYear = new Intl.DateTimeFormat(locale, { ...zone, ...dayTime, weekday: 'short' });
  const otherYear = new Intl.DateTimeFormat(locale, { ...zone, ...dayTime, year: 'numeric' });
  const day = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'medium' });
  const time = new Intl.DateTimeFormat(locale, { ...zone, timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    moment: (instant, now) => {
      const date = new Date(instant);
      const isThisYear = date.getFullYear() === new Date(now).getFullYear();
      return (isThisYear ? thisYear : otherYear).format(date);
    },
    day: (instant) => day.format(new Date(instant)),
    time: (instant) => time.format(new Date(instant)),
    relative: (instant, now) => {
      const distance = new Date(instant).getTime() - now;
      for (const [unit, length] of STEPS) {
        if (Math.abs(distance) >= length) {
          return relative.format(Math.round(distance / length), unit);
        }
      }
      return relative.format(0, 'minute');
    },
  };
}
