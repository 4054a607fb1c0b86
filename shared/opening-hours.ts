import type { DeliveryWindow } from './settings.ts';

const MINUTE_MS = 60_000;
/** A week and a day of quarter hours: every window opens within it. */
const STEPS = 8 * 24 * 4;

type Window = Pick<DeliveryWindow, 'from' | 'to' | 'timeZone'> & { days?: DeliveryWindow['days'] };

/**
 * The first moment at or after `at` that lies inside the window; `at` itself without a window.
 *
 * Hours are those of the window's time zone, so they follow its summer time. A window whose end is
 * not after its start spans midnight and belongs to the day it starts on.
 */
export function nextOpening(window: Window | null, at: Date): Date {
  if (window === null || isOpen(window, at)) return at;
  // All time zones and most windows change on quarter hours; the last stretch goes by minutes.
  let candidate = new Date(Math.ceil(at.getTime() / MINUTE_MS) * MINUTE_MS);
  for (let step = 0; step < STEPS * 15; step += 1) {
    if (isOpen(window, candidate)) return candidate;
    candidate = new Date(candidate.getTime() + MINUTE_MS);
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

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
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
  const previousDay = DAYS[(DAYS.indexOf(day) + 6) % 7] ?? '';
  return { minutes: Number(parts['hour']) * 60 + Number(parts['minute']), day, previousDay };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
