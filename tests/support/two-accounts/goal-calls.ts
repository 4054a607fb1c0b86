import { randomUUID } from 'node:crypto';
import { SEEDED_AT } from './given-rows.ts';
import type { Call, RecordMethod } from './record-method.ts';

const BY = SEEDED_AT.toISOString().slice(0, 10);
const GOAL = { target: 40, by: BY, filters: {}, createdBy: null, createdAt: SEEDED_AT };
const ACTION = {
  title: 'Macros',
  note: null,
  from: BY,
  until: null,
  filters: {},
  createdBy: null,
  createdAt: SEEDED_AT,
};
const VIEW = { name: 'Mine', address: '/overview', createdBy: null, createdAt: SEEDED_AT };

/** Calls of goals, actions and saved views; the seeded ones have the id of the response. */
export const GOAL_CALLS = {
  'goals.list': { call: (r) => r.goals.list() },
  'goals.add': { call: (r) => r.goals.add({ ...GOAL, id: randomUUID() }), starts: true },
  'goals.change': { call: (r, t) => r.goals.change(t.response.id, { target: 50 }) },
  'goals.remove': { call: (r, t) => r.goals.remove(t.response.id) },
  'actions.list': { call: (r) => r.actions.list() },
  'actions.lock': { call: (r, t) => r.actions.lock(t.response.id) },
  'actions.add': { call: (r) => r.actions.add({ ...ACTION, id: randomUUID() }), starts: true },
  'actions.replace': { call: (r, t) => r.actions.replace({ ...ACTION, id: t.response.id }) },
  'actions.remove': { call: (r, t) => r.actions.remove(t.response.id) },
  'savedViews.list': { call: (r) => r.savedViews.list() },
  'savedViews.add': { call: (r) => r.savedViews.add({ ...VIEW, id: randomUUID() }), starts: true },
  'savedViews.change': { call: (r, t) => r.savedViews.change(t.response.id, { name: 'Ours' }) },
  'savedViews.remove': { call: (r, t) => r.savedViews.remove(t.response.id) },
} as const satisfies Partial<Record<RecordMethod, Call>>;
