import * as z from 'zod/mini';
import { followUpStandSchema } from './follow-up-stand.ts';
import { CATEGORIES } from '../nps.ts';
import { REASONS } from '../reasons.ts';
import {
  DECISION_OUTCOMES,
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UP_STATUSES,
  INVITATION_ACTIONS,
  INVITATION_STATUSES,
  SUPPRESSION_REASONS,
  SURVEY_CHANNELS,
} from '../vocabulary.ts';

const instantSchema = z.iso.datetime();
const scoreSchema = z.int().check(z.gte(0), z.lte(10));
const categorySchema = z.enum(CATEGORIES);

// Lists that grow: the app of before an upgrade goes on when it meets a word that it cannot know.
const reasonSchema = z.catch(z.nullable(z.enum(REASONS)), null);
const suppressionSchema = z.catch(z.enum([...SUPPRESSION_REASONS, 'other']), 'other');
const followUpOutcomeSchema = z.catch(z.enum([...FOLLOW_UP_OUTCOMES, 'other']), 'other');

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
      suppression: z.nullable(z.object({ reason: suppressionSchema, since: instantSchema })),
    }),
  ),
  invitation: z.nullable(
    z.object({
      id: z.uuid(),
      status: z.enum(INVITATION_STATUSES),
      reason: reasonSchema,
      dueAt: instantSchema,
      sentAt: z.nullable(instantSchema),
      /** When the customer was first on its page; not told by older releases. */
      openedAt: z.optional(z.nullable(instantSchema)),
      respondedAt: z.nullable(instantSchema),
      channel: z.enum(SURVEY_CHANNELS),
    }),
  ),
  decisions: z.array(
    z.object({
      at: instantSchema,
      outcome: z.enum(DECISION_OUTCOMES),
      reason: reasonSchema,
      /** Who sent now or cancelled: an agent, or a script with the admin key, which has no id. */
      by: z.optional(z.object({ id: z.nullable(z.string()), name: z.nullable(z.string()) })),
    }),
  ),
  response: z.nullable(responseSchema),
  followUp: z.nullable(
    z.object({
      status: z.enum(FOLLOW_UP_STATUSES),
      ticketId: z.nullable(z.string()),
      dueAt: instantSchema,
      outcome: z.nullable(followUpOutcomeSchema),
      /** How far it has come and how it went; not told by older releases. */
      stand: z.optional(followUpStandSchema),
    }),
  ),
  history: z.array(z.extend(responseSchema, { ticketId: z.string() })),
});

/** See {@link ticketViewSchema}. */
export type TicketView = z.infer<typeof ticketViewSchema>;

/** `POST /api/v1/tickets/:id/invitation`: what an agent may do with a scheduled invitation. */
export const invitationActionSchema = z.strictObject({
  action: z.enum(INVITATION_ACTIONS, { error: `must be ${INVITATION_ACTIONS.join(' or ')}` }),
});

/** See {@link invitationActionSchema}. */
export type InvitationAction = z.infer<typeof invitationActionSchema>;
