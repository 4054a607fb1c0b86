import { randomUUID } from 'node:crypto';
import { SEEDED_AT as NOW } from './given-rows.ts';
import type { Call, RecordMethod } from './record-method.ts';

const PAST = new Date('2020-01-01T00:00:00Z');
const BY = { actor: '42', now: NOW };
const PERIOD = { from: '2026-05-01', to: '2026-05-08', timeZone: 'UTC' };
const ALL = {
  states: null,
  dueBefore: null,
  assignees: null,
  groups: null,
  outcomes: null,
  sort: 'due',
} as const;
const SEEN = { status: 'hold', outcome: null, assigneeId: '42', groupId: '20' };

async function loseCustomer(
  { followUps }: Parameters<Call['call']>[0],
  { followUpId }: Parameters<Call['call']>[1],
): Promise<void> {
  const said = { kind: 'not_recovered', reason: 'Too dear', toldGroupId: '20' } as const;
  await followUps.conclude(followUpId, said, BY);
}

/** Calls of follow-ups, of their lists and figures. */
export const FOLLOW_UP_CALLS = {
  'followUps.findOpenOfCustomer': { call: (r, t) => r.followUps.findOpenOfCustomer(t.customerId) },
  'followUps.findOfResponse': { call: (r, t) => r.followUps.findOfResponse(t.response.id) },
  'followUps.find': { call: (r, t) => r.followUps.find(t.followUpId) },
  'followUps.findByTicket': { call: (r, t) => r.followUps.findByTicket(t.followUpTicketId) },
  'followUps.create': {
    call: (r) => r.followUps.create({ id: randomUUID(), customerId: '99', dueAt: NOW, now: NOW }),
    starts: true,
  },
  'followUps.addResponse': {
    call: async (r, t) => {
      await r.followUps.addResponse(t.followUpId, t.response.id);
      const own = randomUUID();
      await r.followUps.create({ id: own, customerId: '98', dueAt: NOW, now: NOW });
      await r.followUps.addResponse(own, t.response.id);
    },
  },
  'followUps.leave': { call: (r, t) => r.followUps.leave(t.followUpId, t.response.id) },
  'followUps.withdraw': { call: (r, t) => r.followUps.withdraw(t.followUpId) },
  'followUps.markNoted': { call: (r, t) => r.followUps.markNoted(t.response.id, NOW) },
  'followUps.markOpen': { call: (r, t) => r.followUps.markOpen(t.followUpId, '9', NOW) },
  'followUps.markFailed': { call: (r, t) => r.followUps.markFailed(t.followUpId, NOW) },
  'followUps.markDone': { call: (r, t) => r.followUps.markDone(t.followUpId, 'contacted', BY) },
  'followUps.eraseReasons': {
    call: async (r, t) => {
      await loseCustomer(r, t);
      await r.followUps.eraseReasons(t.customerId);
    },
  },
  'followUps.lock': { call: (r, t) => r.followUps.lock(t.followUpId) },
  'followUps.step': {
    call: async (r, t) => {
      await r.followUps.markOpen(t.followUpId, '9', NOW);
      return r.followUps.step(t.followUpId, 'contacted', BY);
    },
  },
  'followUps.conclude': {
    call: (r, t) => r.followUps.conclude(t.followUpId, { kind: 'recovered' }, BY),
  },
  'followUps.reopen': {
    call: async (r, t) => {
      await loseCustomer(r, t);
      return r.followUps.reopen(t.followUpId, BY);
    },
  },
  'followUps.markTold': {
    call: async (r, t) => {
      await r.followUps.markOpen(t.followUpId, '9', NOW);
      return r.followUps.markTold(t.followUpId, 'overdue', NOW);
    },
  },
  'followUps.markOutcomeAsked': { call: (r, t) => r.followUps.markOutcomeAsked(t.followUpId, NOW) },
  'followUps.markEscalated': {
    call: async (r, t) => {
      await r.followUps.markDone(t.followUpId, 'contacted', BY);
      return r.followUps.markEscalated(t.followUpId, NOW);
    },
  },
  'followUps.noteTask': { call: (r, t) => r.followUps.noteTask(t.followUpId, SEEN) },
  'followUpList.page': { call: (r) => r.followUpList.page(ALL, null, 10) },
  'followUpList.find': { call: (r, t) => r.followUpList.find(t.followUpId) },
  'followUpList.changesOf': {
    call: async (r, t) => {
      await loseCustomer(r, t);
      return r.followUpList.changesOf(t.followUpId);
    },
  },
  'loopFigures.count': { call: (r) => r.loopFigures.count({ ...PERIOD, now: NOW }) },
  'loopFigures.nextAnswers': {
    call: async (r, t) => {
      // The seeded answer is then the next one.
      await r.followUps.markDone(t.followUpId, 'recovered', { actor: null, now: PAST });
      return r.loopFigures.nextAnswers(PERIOD);
    },
  },
} as const satisfies Partial<Record<RecordMethod, Call>>;
