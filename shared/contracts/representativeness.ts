import * as z from 'zod/mini';
import { solvePeriodSchema } from './solve-query.ts';

const count = z.int().check(z.gte(0));

/**
 * `GET /api/v1/reports/representativeness`: whether those who answer are like those served.
 *
 * Of the solves of a period that a customer stood behind, those that were answered are tested
 * against all. Its query is `solveQuerySchema`; `groupBy` says by what, and is needed. Tags, of
 * which a ticket has several, are refused.
 */
export const representativenessSchema = z.extend(solvePeriodSchema, {
  solved: count,
  answered: count,
  /** The most solves first. */
  parts: z.array(
    z.object({
      /** As in the groups of a report; empty for none. */
      key: z.string(),
      name: z.nullable(z.string()),
      solved: count,
      answered: count,
      /** How many answers it would have, were they spread as solves are; not rounded. */
      expected: z.number(),
    }),
  ),
  /** `null` with fewer than two parts, or too few answers to test. */
  test: z.nullable(
    z.object({
      chiSquare: z.number(),
      degrees: z.int(),
      p: z.number(),
      /** √(χ²/n): 0.1 small, 0.3 middling, 0.5 large. */
      effect: z.number(),
      /** Worth showing: p < 1 % and an effect of 0.1 or more. */
      isSkewed: z.boolean(),
      /** Keys of parts too small to be tested by themselves; they were taken together. */
      pooled: z.array(z.string()),
    }),
  ),
});

/** See {@link representativenessSchema}. */
export type Representativeness = z.infer<typeof representativenessSchema>;
