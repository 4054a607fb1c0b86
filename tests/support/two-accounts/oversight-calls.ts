import type { Call, RecordMethod } from './record-method.ts';
import { SEEDED_AT as NOW } from './given-rows.ts';

const PAST = new Date('2020-01-01T00:00:00Z');

/** Calls of what admins look after the product by. */
export const OVERSIGHT_CALLS = {
  'failedHandoffs.list': { call: (r) => r.failedHandoffs.list(10, null) },
  'failedHandoffs.retry': { call: (r, t) => r.failedHandoffs.retry(t.handoffId, NOW) },
  'ticketChannels.list': {
    call: async (r, t) => {
      const token = 'the caller';
      const sending = { sentAt: PAST, expiresAt: PAST, next: [] };
      await r.invitations.claimForSending(t.invitationId, token);
      await r.invitations.markSent(t.invitationId, token, sending);
      return r.ticketChannels.list();
    },
  },
} as const satisfies Partial<Record<RecordMethod, Call>>;
