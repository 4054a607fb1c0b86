import * as z from 'zod/mini';
import { REASONS } from '../reasons.ts';

const instantSchema = z.iso.datetime();
const scoreSchema = z.int().check(z.gte(0), z.lte(10));
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
  comment: z.nullable(z.string()),
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
  customer: z.nullable(
    z.object({
      id: z.string(),
      name: z.nullable(z.string()),
      suppression: z.nullable(z.object({ reason: z.string(), since: instantSchema })),
    }),
  ),
  invitation: z.nullable(
    z.object({
      id: z.uuid(),
      status: z.enum(INVITATION_STATUSES),
      reason: z.nullable(z.enum(REASONS)),
      dueAt: instantSchema,
      sentAt: z.nullable(instantSchema),
      respondedAt: z.nullable(instantSchema),
      channel: z.enum(['email', 'zendesk']),
    }),
  ),
  decisions: z.array(
    z.object({
      at: instantSchema,
      outcome: z.enum(['invited', 'skipped', 'cancelled']),
      reason: z.nullable(z.enum(REASONS)),
    }),
  ),
  response: z.nullable(responseSchema),
  followUp: z.nullable(
    z.object({
      status: z.enum(['pending', 'open', 'done', 'failed']),
      ticketId: z.nullable(z.string()),
      dueAt: instantSchema,
      outcome: z.nullable(z.string()),
    }),
  ),
  history: z.array(z.extend(responseSchema, { ticketId: z.string() })),
});

/** See {@link ticketViewSchema}. */
export type TicketView = z.infer<typeof ticketViewSchema>;
