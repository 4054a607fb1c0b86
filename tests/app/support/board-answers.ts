import type { FollowUpDetail, FollowUpItem } from '../../../shared/contracts/follow-ups.ts';
import type { LoopFigures, Loops } from '../../../shared/contracts/loops.ts';
import { OVERVIEW_ANSWERS } from './overview-answers.ts';
import type { Answers } from './workspace-answers.ts';

const FIGURES: LoopFigures = {
  opened: 40,
  due: 36,
  inTime: 30,
  medianHours: 9.5,
  hours90: 31,
  solved: 33,
  closureRate: 0.825,
  recovered: 15,
  notRecovered: 8,
  noContact: 6,
  missing: 4,
};

const LOOPS: Loops = {
  from: '2026-08-25',
  to: '2026-11-23',
  timeZone: 'UTC',
  ...FIGURES,
  teams: [
    { ...FIGURES, id: '360001', name: 'Copenhagen' },
    { ...FIGURES, id: '360003', name: 'Aarhus' },
  ],
  winBack: {
    recovered: { answered: 20, won: 14 },
    notContacted: { answered: 12, won: 4 },
    difference: { value: 0.37, low: 0.03, high: 0.62 },
  },
};

/** Builds a follow-up as the board lists it. */
function aFollowUp(number: number, more: Partial<FollowUpItem> = {}): FollowUpItem {
  return {
    id: `11111111-1111-4111-8111-11111111111${number}`,
    version: 2,
    state: 'open',
    ticketId: `700${number}`,
    dueAt: '2026-11-21T08:00:00.000Z',
    outcome: null,
    isOutcomeMissing: false,
    createdAt: '2026-11-20T08:00:00.000Z',
    contactedAt: null,
    closedAt: null,
    customer: { id: `9${number}`, name: 'Karen Holm' },
    assignee: { id: '42', name: 'Otto Berg' },
    group: { id: '360001', name: 'Copenhagen' },
    response: {
      id: '22222222-2222-4222-8222-222222222222',
      score: 2,
      category: 'detractor',
      comment: 'The tent leaks every year.',
      ticketId: '6999',
      submittedAt: '2026-11-20T07:00:00.000Z',
    },
    responses: 2,
    ...more,
  };
}

const FIRST = aFollowUp(0);
const DETAIL: FollowUpDetail = {
  ...FIRST,
  changes: [{ kind: 'opened', outcome: null, at: '2026-11-20T08:00:00.000Z', by: null }],
};

/** A board with somebody to call, and one of whom nobody says how it went. */
export const BOARD_ANSWERS: Answers = {
  ...OVERVIEW_ANSWERS,
  '/follow-ups': {
    items: [
      FIRST,
      aFollowUp(1, { state: 'contacted', customer: { id: '91', name: 'Lars Lund' } }),
      aFollowUp(2, {
        state: 'solved',
        isOutcomeMissing: true,
        closedAt: '2026-11-21T09:00:00.000Z',
        customer: { id: '92', name: null },
      }),
    ],
    next: null,
    now: '2026-11-22T12:00:00.000Z',
  },
  [`/follow-ups/${FIRST.id}`]: DETAIL,
  '/follow-up-teams': { items: [{ id: '1', name: 'Product' }] },
  '/reports/loops': LOOPS,
};
