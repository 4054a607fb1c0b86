/** How `03/04/2023` is meant. */
export type DateOrder = 'day-first' | 'month-first';

type Options = { timeZone: string; order: DateOrder | null };
type Reading = { moment: Date } | { fault: string };

const UNIX_SECONDS = /^\d{9,10}$/;
const YEAR_FIRST =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
const YEAR_LAST =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*(am|pm)?)?$/i;
const ISO_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
type Parts = Record<(typeof ISO_PARTS)[number], number>;

/**
 * Reads when an answer was given: ISO 8601, seconds since 1970, or a date with its year last.
 *
 * A time without a zone is one of `timeZone`. Whether `03/04/2023` is in March is nobody's to
 * guess; a date with dots begins with its day everywhere.
 */
export function readMoment(text: string, { timeZone, order }: Options): Reading {
  if (UNIX_SECONDS.test(text)) return { moment: new Date(Number(text) * 1000) };
  const [, year, month, day, hour, minute, second, zone] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) {
    const parts = { year, month, day, hour, minute, second };
    return momentOf(numbersOf(parts), zone === undefined ? timeZone : offsetOf(zone), text);
  }
  const last = YEAR_LAST.exec(text);
  if (last === null) {
    return { fault: `"${text}" is no date that can be read; write it as 2026-01-31 14:05` };
  }
  const [, first, mark, then, lastYear, clock, minutes, seconds, half] = last;
  const chosen = mark === '.' ? 'day-first' : order;
  if (chosen === null) {
    return {
      fault: `"${text}" may begin with its day or its month; say --dates day-first or month-first`,
    };
  }
  const [dayText, monthText] = chosen === 'day-first' ? [first, then] : [then, first];
  const parts = numbersOf({
    year: lastYear,
    month: monthText,
    day: dayText,
    hour: clock,
    minute: minutes,
    second: seconds,
  });
  if (half !== undefined) parts.hour = (parts.hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return momentOf(parts, timeZone, text);
}

function numbersOf(parts: Record<keyof Parts, string | undefined>): Parts {
  return Object.fromEntries(ISO_PARTS.map((name) => [name, Number(parts[name] ?? 0)])) as Parts;
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

function momentOf(parts: Parts, zone: string | number, text: string): Reading {
  const asUtc = Date.UTC(
    parts.year,
    parts.month - 1,
    parts.day,
    parts.hour,
    parts.minute,
    parts.second,
  );
  const wall = new Date(asUtc);
  const isThere =
    wall.getUTCMonth() === parts.month - 1 &&
    wall.getUTCDate() === parts.day &&
    wall.getUTCHours() === parts.hour &&
    wall.getUTCMinutes() === parts.minute;
  if (!isThere) return { fault: `"${text}" is a day or a time that there is not` };
  if (typeof zone === 'number') return { moment: new Date(asUtc - zone * 60_000) };
  // Twice, since the zone's offset is that of the moment which is looked for.
  const guess = asUtc - offsetAt(asUtc, zone);
  return { moment: new Date(asUtc - offsetAt(guess, zone)) };
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const wall = Date.parse(`${format.format(moment).replace(' ', 'T')}Z`);
  return wall - Math.floor(moment / 1000) * 1000;
}
