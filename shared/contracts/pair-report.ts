import * as z from 'zod/mini';
import { groupFiguresSchema, reportQuerySchema, VERDICTS } from './nps-report.ts';

const key = z.string().check(z.maxLength(400));

/** The query of `GET /reports/pair`: a report's, and the keys of two of its groups. */
export const pairQuerySchema = z.extend(reportQuerySchema, { first: key, second: key });

/** `GET /api/v1/reports/pair`: how much the NPS of one group lies over that of another. */
export const pairReportSchema = z.object({
  first: groupFiguresSchema,
  second: groupFiguresSchema,
  /** First less second, in points; `null` when one of them has no answers. */
  difference: z.nullable(z.number()),
  /** 95 % bounds of the difference, of this pair alone. */
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /** Two-sided, of this pair alone. */
  p: z.nullable(z.number()),
  /** `up` where the first lies higher; corrected for `comparisons`. */
  verdict: z.enum(VERDICTS),
  /** As many pairs could have been picked. */
  comparisons: z.int().check(z.gte(0)),
});

/** See {@link pairReportSchema}. */
export type PairReport = z.infer<typeof pairReportSchema>;
/** See {@link pairQuerySchema}. */
export type PairQuery = z.infer<typeof pairQuerySchema>;
