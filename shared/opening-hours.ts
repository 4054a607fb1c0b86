import type { DeliveryWindow } from './settings.ts';
import { WEEK_DAYS } from './vocabulary.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** Two weeks and a day: summer time may swallow a short weekly window once, never twice. */
const LONGEST_WAIT_MS = 15 * DAY_MINUTES * MINUTE_MS;

type Window = Pick<DeliveryWindow, 'from' | 'to' | 'timeZone'> & { days?: DeliveryWindow['days'] };

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
    const wait = ((from - minutes + DAY_MINUTES - 1) % DAY_MINUTES) + 1;
    const start = candidate + wait * MINUTE_MS;
    // Unless the clocks change on the way, nothing opens before the next start; then go by minutes.
    const isStraight = localTime(new Date(start), window.timeZone).minutes === from;
    candidate = isStraight ? start : candidate + MINUTE_MS;
  }
  throw new Error('the delivery window never opens');
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

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
