import { describe, expect, it } from 'vitest';
import { contactDayOf } from '../../../backend/response/contact-day.rules.ts';
import type { Score } from '../../../shared/nps.ts';
import { settingsSchema } from '../../../shared/settings.ts';

/** A Friday. */
const ANSWERED = new Date('2026-11-27T15:30:00Z');
const WEEK_DAYS = { from: '09:00', to: '17:00', timeZone: 'UTC', days: ['mon', 'fri'] };

type Given = {
  followUp?: object;
  score?: Score;
  now?: Date;
  locale?: string;
  timeZone?: string;
};

function dayFor({ followUp, score = 3, now = ANSWERED, locale = 'en', timeZone = 'UTC' }: Given) {
  const settings = settingsSchema.parse({
    followUp: { tellCustomer: true, ...followUp },
    reports: { timeZone },
  });
  return contactDayOf(settings, { score, updatedAt: ANSWERED }, { locale, now });
}

describe('the day until which somebody calls', () => {
  it.each<[string, Given, string | null]>([
    ['is a day of the week, in the customer’s language', {}, 'Saturday, November 28'],
    ['in French', { locale: 'fr' }, 'samedi 28 novembre'],
    ['is told for the worst score', { score: 0 }, 'Saturday, November 28'],
    ['is told for the last one that is called for', { score: 6 }, 'Saturday, November 28'],
    ['is not told to whom nobody calls', { score: 7 }, null],
    ['is not told to a promoter', { score: 10 }, null],
    ['is not told unless that is wanted', { followUp: { tellCustomer: false } }, null],
    ['is not told where nobody calls at all', { followUp: { enabled: false } }, null],
    ['is not told once it is over', { now: new Date('2026-11-28T15:30:00Z') }, null],
    ['is the same later on', { now: new Date('2026-11-28T15:29:00Z') }, 'Saturday, November 28'],
    [
      'counts business hours, over a weekend',
      { followUp: { dueHours: 2, businessHours: WEEK_DAYS } },
      'Monday, November 30',
    ],
    [
      'is one of the account’s days',
      { followUp: { dueHours: 9 }, timeZone: 'Europe/Copenhagen' },
      'Saturday, November 28',
    ],
    ['where the same hour is still Friday', { followUp: { dueHours: 8 } }, 'Friday, November 27'],
  ])('%s', (_what, given, day) => {
    expect(dayFor(given)).toBe(day);
  });
});
