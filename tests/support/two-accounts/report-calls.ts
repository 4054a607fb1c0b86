import { SEEDED_AT } from './given-rows.ts';
import type { Call, RecordMethod } from './record-method.ts';

const DAY_MS = 24 * 60 * 60_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const SEEDED_DAY = dayOf(SEEDED_AT.getTime());
const AROUND = {
  from: dayOf(SEEDED_AT.getTime() - DAY_MS),
  to: dayOf(SEEDED_AT.getTime() + 2 * DAY_MS),
};

/** Calls of what reports are read from. */
export const REPORT_CALLS = {
  'reportDays.count': { call: (r) => r.reportDays.count(SEEDED_DAY, 'UTC') },
  'reportDays.findCounted': {
    call: async (r) => {
      // Nothing of the caller's own is in it unless they have rows of that day.
      for (const day of await r.reportDays.findDue('UTC', 10)) await r.reportDays.count(day, 'UTC');
      return r.reportDays.findCounted();
    },
  },
  'reportDays.findDue': { call: (r) => r.reportDays.findDue('UTC', 10) },
  'reports.count': {
    call: (r) =>
      r.reports.count({
        ...AROUND,
        timeZone: 'UTC',
        basis: 'answers',
        filters: {},
        groupBy: ['survey'],
        interval: 'day',
      }),
  },
} as const satisfies Partial<Record<RecordMethod, Call>>;
