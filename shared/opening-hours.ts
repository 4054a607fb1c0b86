import type { OpeningHours } from './settings-hours.ts';
import { DAY_MINUTES, minutesBetween, minutesOf } from './time-of-day.ts';
import { WEEK_DAYS } from './vocabulary.ts';

const MINUTE_MS = 60_000;
/** Two weeks and a day: summer time may swallow a short weekly window once, never twice. */
const LONGEST_WAIT_MS = 15 * DAY_MINUTES * MINUTE_MS;

type Window = Omit<OpeningHours, 'days'> & Partial<Pick<OpeningHours, 'days'>>;

/**
 * The first moment at or after `at` that lies inside the window; `at` itself without a window.
 *
 * Hours are those of the window's time zone, so they follow its summer time. A window whose end is
 * not after its start spans midnight and belongs to the day it starts on.
 */
export function nextOpening(window: Window | null, at: Date): Date {
  if (window === null || isOpen(window, at)) return at;
  const from = minutesOf(window.from);
  const end = at.getTime() + LONGEST_WAIT_MS;
  let candidate = Math.ceil(at.getTime() / MINUTE_MS) * MINUTE_MS;
  while (candidate < end) {
    const moment = new Date(candidate);
    if (isOpen(window, moment)) return moment;
    const { minutes } = localTime(moment, window.timeZone);
    const start = candidate + minutesBetween(minutes, from) * MINUTE_MS;
    // Unless the clocks change on the way, nothing opens before the next start; then go by minutes.
    const isStraight = localTime(new Date(start), window.timeZone).minutes === from;
    candidate = isStraight ? start : candidate + MINUTE_MS;
  }
  throw new Error('the delivery window never opens');
}

/**
 * The moment at which so many milliseconds of open time have gone by since `at`.
 *
 * Without a window all time counts. What ends as the window closes ends then, and not when it opens
 * again. In a zone that puts its clocks back, the hour that comes twice counts twice.
 */
export function afterOpenTime(window: Window | null, at: Date, durationMs: number): Date {
  if (window === null) return new Date(at.getTime() + durationMs);
  let start = nextOpening(window, at);
  let left = durationMs;
  for (;;) {
    const openMs = nextClosing(window, start, left).getTime() - start.getTime();
    if (left <= openMs) return new Date(start.getTime() + left);
    left -= openMs;
    start = nextOpening(window, new Date(start.getTime() + openMs));
  }
}

/** The first moment after an open one at which the window is closed; `enoughMs` later at most. */
function nextClosing(window: Window, at: Date, enoughMs: number): Date {
  const to = minutesOf(window.to);
  const end = at.getTime() + enoughMs;
  let candidate = Math.ceil(at.getTime() / MINUTE_MS) * MINUTE_MS;
  while (candidate < end && isOpen(window, new Date(candidate))) {
    const { minutes } = localTime(new Date(candidate), window.timeZone);
    const close = candidate + minutesBetween(minutes, to) * MINUTE_MS;
    const isStraight = localTime(new Date(close), window.timeZone).minutes === to;
    candidate = isStraight ? close : candidate + MINUTE_MS;
  }
  return new Date(Math.min(candidate, end));
}

/** Tells whether the window is open at a moment. */
export function isOpen(window: Window, at: Date): boolean {
  const { minutes, day, previousDay } = localTime(at, window.timeZone);
  const from = minutesOf(window.from);
  const to = minutesOf(window.to);
  const allows = (name: string) =>
    window.days === undefined || (window.days as string[]).includes(name);
  if (from < to) return allows(day) && minutes >= from && minutes < to;
  if (minutes >= from) return allows(day);
  return minutes < to && allows(previousDay);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localTime(at: Date, timeZone: string) {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const parts = { weekday: 'short', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-GB', { ...parts, hourCycle: 'h23', timeZone });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, value]),
  );
  const day = (parts['weekday'] ?? '').toLowerCase();
  const days: readonly string[] = WEEK_DAYS;
  const previousDay = days.at(days.indexOf(day) - 1) ?? '';
  return { minutes: Number(parts['hour']) * 60 + Number(parts['minute']), day, previousDay };
}
