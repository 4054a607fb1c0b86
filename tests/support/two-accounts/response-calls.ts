import { SEEDED_AT } from './given-rows.ts';
import type { Call, RecordMethod } from './record-method.ts';

const MARKING = { actor: '8', now: SEEDED_AT };
const WHY = { ...MARKING, reason: 'A test' };

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
  sort: 'newest',
} as const;

/** Calls of what leads read and do with answers. */
export const RESPONSE_CALLS = {
  'responseList.page': {
    call: (r) => r.responseList.page(EVERY, null, 10).then((p) => p.responses),
  },
  'responseList.find': { call: (r, t) => r.responseList.find(t.response.id) },
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
