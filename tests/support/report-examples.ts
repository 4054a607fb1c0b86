import type { Flows } from '../../shared/contracts/flows.ts';
import type { Funnel } from '../../shared/contracts/funnel.ts';
import type { Gains } from '../../shared/contracts/gains.ts';
import type { Representativeness } from '../../shared/contracts/representativeness.ts';
import type { SampleSize } from '../../shared/contracts/sample-size.ts';
import type { Selection } from '../../shared/contracts/selection.ts';
import type { SendingTimes } from '../../shared/contracts/sending-times.ts';
import { WEEK_DAYS } from '../../shared/vocabulary.ts';

const period = { from: '2026-10-01', to: '2026-11-01' };
const solves = { ...period, timeZone: 'Europe/Copenhagen', unattributed: 4 };

/** Forty customers, of whom more went up than down. */
export const FLOWS: Flows = {
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the API, and nothing to be called
  then: { from: '2026-08-31', to: '2026-10-01', nps: 15 },
  now: { ...period, nps: 25 },
  customers: 40,
  onlyThen: 112,
  onlyNow: 97,
  flows: [
    { from: 'promoter', to: 'promoter', customers: 12 },
    { from: 'promoter', to: 'passive', customers: 3 },
    { from: 'promoter', to: 'detractor', customers: 1 },
    { from: 'passive', to: 'promoter', customers: 5 },
    { from: 'passive', to: 'passive', customers: 8 },
    { from: 'passive', to: 'detractor', customers: 1 },
    { from: 'detractor', to: 'promoter', customers: 2 },
    { from: 'detractor', to: 'passive', customers: 1 },
    { from: 'detractor', to: 'detractor', customers: 7 },
  ],
};

/** The passives hold the most, though each detractor who is won counts for more. */
export const GAINS: Gains = {
  ...period,
  n: 100,
  nps: 25,
  observed: { from: '2025-11-01', to: '2026-11-01' },
  minimumAnswers: 30,
  gains: [
    {
      category: 'passive',
      n: 45,
      nextAnswers: 60,
      points: 18,
      moves: [{ to: 'promoter', moved: 24, share: 0.4, step: 1, points: 18 }],
    },
    {
      category: 'promoter',
      n: 40,
      nextAnswers: 80,
      points: 12,
      moves: [
        { to: 'passive', moved: 16, share: 0.2, step: 1, points: 8 },
        { to: 'detractor', moved: 4, share: 0.05, step: 2, points: 4 },
      ],
    },
    {
      category: 'detractor',
      n: 15,
      nextAnswers: 20,
      points: 7.5,
      moves: [
        { to: 'passive', moved: 2, share: 0.1, step: 1, points: 1.5 },
        { to: 'promoter', moved: 4, share: 0.2, step: 2, points: 6 },
      ],
    },
  ],
};

/** A thousand solves, of which ninety were answered. */
export const FUNNEL: Funnel = {
  ...solves,
  unattributed: 0,
  steps: [
    { step: 'solved', count: 1_000, waiting: 0, losses: [] },
    {
      step: 'invited',
      count: 640,
      waiting: 0,
      losses: [
        { reason: 'recently_surveyed', count: 212, isAgents: false },
        { reason: 'no_email', count: 88, isAgents: false },
        { reason: 'excluded_tag', count: 60, isAgents: true },
      ],
    },
    {
      step: 'sent',
      count: 590,
      waiting: 20,
      losses: [
        { reason: 'ticket_reopened', count: 21, isAgents: true },
        { reason: 'delivery_refused', count: 9, isAgents: false },
      ],
    },
    {
      step: 'answered',
      count: 90,
      waiting: 120,
      losses: [
        { reason: 'not_answered', count: 378, isAgents: false },
        { reason: 'answer_ignored', count: 2, isAgents: false },
      ],
    },
  ],
};

/** Those who wrote mails answer far more often than those who chatted or called. */
export const REPRESENTATIVENESS: Representativeness = {
  ...solves,
  solved: 1_000,
  answered: 120,
  parts: [
    { key: 'email', name: 'email', solved: 600, answered: 90, expected: 72 },
    { key: 'chat', name: 'chat', solved: 300, answered: 20, expected: 36 },
    { key: 'voice', name: 'voice', solved: 100, answered: 10, expected: 12 },
  ],
  test: {
    chiSquare: 11.944444444444445,
    degrees: 2,
    p: 0.0025488,
    effect: 0.3154895,
    isSkewed: true,
    pooled: [],
  },
};

/** One agent who tags a quarter of all solves away. */
export const SELECTION: Selection = {
  ...solves,
  solves: 500,
  kept: 40,
  share: 0.08,
  limit: 0.00135,
  agents: [
    {
      key: '31',
      name: 'Otto Berg',
      solves: 40,
      kept: 10,
      share: 0.25,
      tail: 0.00098,
      verdict: 'above',
      low: 0,
      high: 9,
      reasons: [
        { reason: 'excluded_tag', count: 8 },
        { reason: 'cancelled_by_agent', count: 2 },
      ],
    },
    {
      key: '30',
      name: 'Ida Holm',
      solves: 460,
      kept: 30,
      share: 30 / 460,
      tail: 0.13,
      verdict: 'inside',
      low: 21,
      high: 55,
      reasons: [{ reason: 'ticket_reopened', count: 30 }],
    },
  ],
  groups: [
    {
      key: '',
      name: null,
      solves: 500,
      kept: 40,
      share: 0.08,
      tail: 0.54,
      verdict: 'inside',
      low: 23,
      high: 60,
      reasons: [
        { reason: 'ticket_reopened', count: 30 },
        { reason: 'excluded_tag', count: 8 },
        { reason: 'cancelled_by_agent', count: 2 },
      ],
    },
  ],
};

/** Three answers a day: most of a year until the NPS is known to within five points. */
export const SAMPLE_SIZE: SampleSize = {
  ...period,
  margin: 5,
  needed: 1_027,
  n: 93,
  present: 16.4,
  variance: 0.67,
  isOwnVariance: false,
  perDay: 3,
  days: 343,
  missing: 934,
  daysLeft: 312,
};

/** Mails that go out at nine on a Tuesday are answered most. */
export const SENDING_TIMES: SendingTimes = {
  ...period,
  timeZone: 'Europe/Copenhagen',
  hours: Array.from({ length: 24 }, (_, hour) => ({
    hour,
    ...(hour === 9
      ? { sent: 400, answered: 80, responseRate: 0.2 }
      : { sent: 0, answered: 0, responseRate: null }),
  })),
  weekdays: WEEK_DAYS.map((day) => ({
    day,
    ...(day === 'tue'
      ? { sent: 400, answered: 80, responseRate: 0.2 }
      : { sent: 0, answered: 0, responseRate: null }),
  })),
};
