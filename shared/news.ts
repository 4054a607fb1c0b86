import { z } from 'zod';
import { REASONS } from './reasons.ts';
import { ALERT_HOOKS, DECISION_OUTCOMES, type OutgoingEvent } from './vocabulary.ts';

const zendeskId = z.string();

/**
 * Something that has happened, by its ids and by what of it never changes.
 *
 * Whatever may change is read when somebody is told.
 */
export const newsSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('invitation.decided'),
    ticketId: zendeskId,
    customerId: zendeskId.nullable(),
    invitationId: z.uuid().nullable(),
    outcome: z.enum(DECISION_OUTCOMES),
    reason: z.enum(REASONS).nullable(),
  }),
  z.object({
    type: z.enum(['invitation.sent', 'invitation.expired']),
    invitationId: z.uuid(),
  }),
  z.object({
    type: z.enum([
      'response.submitted',
      'response.amended',
      'response.ignored',
      'response.restored',
    ]),
    responseId: z.uuid(),
  }),
  z.object({
    type: z.enum(['follow_up.opened', 'follow_up.closed']),
    followUpId: z.uuid(),
  }),
  z.object({
    type: z.literal('follow_up.updated'),
    followUpId: z.uuid(),
    /** The answer that was told on it. */
    responseId: z.uuid(),
  }),
  z.object({
    type: z.literal('alert.delivered'),
    responseId: z.uuid(),
    channel: z.enum(['email', ...ALERT_HOOKS]),
    /** `unknown`: it was sent, and nobody said whether it was taken. */
    outcome: z.enum(['taken', 'unknown']),
  }),
  z.object({
    type: z.enum(['customer.opted_out', 'customer.opted_in', 'customer.erased']),
    customerId: zendeskId,
  }),
  z.object({
    type: z.literal('settings.changed'),
    /** One of the words of `SETTINGS_AUTHORS`, or an agent's id. */
    author: z.string(),
  }),
]);
/** See {@link newsSchema}. */
export type News = z.infer<typeof newsSchema> & { type: OutgoingEvent };
