import jstat from 'jstat';
import type { BackTestVerdict } from '../../shared/contracts/back-test.ts';
import type { Reason } from '../../shared/reasons.ts';
import { WEEK_DAYS } from '../../shared/vocabulary.ts';
import type { Look } from './look-at-solve.rules.ts';

const HOUR_MS = 60 * 60_000;

/** What is counted of one of the two settings. */
export type Tally = {
  asked: number;
  customers: number;
  waitHours: number | null;
  hours: number[];
  weekdays: { day: (typeof WEEK_DAYS)[number]; asked: number }[];
  notAsked: ReadonlyMap<Reason, number>;
  surveys: ReadonlyMap<string, number>;
};

/** Counts what would have come of solves, under one of the two settings. */
export function createTally(timeZone: string) {
  const parts = { weekday: 'short', hour: '2-digit', hourCycle: 'h23', timeZone } as const;
  const format = new Intl.DateTimeFormat('en-GB', parts);
  const hours = Array<number>(24).fill(0);
  const weekdays = new Map<string, number>();
  const notAsked = new Map<Reason, number>();
  const surveys = new Map<string, number>();
  const waits: number[] = [];
  let customers = 0;

  return {
    /** Counts a customer's solves, each with why they were not asked about it. */
    addCustomer(solves: readonly { solvedAt: Date; look: Look; reason: Reason | null }[]): void {
      let isAsked = false;
      for (const { solvedAt, look, reason } of solves) {
        if (reason !== null) {
          increase(notAsked, reason);
          continue;
        }
        isAsked = true;
        const dueAt = new Date(look.dueAt ?? solvedAt);
        waits.push((dueAt.getTime() - solvedAt.getTime()) / HOUR_MS);
        increase(surveys, look.survey ?? '');
        const [weekday, hour] = readParts(dueAt);
        increase(weekdays, weekday);
        hours[hour] = (hours[hour] ?? 0) + 1;
      }
      if (isAsked) customers += 1;
    },
    read: (): Tally => ({
      asked: waits.length,
      customers,
      waitHours: waits.length === 0 ? null : jstat.jStat.median(waits),
      hours,
      weekdays: WEEK_DAYS.map((day) => ({ day, asked: weekdays.get(day) ?? 0 })),
      notAsked,
      surveys,
    }),
  };

  function readParts(at: Date): [string, number] {
    const found = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return [(found.get('weekday') ?? '').toLowerCase(), Number(found.get('hour') ?? 0)];
  }
}

/** What came of a solve, as it is told. */
export function tellVerdict({ survey, dueAt }: Look, reason: Reason | null): BackTestVerdict {
  return { survey, dueAt: reason === null ? dueAt : null, reason };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
