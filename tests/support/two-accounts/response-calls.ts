import { randomUUID } from 'node:crypto';
import { SEEDED_AT } from './given-rows.ts';
import type { Call, RecordMethod } from './record-method.ts';

const MARKING = { actor: '8', now: SEEDED_AT };
const WHY = { ...MARKING, reason: 'A test' };

const SHARE = { target: 'agent:8', name: 'Otto', note: null, actor: '8', now: SEEDED_AT };
const LATER = new Date('2036-01-01T00:00:00Z');

const EVERY = {
  from: null,
  to: null,
  timeZone: 'UTC',
  filters: {},
  scores: null,
  hasComment: null,
  words: null,
  isRead: null,
  isIgnored: null,
  followUps: null,
  isDoubtful: null,
  sort: 'newest',
} as const;

/** Calls of what leads read and do with answers. */
export const RESPONSE_CALLS = {
  'responseList.page': {
    call: (r) => r.responseList.page(EVERY, null, 10).then((p) => p.responses),
  },
  'responseList.count': {
    call: (r) => r.responseList.count(EVERY).then(({ counts }) => [...counts]),
  },
  'responseList.find': { call: (r, t) => r.responseList.find(t.response.id) },
  'responseShares.add': {
    call: (r, t) => r.responseShares.add({ ...SHARE, id: randomUUID(), responseId: t.response.id }),
    starts: true,
  },
  'responseShares.find': { call: (r, t) => r.responseShares.find(t.response.id) },
  'responseShares.ofResponse': { call: (r, t) => r.responseShares.ofResponse(t.response.id) },
  'responseShares.end': { call: (r, t) => r.responseShares.end(t.response.id, 'taken') },
  'waitingResponses.overdue': {
    call: (r) => r.waitingResponses.overdue({ filters: {}, limit: 10, now: LATER }),
  },
  'waitingResponses.untaken': {
    call: (r) =>
      r.waitingResponses.untaken({
        filters: {},
        limit: 10,
        since: new Date(0),
        until: LATER,
        maxScore: 10,
      }),
  },
  'responseMarks.read': { call: (r, t) => r.responseMarks.read(t.response.id, MARKING) },
  'responseMarks.unread': {
    call: (r, t) => r.responseMarks.unread(t.response.id),
  },
  'responseMarks.ignore': { call: (r, t) => r.responseMarks.ignore(t.response.id, WHY) },
  'responseMarks.restore': {
    call: (r, t) => r.responseMarks.restore(t.response.id, MARKING),
  },
  'responseMarks.changesOf': { call: (r, t) => r.responseMarks.changesOf(t.response.id) },
} as const satisfies Partial<Record<RecordMethod, Call>>;
