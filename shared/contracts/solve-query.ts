import * as z from 'zod/mini';
import { reportQuerySchema } from './nps-report.ts';

/**
 * The query of reports on solved tickets: a report's, without categories and scores.
 *
 * A ticket has neither. The period is that in which it was decided whether its customer is asked.
 */
export const solveQuerySchema = z.omit(reportQuerySchema, { category: true, score: true });

/** See {@link solveQuerySchema}. */
export type SolveQuery = z.infer<typeof solveQuerySchema>;

const count = z.int().check(z.gte(0));

/** The period of a report on solves, and how many are left out. */
export const solvePeriodSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  timeZone: z.string(),
  /**
   * Solves that are left out since nothing is known of their tickets.
   *
   * Nobody was asked, and the ticket was gone by then, or it was before releases kept its
   * attributes. Where no attribute is asked for, none is left out.
   */
  unattributed: count,
});
