import * as z from 'zod/mini';
import { AUDIT_ACTORS, AUDIT_KINDS, AUDIT_SUBJECTS, SETTINGS_AUTHORS } from '../vocabulary.ts';
import { calendarDay, oneOf, several } from './query-parts.ts';

const date = calendarDay();

/** Whoever may have done something: agents by their ids, others by their words. */
const actor = z
  .string()
  .check(
    z.refine(
      (by) => /^\d{1,20}$/.test(by) || AUDIT_ACTORS.some((word) => word === by),
      `must be the id of an agent, or one of ${AUDIT_ACTORS.join(', ')}`,
    ),
  );

/** The query of `GET /api/v1/events`; dates are the account's, `to` is exclusive. */
export const auditQuerySchema = z.strictObject({
  kind: z.optional(several(oneOf(AUDIT_KINDS))),
  by: z.optional(several(actor)),
  /** The number of a ticket in Zendesk. */
  ticket: z.optional(z.string().check(z.regex(/^\d{1,20}$/, 'must be the number of a ticket'))),
  from: z.optional(date),
  to: z.optional(date),
  cursor: z.optional(z.string()),
  limit: z.optional(z.string()),
});

/** `GET /api/v1/events`: what people and the product did that matters, the latest first. */
export const auditTrailSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      // A list that grows: an older page goes on when it meets a word that it cannot know.
      kind: z.catch(z.enum([...AUDIT_KINDS, 'other']), 'other'),
      /** `null` for what the product does by itself. */
      by: z.nullable(
        z.object({
          /** `agent` for somebody in the app. */
          kind: z.catch(z.enum([...SETTINGS_AUTHORS, 'agent', 'other']), 'other'),
          id: z.nullable(z.string()),
          name: z.nullable(z.string()),
        }),
      ),
      /** What it was done with, by its id. */
      subject: z.object({ kind: z.enum(AUDIT_SUBJECTS), id: z.string() }),
      /** The ticket in Zendesk that it is about, where it is about one. */
      ticketId: z.nullable(z.string()),
    }),
  ),
  next: z.nullable(z.string()),
});
/** See {@link auditTrailSchema}. */
export type AuditTrail = z.infer<typeof auditTrailSchema>;
