import { randomUUID } from 'node:crypto';
import type { NewResponse } from '../../../backend/records/responses.ts';
import type { Score } from '../../../shared/nps.ts';
import { anInvitationOf, SEEDED_AT } from './given-rows.ts';
import type { Call, RecordMethod } from './record-method.ts';

const DAY_MS = 24 * 60 * 60_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const SEEDED_BLOCK = {
  subject: 'answers',
  span: 'day',
  starts: dayOf(SEEDED_AT.getTime()),
  ends: dayOf(SEEDED_AT.getTime() + DAY_MS),
} as const;
const AROUND = {
  from: dayOf(SEEDED_AT.getTime() - DAY_MS),
  to: dayOf(SEEDED_AT.getTime() + 2 * DAY_MS),
};

const anotherAnswer = (score: Score): NewResponse => ({
  id: randomUUID(),
  invitationId: null,
  ticketId: '7',
  customerId: '8',
  score,
  comment: null,
  improve: null,
  contactOk: false,
  locale: 'en',
  provisional: false,
  attribution: {
    assigneeId: null,
    groupId: null,
    brandId: null,
    formId: null,
    organizationId: null,
    channel: null,
    tags: [],
  },
  now: SEEDED_AT,
});

/** Calls of what reports are read from. */
export const REPORT_CALLS = {
  'reportBlocks.count': { call: (r) => r.reportBlocks.count(SEEDED_BLOCK, 'UTC') },
  'reportBlocks.dropChanged': { call: (r) => r.reportBlocks.dropChanged() },
  'reportBlocks.findCounted': {
    call: async (r) => {
      // Nothing of the caller's own is in it unless they have rows of that day.
      const due = await r.reportBlocks.findDue('UTC', 10);
      for (const block of due) await r.reportBlocks.count(block, 'UTC');
      return r.reportBlocks.findCounted();
    },
  },
  'reportBlocks.findDue': { call: (r) => r.reportBlocks.findDue('UTC', 10) },
  'reports.count': {
    call: (r) =>
      r.reports.count({
        ...AROUND,
        timeZone: 'UTC',
        basis: 'answers',
        filters: {},
        groupBy: ['survey'],
        interval: 'day',
      }),
  },
  'reportMoves.between': {
    call: (r) => r.reportMoves.between(AROUND, AROUND, { timeZone: 'UTC', filters: {} }),
  },
  'reportMoves.toNext': {
    call: async (r) => {
      // Nobody of the seeded has answered twice.
      for (const score of [3, 9] as const) await r.responses.create(anotherAnswer(score));
      return r.reportMoves.toNext({ ...AROUND, timeZone: 'UTC', filters: {} });
    },
  },
  'reportSendings.count': {
    call: async (r, t) => {
      // None of the seeded was sent.
      const invitation = { ...anInvitationOf(t), ticketId: '7', customerId: '8' };
      const sending = { sentAt: SEEDED_AT, expiresAt: SEEDED_AT, next: [] };
      await r.invitations.create(invitation);
      await r.invitations.claimForSending(invitation.id, 'a-claim');
      await r.invitations.markSent(invitation.id, 'a-claim', sending);
      return r.reportSendings.count({ ...AROUND, timeZone: 'UTC', filters: {} });
    },
  },
  'reportSolves.count': {
    call: (r) =>
      r.reportSolves.count({ ...AROUND, timeZone: 'UTC', filters: {}, groupBy: ['survey'] }),
  },
} as const satisfies Partial<Record<RecordMethod, Call>>;
