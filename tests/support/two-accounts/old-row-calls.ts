import { handoffs } from '../../../backend/handoffs.ts';
import type { Call, RecordMethod } from './record-method.ts';
import { SEEDED_AT as NOW } from './given-rows.ts';

const DAY_MS = 24 * 60 * 60_000;
const FUTURE = new Date('2036-01-01T00:00:00Z');

/** Calls of what takes old rows away. */
export const OLD_ROW_CALLS = {
  'finishedHandoffs.forget': {
    call: (r) => r.finishedHandoffs.forget('done', 0, [handoffs.reviewInvitation.name], 10),
  },
  'finishedHandoffs.forgetKeys': { call: (r) => r.finishedHandoffs.forgetKeys(-DAY_MS, 10) },
  'oldAnswers.cutWords': { call: (r) => r.oldAnswers.cutWords(0, 10) },
  'oldAnswers.cutReasons': {
    call: async (r, t) => {
      const said = { kind: 'not_recovered', reason: 'Too dear', toldGroupId: '20' } as const;
      await r.followUps.conclude(t.followUpId, said, { actor: '42', now: NOW });
      return r.oldAnswers.cutReasons(0, 10);
    },
  },
  'oldAnswers.forget': { call: (r) => r.oldAnswers.forget(0, 10) },
  'oldAnswers.forgetFollowUps': {
    call: async (r, t) => {
      await r.followUps.leave(t.followUpId, t.response.id);
      await r.followUps.markFailed(t.followUpId, NOW);
      return r.oldAnswers.forgetFollowUps(0, 10);
    },
  },
  'oldCustomers.forget': {
    call: async (r, t) => {
      await r.oldAnswers.forget(0, 10);
      await r.followUps.markDone(t.followUpId, 'contacted', { actor: null, now: NOW });
      await r.oldAnswers.forgetFollowUps(0, 10);
      await r.oldTraces.forgetInvitations(0, 10);
      await r.oldCustomers.forget([t.customerId]);
    },
  },
  'oldEvents.forget': { call: (r) => r.oldEvents.forget(0, 10) },
  'oldTraces.disregardSolves': { call: (r) => r.oldTraces.disregardSolves(0) },
  'oldTraces.forgetDecisions': {
    call: async (r, t) => {
      const decision = { ticketId: t.ticketId, customerId: t.customerId, invitationId: null };
      await r.decisions.add({ ...decision, at: NOW, outcome: 'skipped', reason: 'no_email' });
      return r.oldTraces.forgetDecisions(0, 10);
    },
  },
  'oldTraces.forgetInvitations': {
    call: async (r) => {
      await r.oldAnswers.forget(0, 10);
      return r.oldTraces.forgetInvitations(0, 10);
    },
  },
  'oldTraces.forgetSolves': {
    call: async (r) => {
      await r.oldTraces.disregardSolves(0);
      return r.oldTraces.forgetSolves(10);
    },
  },
  'storedSecrets.forgetEnded': {
    call: async (r) => {
      await r.storedSecrets.replace('webhook', 'another', NOW, NOW);
      await r.storedSecrets.forgetEnded(FUTURE);
    },
  },
} satisfies Partial<Record<RecordMethod, Call>>;
