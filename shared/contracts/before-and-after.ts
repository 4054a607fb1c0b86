import * as z from 'zod/mini';
import { comparisonSchema, intervalSchema } from './nps-report.ts';

/** The lengths that people choose from; whole weeks, so that both sides have the same weekdays. */
export const COMPARED_WEEKS = [4, 8, 12] as const;
/** One of {@link COMPARED_WEEKS}. */
export type ComparedWeeks = (typeof COMPARED_WEEKS)[number];

const LONGEST_WEEKS = 26;
const USUAL_WEEKS = '4';

const weeksSchema = z.pipe(
  z.pipe(z.string(), z.transform(Number)),
  z
    .int({ error: 'must be a number of weeks, such as 4' })
    .check(
      z.gte(1, 'must be 1 week or more'),
      z.lte(LONGEST_WEEKS, `must be ${LONGEST_WEEKS} weeks or less`),
    ),
);

/** The query of `GET /api/v1/actions/before-and-after`: how long each side is. */
export const beforeAndAfterQuerySchema = z.strictObject({
  weeks: z.prefault(weeksSchema, USUAL_WEEKS),
});

const count = z.int().check(z.gte(0));

const sideSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  n: count,
  /** `null` without answers. */
  nps: z.nullable(z.number()),
  interval: z.nullable(intervalSchema),
});

/**
 * `GET /api/v1/actions/before-and-after`: the NPS of whom an action is about, on both sides of its
 * first day.
 *
 * What came after it need not have come from it.
 */
export const beforeAndAfterSchema = z.object({
  weeks: count,
  /** Below as many answers on a side, nothing is said of the difference. */
  minimumAnswers: count,
  /** Those that began last, in their order; verdicts are corrected for their number. */
  items: z.array(
    z.object({
      /** Of the action. */
      id: z.string(),
      before: sideSchema,
      /** `null` until its last day is over. */
      after: z.nullable(sideSchema),
      /** The day on which that can be told. */
      toldOn: z.iso.date(),
      /** Of what was before; `null` as long as `after` is. */
      comparison: z.nullable(comparisonSchema),
    }),
  ),
});
/** See {@link beforeAndAfterSchema}. */
export type BeforeAndAfter = z.infer<typeof beforeAndAfterSchema>;
/** What is told of one action. */
export type ActionSides = BeforeAndAfter['items'][number];
