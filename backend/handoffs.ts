import { z } from 'zod';
import { defineHandoff } from './platform/queue/handoff.ts';

const zendeskIdSchema = z.string().regex(/^\d+$/);
const responseSchema = z.object({ responseId: z.uuid(), version: z.number().int().positive() });

/** Every message between two steps: name, queue of the receiving step, and shape. */
export const handoffs = {
  /** A ticket may have been solved. `solvedAt` is null when the sender does not know when. */
  considerInvitation: defineHandoff(
    'consider-invitation',
    'invitation',
    z.object({ ticketId: zendeskIdSchema, solvedAt: z.iso.datetime().nullable() }),
  ),
  /** Something happened to a ticket that may end its invitation. */
  reviewInvitation: defineHandoff(
    'review-invitation',
    'invitation',
    z.object({ ticketId: zendeskIdSchema }),
  ),
  sendInvitation: defineHandoff(
    'send-invitation',
    'invitation',
    z.object({ invitationId: z.uuid() }),
  ),
  /** `reminder` counts from 1. */
  sendReminder: defineHandoff(
    'send-reminder',
    'invitation',
    z.object({ invitationId: z.uuid(), reminder: z.number().int().positive() }),
  ),
  expireInvitation: defineHandoff(
    'expire-invitation',
    'invitation',
    z.object({ invitationId: z.uuid() }),
  ),
  /** A Zendesk user was deleted or asked to be forgotten. */
  eraseCustomer: defineHandoff(
    'erase-customer',
    'invitation',
    z.object({ customerId: zendeskIdSchema }),
  ),
  /** A response is final, or nobody touched the provisional one for long enough. */
  settleResponse: defineHandoff('settle-response', 'response', responseSchema),
  writeTicket: defineHandoff('write-ticket', 'write-back', responseSchema),
  writeCustomer: defineHandoff('write-customer', 'write-back', responseSchema),
  /** With `version` it adds what that version changed to a follow-up that is there already. */
  openFollowUp: defineHandoff(
    'open-follow-up',
    'follow-up',
    responseSchema.partial({ version: true }),
  ),
  /** The Zendesk ticket of a follow-up changed its status. */
  trackFollowUp: defineHandoff(
    'track-follow-up',
    'follow-up',
    z.object({ ticketId: zendeskIdSchema }),
  ),
  /** One alert about one response to one address or URL. */
  sendAlert: defineHandoff(
    'send-alert',
    'follow-up',
    z.object({
      responseId: z.uuid(),
      target: z.discriminatedUnion('type', [
        z.object({ type: z.literal('email'), to: z.email() }),
        z.object({ type: z.enum(['slack', 'teams', 'webhook']), url: z.url() }),
      ]),
      /** When the response was handed on; the alert's patience counts from here. */
      settledAt: z.iso.datetime(),
    }),
  ),
  /** Reads what the webhook may have missed; puts itself off again and again, so it never ends. */
  readExport: defineHandoff('read-export', 'intake', z.object({}), { maxAttempts: 1_000_000 }),
} as const;
