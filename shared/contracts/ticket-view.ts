import { z } from 'zod';
import { REASONS } from '../reasons.ts';

const instantSchema = z.iso.datetime();
const scoreSchema = z.number().int().min(0).max(10);
const categorySchema = z.enum(['promoter', 'passive', 'detractor']);

/** An invitation's states, in the order of its life; the last three end it without an answer. */
export const INVITATION_STATUSES = [
  'scheduled',
  'sending',
  'sent',
  'responded',
  'cancelled',
  'expired',
  'failed',
] as const;

const responseSchema = z.object({
  score: scoreSchema,
  category: categorySchema,
  comment: z.string().nullable(),
  submittedAt: instantSchema,
});

/**
 * `GET /api/v1/tickets/:id`: what the sidebar shows of one ticket.
 *
 * Ids are strings; instants are ISO 8601 in UTC; lists are newest first.
 */
export const ticketViewSchema = z.object({
  ticketId: z.string(),
  /** What the service's clock said; in the sandbox it may be days ahead of the browser's. */
  now: instantSchema,
  customer: z
    .object({
      id: z.string(),
      name: z.string().nullable(),
      suppression: z.object({ reason: z.string(), since: instantSchema }).nullable(),
    })
    .nullable(),
  invitation: z
    .object({
      id: z.uuid(),
      status: z.enum(INVITATION_STATUSES),
      reason: z.enum(REASONS).nullable(),
      dueAt: instantSchema,
      sentAt: instantSchema.nullable(),
      respondedAt: instantSchema.nullable(),
      channel: z.enum(['email', 'zendesk']),
    })
    .nullable(),
  decisions: z.array(
    z.object({
      at: instantSchema,
      outcome: z.enum(['invited', 'skipped', 'cancelled']),
      reason: z.enum(REASONS).nullable(),
    }),
  ),
  response: responseSchema.nullable(),
  followUp: z
    .object({
      status: z.enum(['pending', 'open', 'done', 'failed']),
      ticketId: z.string().nullable(),
      dueAt: instantSchema,
      outcome: z.string().nullable(),
    })
    .nullable(),
  history: z.array(responseSchema.extend({ ticketId: z.string() })),
});

/** See {@link ticketViewSchema}. */
export type TicketView = z.infer<typeof ticketViewSchema>;
