import * as z from 'zod/mini';
import { CATEGORIES } from '../nps.ts';
import {
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UP_STATUSES,
  RESPONSE_CHANGES,
  RESPONSE_DOUBTS,
  RESPONSE_SORTS,
  RESPONSE_SOURCES,
} from '../vocabulary.ts';
import { createFilters, oneOf, several } from './query-parts.ts';
import { shareSchema } from './shares.ts';

/** As long as a reason for ignoring an answer may be. */
export const REASON_LENGTH = 500;
/** Answers of one page, where nobody says how many. */
const USUAL_LIMIT = 50;
const MOST_AT_ONCE = 200;

const instantSchema = z.iso.datetime();
const namedSchema = z.object({ id: z.string(), name: z.nullable(z.string()) });
/** A member of the team; the admin key has no id. */
const actorSchema = z.object({ id: z.nullable(z.string()), name: z.nullable(z.string()) });
// A list that grows: an older page goes on when it meets a word that it cannot know.
const outcomeSchema = z.catch(z.enum([...FOLLOW_UP_OUTCOMES, 'other']), 'other');

/** One customer's answer, as leads read it; of the ticket as it was when it was solved. */
export const responseItemSchema = z.object({
  id: z.uuid(),
  score: z.int().check(z.gte(0), z.lte(10)),
  category: z.enum(CATEGORIES),
  comment: z.nullable(z.string()),
  improve: z.nullable(z.string()),
  submittedAt: instantSchema,
  /** `null` where it was given to another product's survey. */
  ticketId: z.nullable(z.string()),
  customer: namedSchema,
  assignee: z.nullable(namedSchema),
  group: z.nullable(namedSchema),
  brand: z.nullable(namedSchema),
  survey: z.nullable(z.string()),
  language: z.nullable(z.string()),
  /** That of the ticket. */
  channel: z.nullable(z.string()),
  /** By the calendar; `null` where nobody knows. */
  firstReplyMinutes: z.nullable(z.int()),
  resolutionMinutes: z.nullable(z.int()),
  source: z.enum(RESPONSE_SOURCES),
  /** Taken back by itself when the customer changes the answer. */
  read: z.nullable(z.object({ at: instantSchema, by: actorSchema })),
  /** Such an answer counts in no report; the reason is gone once the customer is erased. */
  ignored: z.nullable(
    z.object({ at: instantSchema, by: actorSchema, reason: z.nullable(z.string()) }),
  ),
  /**
   * Why somebody may want to look at it: `unconfirmed` was chosen by a gesture alone, `fast` was
   * given within seconds of the mail, `crowded` is one of three or more that the customer gave
   * within a day.
   */
  doubts: z.array(z.enum(RESPONSE_DOUBTS)),
  followUp: z.nullable(
    z.object({
      status: z.enum(FOLLOW_UP_STATUSES),
      ticketId: z.nullable(z.string()),
      dueAt: instantSchema,
      outcome: z.nullable(outcomeSchema),
    }),
  ),
});
/** See {@link responseItemSchema}. */
export type ResponseItem = z.infer<typeof responseItemSchema>;

/**
 * `GET /api/v1/responses`: a page of answers, and where the next one begins.
 *
 * A page may hold fewer answers than asked for, or none, and yet have a next one: each looks
 * through so many answers at most. `next` is `null` at the end alone.
 */
export const responsePageSchema = z.object({
  items: z.array(responseItemSchema),
  next: z.nullable(z.string()),
  /** How far back (or on) has been looked, where there is more. */
  reached: z.nullable(instantSchema),
});
/** See {@link responsePageSchema}. */
export type ResponsePage = z.infer<typeof responsePageSchema>;

/** `GET /api/v1/responses/:id`: an answer, and what was done to it, newest first. */
export const responseDetailSchema = z.extend(responseItemSchema, {
  changes: z.array(
    z.object({
      at: instantSchema,
      change: z.enum(RESPONSE_CHANGES),
      reason: z.nullable(z.string()),
      by: actorSchema,
    }),
  ),
  /** Newest first as well. */
  shares: z.array(shareSchema),
});
/** See {@link responseDetailSchema}. */
export type ResponseDetail = z.infer<typeof responseDetailSchema>;

/**
 * `GET /api/v1/responses/counts`: how many answers of each category pass.
 *
 * Counts so many of them at most as a page looks through; `reached` tells where it has stopped, and
 * is `null` where all were counted.
 */
export const responseCountsSchema = z.object({
  promoters: z.int(),
  passives: z.int(),
  detractors: z.int(),
  reached: z.nullable(instantSchema),
});
/** See {@link responseCountsSchema}. */
export type ResponseCounts = z.infer<typeof responseCountsSchema>;

/** The query of `GET /api/v1/responses/counts`: that of the list. */
export const responseCountsQuerySchema = /* @__PURE__ */ createCountsQuerySchema();
/** See {@link responseCountsQuerySchema}. */
export type ResponseCountsQuery = z.infer<typeof responseCountsQuerySchema>;

/** The query of `GET /api/v1/responses`. */
export const responseQuerySchema = /* @__PURE__ */ createQuerySchema();
/** See {@link responseQuerySchema}. */
export type ResponseQuery = z.infer<typeof responseQuerySchema>;

/** The query of `GET /api/v1/responses.csv` and `.ndjson`: all that pass, without an end. */
export const responseExportSchema = /* @__PURE__ */ createExportSchema();
/** See {@link responseExportSchema}. */
export type ResponseExport = z.infer<typeof responseExportSchema>;

/** `PATCH /api/v1/responses/:id`: what is left out stays as it is. */
export const responseChangeSchema = /* @__PURE__ */ createChangeSchema();
/** See {@link responseChangeSchema}. */
export type ResponseChangeInput = z.infer<typeof responseChangeSchema>;

function createYesOrNo() {
  return z.optional(oneOf(['yes', 'no']));
}

function createSelection() {
  return {
    ...createFilters(),
    sort: z._default(oneOf(RESPONSE_SORTS), 'newest'),
    comment: z.optional(oneOf(['with', 'without'])),
    /** Anywhere in what the customer wrote or is called; capitals do not matter. */
    q: z.optional(z.string().check(z.trim(), z.maxLength(200))),
    read: createYesOrNo(),
    ignored: createYesOrNo(),
    followUp: z.optional(several(oneOf([...FOLLOW_UP_STATUSES, 'none']))),
    /** Whether something about it is worth a second look. */
    doubtful: createYesOrNo(),
  };
}

function createQuerySchema() {
  return z.strictObject({
    ...createSelection(),
    cursor: z.optional(z.string().check(z.maxLength(500))),
    limit: z._default(
      z.coerce
        .number({ error: 'must be a number' })
        .check(z.int(), z.gte(1), z.lte(MOST_AT_ONCE, `must be at most ${MOST_AT_ONCE}`)),
      USUAL_LIMIT,
    ),
  });
}

function createCountsQuerySchema() {
  return z.strictObject(createSelection());
}

function createExportSchema() {
  return z.strictObject({
    ...createSelection(),
    /** Whether the file begins with the mark by which Excel knows UTF-8. */
    bom: createYesOrNo(),
  });
}

function createChangeSchema() {
  return z.strictObject({
    read: z.optional(z.boolean()),
    /** `null` restores. */
    ignored: z.optional(
      z.nullable(
        z.strictObject({
          reason: z
            .string()
            .check(
              z.trim(),
              z.minLength(1, 'must say why'),
              z.maxLength(REASON_LENGTH, `must be at most ${REASON_LENGTH} characters`),
            ),
        }),
      ),
    ),
  });
}
