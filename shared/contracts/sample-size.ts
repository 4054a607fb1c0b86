import * as z from 'zod/mini';
import { reportQuerySchema } from './nps-report.ts';

const marginSchema = z.pipe(
  z.pipe(z.string(), z.transform(Number)),
  z
    .number({ error: 'must be a number of points, such as 5' })
    .check(z.gte(1, 'must be 1 point or more'), z.lte(50, 'must be 50 points or less')),
);

/**
 * The query of the planner: a report's, without categories and scores, and the `margin` wanted.
 *
 * `margin` is half the interval's width, in points. `compare`, `interval` and `groupBy` say
 * nothing here.
 */
export const sampleSizeQuerySchema = z.extend(
  z.omit(reportQuerySchema, { category: true, score: true }),
  { margin: z._default(marginSchema, 5) },
);

/** See {@link sampleSizeQuerySchema}. */
export type SampleSizeQuery = z.infer<typeof sampleSizeQuerySchema>;

const count = z.int().check(z.gte(0));

/** `GET /api/v1/reports/sample-size`: how many answers a margin needs, and how long they take. */
export const sampleSizeSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  margin: z.number(),
  /** Answers that are needed for it. */
  needed: count,
  /** Answers of the period. */
  n: count,
  /** The margin that the period's answers have, before it is cut at ±100; `null` without any. */
  present: z.nullable(z.number()),
  /** How much single answers differ; the usual 0.67 below the least number of answers. */
  variance: z.number(),
  isOwnVariance: z.boolean(),
  /** The present pace: answers a day in the period, days to come left out; `null` without a day. */
  perDay: z.nullable(z.number()),
  /** Days of collecting that the answers needed take at this pace; `null` where none come in. */
  days: z.nullable(count),
  /** Answers that are still missing, and the days until they are there. */
  missing: count,
  daysLeft: z.nullable(count),
});

/** See {@link sampleSizeSchema}. */
export type SampleSize = z.infer<typeof sampleSizeSchema>;
