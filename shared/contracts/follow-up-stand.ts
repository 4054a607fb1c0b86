import * as z from 'zod/mini';
import { FOLLOW_UP_OUTCOMES, FOLLOW_UP_STATES } from '../vocabulary.ts';

/** ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();
/** Something of Zendesk by its name of today, where that can be had. */
export const namedSchema = z.object({ id: z.string(), name: z.nullable(z.string()) });
/** A list that grows: an older page goes on when it meets a word that it cannot know. */
export const outcomeSchema = z.catch(z.enum([...FOLLOW_UP_OUTCOMES, 'other']), 'other');
const stateSchema = z.catch(z.enum([...FOLLOW_UP_STATES, 'other']), 'other');

/** How a follow-up stands, wherever it is shown. */
export const followUpStandSchema = z.object({
  id: z.uuid(),
  /** Names what is shown: a change gives it back as `If-Match`. */
  version: z.int(),
  state: stateSchema,
  /** Of the task in Zendesk. */
  ticketId: z.nullable(z.string()),
  dueAt: instantSchema,
  outcome: z.nullable(
    z.object({
      kind: outcomeSchema,
      /** Why the customer could not be won back. */
      reason: z.nullable(z.string()),
      /** The team that was told of it. */
      told: z.nullable(namedSchema),
      /** How often it was tried to reach them. */
      tries: z.nullable(z.int()),
    }),
  ),
  /** It is over, and nobody has said how it went. */
  isOutcomeMissing: z.boolean(),
});
/** See {@link followUpStandSchema}. */
export type FollowUpStand = z.infer<typeof followUpStandSchema>;

/** `GET /api/v1/follow-up-teams`: groups that can be told why a customer was lost. */
export const followUpTeamsSchema = z.object({ items: z.array(namedSchema) });
