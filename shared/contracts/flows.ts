import * as z from 'zod/mini';
import { CATEGORIES } from '../nps.ts';
import { reportQuerySchema } from './nps-report.ts';

/**
 * The query of flows: a report's, without categories and scores, which are what flows tell.
 *
 * Compared is with the period before, unless with that of a year ago. `basis`, `interval` and
 * `groupBy` say nothing here.
 */
export const flowsQuerySchema = z.omit(reportQuerySchema, { category: true, score: true });

/** See {@link flowsQuerySchema}. */
export type FlowsQuery = z.infer<typeof flowsQuerySchema>;

const count = z.int().check(z.gte(0));
const periodSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Of the customers who answered in both periods. */
  nps: z.nullable(z.number()),
});

/**
 * `GET /api/v1/reports/flows`: how customers who answered in both periods went between categories.
 *
 * Each counts with their latest answer of each period; filters choose among these, and both must
 * pass.
 */
export const flowsSchema = z.object({
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the API, and nothing to be called
  then: periodSchema,
  now: periodSchema,
  /** Who answered in both periods. */
  customers: count,
  /** Who answered in one of them alone. */
  onlyThen: count,
  onlyNow: count,
  /** All nine ways, from the best category to the worst. */
  flows: z.array(z.object({ from: z.enum(CATEGORIES), to: z.enum(CATEGORIES), customers: count })),
});

/** See {@link flowsSchema}. */
export type Flows = z.infer<typeof flowsSchema>;
