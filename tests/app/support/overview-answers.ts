import type { Decomposition } from '../../../shared/contracts/decomposition.ts';
import type { Flows } from '../../../shared/contracts/flows.ts';
import type { Gains } from '../../../shared/contracts/gains.ts';
import type { Goal } from '../../../shared/contracts/goals.ts';
import type { NpsReport } from '../../../shared/contracts/nps-report.ts';
import type { ResponseItem } from '../../../shared/contracts/responses.ts';
import type { Waiting } from '../../../shared/contracts/waiting.ts';
import { addDays } from '../../../shared/days.ts';
import { CATEGORIES, categoryOf, type Score } from '../../../shared/nps.ts';
import { BREAKDOWN_ANSWERS } from './breakdown-answers.ts';
import { aComparison, aGroup, anNpsReport } from './nps-reports.ts';
import { anAction, beforeAndAfter, someSides } from './some-actions.ts';
import type { Answers } from './workspace-answers.ts';

const DAYS = { day: 1, week: 7, month: 30, quarter: 91 } as const;
type Interval = keyof typeof DAYS;

/** A way that falls in its middle and comes back; one point has nobody, and some have few. */
function aSeries(from: string, to: string, interval: Interval): NpsReport['series'] {
  const series: NpsReport['series'] = [];
  for (let start = from; start < to; start = addDays(start, DAYS[interval])) {
    const index = series.length;
    const end = addDays(start, DAYS[interval]);
    const n = index === 4 ? 0 : 18 + ((index * 7) % 26);
    const nps = n === 0 ? null : Math.round(44 - 26 * Math.exp(-((index - 14) ** 2) / 30));
    const { key: _key, name: _name, comparison: _comparison, ...figures } = aGroup('', { n, nps });
    series.push({ ...figures, from: start, to: end < to ? end : to });
  }
  return series;
}

function aReport(query: URLSearchParams): NpsReport {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
  const interval = query.get('interval') as Interval | null;
  const brand = query.getAll('brand');
  if (brand.includes('nobody')) {
    return anNpsReport([], { from, to, n: 0, nps: null, interval: null, responseRate: null });
  }
  return anNpsReport([], {
    from,
    to,
    n: 412,
    promoters: 224,
    passives: 106,
    detractors: 82,
    nps: 34.5,
    interval: { low: 26.8, high: 41.7, level: 0.95 },
    distribution: [9, 4, 6, 11, 12, 16, 24, 41, 65, 92, 132],
    invited: 1624,
    responseRate: 412 / 1624,
    yardsticks: { scheme: 'bain', bounds: [0, 50], industry: 'retail' },
    comparison:
      query.get('compare') === 'none'
        ? null
        : aComparison({
            n: 388,
            nps: 43.2,
            difference: -8.7,
            low: -19.2,
            high: 2,
            p: 0.11,
            verdict: 'no_clear_change',
          }),
    series: interval === null ? [] : aSeries(from, to, interval),
  });
}

const DECOMPOSITION: Decomposition = {
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the API, and nothing to be called
  then: { from: '2026-09-26', to: '2026-10-26', n: 388, nps: 43.2 },
  now: { from: '2026-10-26', to: '2026-11-25', n: 412, nps: 34.5 },
  parts: [
    { key: 'email', name: 'Email', mix: -0.6, change: -1.3 },
    { key: 'chat', name: 'Chat', mix: -2.4, change: -5.1 },
    { key: 'voice', name: 'Voice', mix: 0.4, change: 0.3 },
  ],
};

const FLOWS: Flows = {
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the API, and nothing to be called
  then: { from: '2026-09-26', to: '2026-10-26', nps: 41 },
  now: { from: '2026-10-26', to: '2026-11-25', nps: 35 },
  customers: 96,
  onlyThen: 292,
  onlyNow: 316,
  flows: CATEGORIES.flatMap((from, row) =>
    CATEGORIES.map((to, column) => ({ from, to, customers: row === column ? 22 : 5 })),
  ),
};

