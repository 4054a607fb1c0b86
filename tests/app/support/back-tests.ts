import type { BackTest } from '../../../shared/contracts/back-test.ts';
import type { Job } from '../../../shared/contracts/jobs.ts';
import { WEEK_DAYS } from '../../../shared/vocabulary.ts';

const NOW = '2026-11-29T09:00:00.000Z';

const sideOf = (asked: number): BackTest['draft'] => ({
  asked,
  customers: asked,
  waitHours: 24,
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 9 ? asked : 0)),
  weekdays: WEEK_DAYS.map((day) => ({ day, asked: day === 'mon' ? asked : 0 })),
  expectedAnswers: asked * 0.2,
  margin: 1600 / asked,
});

/** What a draft that asks fewer would have done. */
export function aBackTest(more: Partial<BackTest> = {}): BackTest {
  return {
    days: 30,
    from: '2026-10-30T09:00:00.000Z',
    to: NOW,
    timeZone: 'Europe/Copenhagen',
    tickets: 120,
    unread: 0,
    responseRate: { rate: 0.2, sent: 400, isOwn: true },
    variance: { value: 0.67, isOwn: false },
    draft: sideOf(60),
    inForce: sideOf(100),
    difference: { asked: -40, customers: -40, expectedAnswers: -8, margin: 1600 / 60 - 16 },
    notAsked: [
      { reason: 'recently_surveyed', draft: 50, inForce: 20, difference: 30 },
      { reason: 'excluded_tag', draft: 10, inForce: 0, difference: 10 },
    ],
    surveys: [{ survey: 'default', draft: 60, inForce: 100, difference: -40 }],
    differing: 1,
    examples: [
      {
        ticketId: '4711',
        solvedAt: '2026-11-20T09:00:00.000Z',
        draft: { survey: 'default', dueAt: null, reason: 'excluded_tag' },
        inForce: { survey: 'default', dueAt: '2026-11-21T09:00:00.000Z', reason: null },
      },
    ],
    ...more,
  };
}

/** A back-test that is under way, unless said otherwise. */
export function aJob(more: Partial<Job> = {}): Job {
  return {
    id: '7d444840-9dc0-41e2-8b05-9a1a5f9a0b6e',
    kind: 'back_test',
    status: 'running',
    done: 12,
    total: 30,
    createdAt: NOW,
    endedAt: null,
    problem: null,
    result: null,
    ...more,
  };
}

/** One that has come to an end. */
export const aDoneJob = (result = aBackTest()): Job =>
  aJob({ status: 'done', done: 30, endedAt: NOW, result });
