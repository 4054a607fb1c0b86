import * as z from 'zod/mini';
import { REASONS } from '../reasons.ts';
import { WEEK_DAYS } from '../vocabulary.ts';
import { givenSettingsSchema } from './settings.ts';

/** Days of solved tickets that a back-test looks at: unless said, and at most. */
export const BACK_TEST_DAYS = { usual: 30, most: 90 } as const;

const days = `must be a whole number from 1 to ${BACK_TEST_DAYS.most}`;

/** `POST /api/v1/settings/back-test`: a draft, as `/settings/check` takes it, and how far back. */
export const backTestRequestSchema = z.strictObject({
  settings: givenSettingsSchema,
  days: z._default(
    z.int({ error: days }).check(z.gte(1, days), z.lte(BACK_TEST_DAYS.most, days)),
    BACK_TEST_DAYS.usual,
  ),
});

const count = z.int();

/** What would have come of one of the two settings. */
const sideSchema = z.object({
  /** Invitations that would have gone out. */
  asked: count,
  /** Customers who would have been asked at least once. */
  customers: count,
  /** Median of the hours from the solve to the invitation; `null` where nobody is asked. */
  waitHours: z.nullable(z.number()),
  /** Invitations by the hour of the day, from 0, and by the weekday, in the account's time zone. */
  hours: z.array(count),
  weekdays: z.array(z.object({ day: z.enum(WEEK_DAYS), asked: count })),
  expectedAnswers: z.number(),
  /** Half of the NPS's 95 % interval by then, in points; `null` below one answer. */
  margin: z.nullable(z.number()),
});

/** The same count under both settings; the difference is draft less in force. */
const pairSchema = z.object({ draft: count, inForce: count, difference: count });

/** What would have come of one ticket; `dueAt` and `reason` exclude each other. */
const verdictSchema = z.object({
  survey: z.nullable(z.string()),
  dueAt: z.nullable(z.iso.datetime()),
  reason: z.nullable(z.enum(REASONS)),
});
/** See {@link verdictSchema}. */
export type BackTestVerdict = z.infer<typeof verdictSchema>;

/**
 * What a draft would have done with past tickets, beside the settings in force.
 *
 * Tickets and customers are taken as Zendesk has them now, each ticket by its last solve; what
 * changed within the last minute is left out, which Zendesk does not tell of yet. Opt-outs, answers
 * and who had been asked before are taken as they were then.
 */
export const backTestSchema = z.object({
  days: count,
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  timeZone: z.string(),
  /** Solved tickets that were looked at. */
  tickets: count,
  /** Tickets that could not be read, or of which nobody knows when they were solved. */
  unread: count,
  /** What expected answers rest on: the account's own rate, or else an assumption. */
  responseRate: z.object({ rate: z.number(), sent: count, isOwn: z.boolean() }),
  /** What margins rest on: how much single answers differ. */
  variance: z.object({ value: z.number(), isOwn: z.boolean() }),
  draft: sideSchema,
  inForce: sideSchema,
  difference: z.object({
    asked: count,
    customers: count,
    expectedAnswers: z.number(),
    margin: z.nullable(z.number()),
  }),
  /** Why nobody is asked, the most frequent reason first. */
  notAsked: z.array(z.object({ reason: z.enum(REASONS), ...pairSchema.shape })),
  surveys: z.array(z.object({ survey: z.string(), ...pairSchema.shape })),
  /** How many tickets come out differently, and the latest of them. */
  differing: count,
  examples: z.array(
    z.object({
      ticketId: z.string(),
      solvedAt: z.iso.datetime(),
      draft: verdictSchema,
      inForce: verdictSchema,
    }),
  ),
});
/** See {@link backTestSchema}. */
export type BackTest = z.infer<typeof backTestSchema>;