const GAINS: Gains = {
  from: '2026-10-26',
  to: '2026-11-25',
  n: 412,
  nps: 34.5,
  observed: { from: '2025-11-25', to: '2026-11-25' },
  minimumAnswers: 30,
  gains: CATEGORIES.map((category, index) => ({
    category,
    n: 100,
    nextAnswers: index === 1 ? 17 : 120,
    points: 6.2 - index,
    moves: [{ to: 'promoter', moved: 31, share: 0.26, step: 1, points: 6.2 - index }],
  })),
};

const GOAL: Goal = {
  id: '6f2f7a0e-52a7-4a3c-9a40-0d6f9ef2b001',
  target: 50,
  by: '2026-12-31',
  filters: {},
  createdBy: '9',
  createdAt: '2026-06-01T08:00:00.000Z',
  from: '2026-08-27',
  to: '2026-11-25',
  n: 1190,
  nps: 38,
  expected: { nps: 33, low: 24, high: 41 },
  outlook: 'unlikely',
};

/** Builds a customer's answer, as leads read it. */
function aVoice(number: number, score: Score, comment: string | null): ResponseItem {
  return {
    id: `6f2f7a0e-52a7-4a3c-9a40-0d6f9ef2c00${number}`,
    score,
    category: categoryOf(score),
    comment,
    improve: null,
    submittedAt: `2026-11-${24 - number}T09:12:00.000Z`,
    ticketId: `${35_400 + number}`,
    customer: { id: `${900 + number}`, name: ['Karen Holm', 'Lars Ek', 'Maja Lund'][number % 3]! },
    assignee: null,
    group: null,
    brand: null,
    survey: 'default',
    language: 'en',
    channel: 'email',
    source: 'survey',
    doubts: [],
    firstReplyMinutes: null,
    resolutionMinutes: null,
    read: null,
    ignored: null,
    followUp: null,
  };
}

const LATE: ResponseItem = {
  ...aVoice(7, 2, 'I have explained the same thing to four people by now, and nobody calls back.'),
  followUp: {
    status: 'open',
    ticketId: '35501',
    dueAt: '2026-11-19T09:00:00.000Z',
    outcome: null,
  },
};

const WAITING: Waiting = {
  overdue: { count: 1, items: [LATE] },
  untaken: { count: 7, items: [aVoice(6, 0, null), aVoice(5, 4, 'Too slow.')] },
};

const VOICES = [
  aVoice(1, 10, 'Quick, friendly, and it worked at the first try.'),
  aVoice(2, 3, 'The chat was closed while I was still typing.'),
  aVoice(3, 8, 'Fine'),
];

/** A service whose NPS fell, that has done something about it, and has a goal. */
export const OVERVIEW_ANSWERS: Answers = {
  ...BREAKDOWN_ANSWERS,
  '/reports/nps': (query: URLSearchParams) => {
    const grouped = BREAKDOWN_ANSWERS['/reports/nps'] as (query: URLSearchParams) => unknown;
    return query.get('groupBy') === null ? aReport(query) : grouped(query);
  },
  '/reports/decomposition': DECOMPOSITION,
  '/reports/flows': FLOWS,
  '/reports/gains': GAINS,
  '/reports/waiting': WAITING,
  '/responses': { items: VOICES, next: null, reached: null },
  '/goals': { items: [GOAL] },
  '/views': { items: [] },
  '/actions/before-and-after': beforeAndAfter(
    someSides(),
    someSides({
      id: '6f2f7a0e-52a7-4a3c-9a40-0d6f9ef2a002',
      after: null,
      comparison: null,
      toldOn: '2026-12-12',
    }),
  ),
  '/actions': {
    items: [
      anAction({ title: 'New macros in chat', from: '2026-11-06', until: '2026-11-17' }),
      anAction({
        id: '6f2f7a0e-52a7-4a3c-9a40-0d6f9ef2a002',
        title: 'Training on returns',
        from: '2026-11-14',
        filters: { group: ['360001'] },
        about: [{ dimension: 'group', key: '360001', name: 'Copenhagen' }],
      }),
    ],
  },
};
