import * as z from 'zod/mini';
import { CATEGORIES } from '../nps.ts';
import { FOLLOW_UP_CHANGES, FOLLOW_UP_STEPS, SAID_OUTCOMES } from '../follow-up-words.ts';
import { FOLLOW_UP_STATES } from '../vocabulary.ts';
import {
  followUpStandSchema,
  instantSchema,
  namedSchema,
  outcomeSchema,
} from './follow-up-stand.ts';
import { oneOf, several } from './query-parts.ts';

/** The most that somebody writes about why a customer could not be won back. */
export const OUTCOME_REASON_LENGTH = 1000;
/** More tries than anybody makes. */
export const MOST_TRIES = 99;

/** A follow-up in the list: whose, about whom, and what they said last. */
export const followUpItemSchema = z.extend(followUpStandSchema, {
  createdAt: instantSchema,
  contactedAt: z.nullable(instantSchema),
  closedAt: z.nullable(instantSchema),
  customer: namedSchema,
  assignee: z.nullable(namedSchema),
  group: z.nullable(namedSchema),
  /** The latest of the answers that it is about; `null` once that was taken away. */
  response: z.nullable(
    z.object({
      id: z.string(),
      score: z.int(),
      category: z.enum(CATEGORIES),
      comment: z.nullable(z.string()),
      ticketId: z.nullable(z.string()),
      submittedAt: instantSchema,
    }),
  ),
  /** How many answers it is about. */
  responses: z.int(),
});
/** See {@link followUpItemSchema}. */
export type FollowUpItem = z.infer<typeof followUpItemSchema>;

/** `GET /api/v1/follow-ups`. */
export const followUpPageSchema = z.object({
  items: z.array(followUpItemSchema),
  next: z.nullable(z.string()),
  /** What the service's clock said: whether one is overdue is counted from here. */
  now: instantSchema,
});
/** See {@link followUpPageSchema}. */
export type FollowUpPage = z.infer<typeof followUpPageSchema>;

/** `GET` and `PATCH /api/v1/follow-ups/:id`: with what happened to it, the latest first. */
export const followUpDetailSchema = z.extend(followUpItemSchema, {
  changes: z.array(
    z.object({
      kind: z.catch(z.enum([...FOLLOW_UP_CHANGES, 'other']), 'other'),
      outcome: z.nullable(outcomeSchema),
      at: instantSchema,
      /** `null` for what the product does by itself; without an id for the admin key. */
      by: z.nullable(z.object({ id: z.nullable(z.string()), name: z.nullable(z.string()) })),
    }),
  ),
});
/** See {@link followUpDetailSchema}. */
export type FollowUpDetail = z.infer<typeof followUpDetailSchema>;

/** In what order follow-ups are listed: what is due first, or what was opened last. */
export const FOLLOW_UP_SORTS = ['due', 'newest'] as const;
/** What a list may be kept to by its due time, counted from now. */
const DUE_WORDS = ['overdue', 'soon'] as const;

/** The query of `GET /api/v1/follow-ups`; what is left out keeps nothing out. */
export const followUpQuerySchema = /* @__PURE__ */ createQuerySchema();
/** See {@link followUpQuerySchema}. */
export type FollowUpQuery = z.infer<typeof followUpQuerySchema>;

const group = z.string().check(z.regex(/^\d{1,20}$/, 'must be the id of a Zendesk group'));
const reason = z
  .string({ error: 'must say why the customer could not be won back' })
  .check(
    z.trim(),
    z.minLength(1, 'must say why the customer could not be won back'),
    z.maxLength(OUTCOME_REASON_LENGTH, `must have at most ${OUTCOME_REASON_LENGTH} characters`),
  );
const tries = z
  .int({ error: 'must be how often it was tried, such as 3' })
  .check(z.gte(1, 'must be 1 at least'), z.lte(MOST_TRIES, `must be ${MOST_TRIES} at most`));

/** What somebody says about how it went. */
export const saidOutcomeSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('recovered') }),
    z.strictObject({
      kind: z.literal('not_recovered'),
      reason,
      /** The group that is to know of it: a task goes there. */
      toldGroupId: z.optional(z.nullable(group)),
    }),
    z.strictObject({ kind: z.literal('no_contact'), tries }),
  ],
  { error: `must have a kind of ${SAID_OUTCOMES.join(', ')}` },
);
/** See {@link saidOutcomeSchema}. */
export type SaidOutcomeInput = z.infer<typeof saidOutcomeSchema>;

/** `PATCH /api/v1/follow-ups/:id`: how far it has come, or how it went. */
export const followUpChangeSchema = z
  .strictObject({
    state: z.optional(oneOf(FOLLOW_UP_STEPS)),
    outcome: z.optional(saidOutcomeSchema),
  })
  .check(
    z.refine(({ state, outcome }) => (state === undefined) !== (outcome === undefined), {
      path: ['state'],
      error: 'give either a state or an outcome',
    }),
  );
/** See {@link followUpChangeSchema}. */
export type FollowUpChangeInput = z.infer<typeof followUpChangeSchema>;

function createQuerySchema() {
  const key = z
    .string()
    .check(z.regex(/^\d{0,20}$/, 'must be an id of Zendesk, or empty for none'));
  return z.strictObject({
    state: z.optional(several(oneOf(FOLLOW_UP_STATES))),
    /** Overdue, or due within a day; both are of those that are not over. */
    due: z.optional(oneOf(DUE_WORDS)),
    /** Those that whoever asks is to see to. */
    mine: z.optional(oneOf(['yes'])),
    team: z.optional(several(key)),
    assignee: z.optional(several(key)),
    /** How they went; `missing` where nobody has said so. */
    outcome: z.optional(several(oneOf([...SAID_OUTCOMES, 'missing']))),
    sort: z.optional(oneOf(FOLLOW_UP_SORTS)),
    cursor: z.optional(z.string()),
    limit: z.optional(z.string().check(z.regex(/^(?:[1-9]\d?|1\d\d|200)$/, 'must be 1 to 200'))),
  });
}
