import * as z from 'zod/mini';
import { CATEGORIES } from '../nps.ts';
import { reportQuerySchema } from './nps-report.ts';

/**
 * The query of gains: a report's, without categories and scores, which are what gains tell.
 *
 * `compare`, `interval` and `groupBy` say nothing here.
 */
export const gainsQuerySchema = z.omit(reportQuerySchema, { category: true, score: true });

/** See {@link gainsQuerySchema}. */
export type GainsQuery = z.infer<typeof gainsQuerySchema>;

const count = z.int().check(z.gte(0));

/**
 * `GET /api/v1/reports/gains`: where the most is to be gained.
 *
 * What the NPS of the period would gain if as many of each category were won as were in the last
 * year: `n` × the share that moved at their next answer × how far, in points, not rounded. Of
 * promoters it is what would be lost if as many were lost, and so what keeping them is worth.
 */
export const gainsSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Answers of the period. */
  n: count,
  nps: z.nullable(z.number()),
  /** Where the shares are from: the year up to the period's end; both answers lie in it. */
  observed: z.object({ from: z.iso.date(), to: z.iso.date() }),
  /** Below as many next answers, shares are too uncertain to be planned by. */
  minimumAnswers: count,
  /** The one with the most to be gained first. */
  gains: z.array(
    z.object({
      category: z.enum(CATEGORIES),
      /** Answers of the period in this category. */
      n: count,
      /** Answers in this category, of the year, that the same customer has answered after. */
      nextAnswers: count,
      /** All moves together; `null` without answers, or where nobody has answered again. */
      points: z.nullable(z.number()),
      /** Upwards; of promoters, downwards. */
      moves: z.array(
        z.object({
          to: z.enum(CATEGORIES),
          /** How many of `nextAnswers` were in that category. */
          moved: count,
          /** `moved` of `nextAnswers`: 0 to 1. */
          share: z.nullable(z.number()),
          /** What one such move adds to promoters minus detractors. */
          step: z.int(),
          points: z.nullable(z.number()),
        }),
      ),
    }),
  ),
});

/** See {@link gainsSchema}. */
export type Gains = z.infer<typeof gainsSchema>;
