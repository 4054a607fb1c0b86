import { randomUUID } from 'node:crypto';
import { SEEDED_AT } from './given-rows.ts';
import type { Call, RecordMethod } from './record-method.ts';

const DAY_MS = 24 * 60 * 60_000;

/** A job, but for whose it is. */
export const aJob = (note: string) => ({ kind: 'back_test' as const, total: 30, asked: { note } });

const TRAIL = {
  kinds: null,
  actors: null,
  ticketId: null,
  from: null,
  to: null,
  timeZone: 'UTC',
  after: null,
  limit: 20,
};
const ENTRY = { kind: 'goal_set', actor: null, at: SEEDED_AT } as const;

/** Calls of jobs, of the audit trail and of what back-tests read; the seeded ones have the id of the response. */
export const JOB_CALLS = {
  'jobs.add': {
    call: (r) => {
      const own = { id: randomUUID(), askedBy: null, createdAt: SEEDED_AT };
      return r.jobs.add({ ...aJob('another'), ...own }, 100);
    },
    starts: true,
  },
  'jobs.find': { call: (r, t) => r.jobs.find(t.response.id) },
  'jobs.move': { call: (r, t) => r.jobs.move(t.response.id, { position: {}, done: 3 }) },
  'jobs.finish': { call: (r, t) => r.jobs.finish(t.response.id, {}, SEEDED_AT) },
  'jobs.fail': { call: (r, t) => r.jobs.fail(t.response.id, 'away', SEEDED_AT) },
  'jobs.forget': { call: (r) => r.jobs.forget(-DAY_MS, 10) },
  'auditTrail.add': {
    call: (r) => r.auditTrail.add({ ...ENTRY, subject: 'another' }),
    starts: true,
  },
  'auditTrail.list': { call: (r) => r.auditTrail.list(TRAIL) },
  'auditTrail.forget': { call: (r) => r.auditTrail.forget(-DAY_MS, 10) },
  'backTestSolves.add': {
    call: (r, t) => {
      const solve = { ticketId: '96', customerId: null, solvedAt: SEEDED_AT };
      return r.backTestSolves.add(t.response.id, [{ ...solve, draft: {}, inForce: {} }]);
    },
  },
  'backTestSolves.count': { call: (r, t) => r.backTestSolves.count(t.response.id) },
  'backTestSolves.list': { call: (r, t) => r.backTestSolves.list(t.response.id, null, 10) },
  'backTestSolves.forget': { call: (r, t) => r.backTestSolves.forget(t.response.id) },
  'backTestSolves.readStandings': {
    call: async (r, { ticketId, customerId, addressHash }) => {
      const asked = { ticketId, customerId, addressHashes: [addressHash] };
      const [{ answeredAt, ofCustomer, ofAddress } = {}] = await r.backTestSolves.readStandings([
        asked,
      ]);
      return [answeredAt, ofCustomer, ofAddress].filter((each) => each != null);
    },
  },
  'backTestSolves.lastAskedBefore': {
    call: async (r, t) => [
      ...(await r.backTestSolves.lastAskedBefore(
        [t.customerId],
        new Date(SEEDED_AT.getTime() + DAY_MS),
      )),
    ],
  },
} as const satisfies Partial<Record<RecordMethod, Call>>;
