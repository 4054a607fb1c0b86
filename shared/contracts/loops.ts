import * as z from 'zod/mini';
import { calendarDay } from './query-parts.ts';

const count = z.int().check(z.gte(0));
const hours = z.nullable(z.number());
const share = z.nullable(z.number());

/** `GET /api/v1/reports/loops`: days of the account, `to` is exclusive. */
export const loopsQuerySchema = z.strictObject({
  from: z.optional(calendarDay()),
  to: z.optional(calendarDay()),
});
/** See {@link loopsQuerySchema}. */
export type LoopsQuery = z.infer<typeof loopsQuerySchema>;

const figuresSchema = z.object({
  /** Follow-ups opened in the period, but for those that were cancelled or never came to be. */
  opened: count,
  /** Those of them whose customer was contacted, or whose time is up. */
  due: count,
  /** Those of them whose customer was contacted before it was due. */
  inTime: count,
  /** Hours until the customer was contacted, of those who were; `null` where nobody was. */
  medianHours: hours,
  hours90: hours,
  solved: count,
  /** Solved of all that were opened; `null` where none was. */
  closureRate: share,
  recovered: count,
  notRecovered: count,
  noContact: count,
  /** Solved, and nobody has said how it went. */
  missing: count,
});

const nextSchema = z.object({
  /** Customers who have answered again since. */
  answered: count,
  /** Those of them who are no detractors any more. */
  won: count,
});

/** What came of follow-ups: in all, by team, and at the customers' next answers. */
export const loopsSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  timeZone: z.string(),
  ...figuresSchema.shape,
  teams: z.array(
    z.extend(figuresSchema, { id: z.nullable(z.string()), name: z.nullable(z.string()) }),
  ),
  winBack: z.object({
    recovered: nextSchema,
    notContacted: nextSchema,
    /** The share won of those recovered, less that of those not contacted; `null` without both. */
    difference: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
  }),
});
/** See {@link loopsSchema}. */
export type Loops = z.infer<typeof loopsSchema>;
/** Of all, or of one team. */
export type LoopFigures = z.infer<typeof figuresSchema>;
