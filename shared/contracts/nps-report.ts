import * as z from 'zod/mini';
import { SHOWN_INDUSTRIES } from '../benchmarks.ts';
import { BAND_SCHEMES } from '../nps-bands.ts';
import { REPORT_BASES, REPORT_INTERVALS } from '../vocabulary.ts';
import { createFilters, oneOf } from './query-parts.ts';

/** So many groups are told one by one, unless said otherwise. */
const USUAL_GROUPS = 200;
/** As many as can be asked for. */
export const MOST_GROUPS = 5_000;

/** What a report may be compared with. */
export const COMPARISONS = ['previous', 'year', 'none'] as const;
/** One of {@link COMPARISONS}. */
export type ComparedWith = (typeof COMPARISONS)[number];

/** What may be said of a change; see the words of each in the app. */
export const VERDICTS = ['up', 'down', 'no_clear_change', 'too_few'] as const;
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** What may be said of a trend along steps of time. */
export const STEP_VERDICTS = [
  'quicker_higher',
  'quicker_lower',
  'no_clear_trend',
  'too_few',
] as const;
/** One of {@link STEP_VERDICTS}. */
export type StepVerdict = (typeof STEP_VERDICTS)[number];

const count = z.int().check(z.gte(0));
const points = z.number();

/** Where an NPS lies, and how sure that is: 0 to 1. */
export const intervalSchema = z.object({ low: points, high: points, level: z.number() });

/** One period against another. */
export const comparisonSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  n: count,
  nps: z.nullable(points),
  /** In points, between the two figures; `null` when one of them does not exist. */
  difference: z.nullable(points),
  /** 95 % bounds of the difference; they are made with small numbers in mind, so not around it. */
  low: z.nullable(points),
  high: z.nullable(points),
  /** Two-sided. */
  p: z.nullable(z.number()),
  verdict: z.enum(VERDICTS),
});

/** Nothing is rounded; `null` where a figure does not exist, never 0. */
const figuresSchema = z.object({
  n: count,
  promoters: count,
  passives: count,
  detractors: count,
  nps: z.nullable(points),
  interval: z.nullable(intervalSchema),
  /** Answers of each score, 0 to 10. */
  distribution: z.array(count).check(z.length(11)),
  /** Invitations sent in the period. */
  invited: count,
  /** The share of those whose answer counts, whenever it came: 0 to 1. */
  responseRate: z.nullable(z.number()),
});

/** The figures of one group of a report. */
export const groupFiguresSchema = z.extend(figuresSchema, {
  /** The id in Zendesk, or the word; of two attributes both, with a comma. Empty for none. */
  key: z.string(),
  name: z.nullable(z.string()),
});

const groupSchema = z.extend(groupFiguresSchema, { comparison: z.nullable(comparisonSchema) });

/** `GET /api/v1/reports/nps`: the Net Promoter Score of a period, its parts and its way. */
export const npsReportSchema = z.extend(figuresSchema, {
  from: z.iso.date(),
  to: z.iso.date(),
  timeZone: z.string(),
  basis: z.enum(REPORT_BASES),
  /** Below as many answers, a figure is too uncertain to be judged by. */
  minimumAnswers: count,
  /** By whose bands the figure is named, and whose published ones stand beside it. */
  yardsticks: z.object({
    scheme: z.enum(BAND_SCHEMES),
    bounds: z.array(z.int()),
    industry: z.enum(SHOWN_INDUSTRIES),
  }),
  comparison: z.nullable(comparisonSchema),
  /** Those with the most answers, as many as asked for. */
  groups: z.array(groupSchema),
  /**
   * Whether quicker steps go with higher scores; `null` unless groups are steps of time.
   *
   * `r` is the correlation of step and category by their ranks, `p` two-sided.
   */
  trend: z.nullable(
    z.object({
      r: z.nullable(z.number()),
      p: z.nullable(z.number()),
      verdict: z.enum(STEP_VERDICTS),
    }),
  ),
  /** How many there are beside these, and all that they have; `null` where there are none. */
  others: z.nullable(z.extend(figuresSchema, { groups: count })),
  series: z.array(z.extend(figuresSchema, { from: z.iso.date(), to: z.iso.date() })),
});

/** See {@link npsReportSchema}. */
export type NpsReport = z.infer<typeof npsReportSchema>;
/** The figures of a report, a group, or a point of its series. */
export type Figures = z.infer<typeof figuresSchema>;
/** This period against another. */
export type Comparison = z.infer<typeof comparisonSchema>;

/**
 * The query of every report.
 *
 * Marked as pure, as queries are: the app, which reads answers only, is built without it.
 */
export const reportQuerySchema = /* @__PURE__ */ createQuerySchema();

function createQuerySchema() {
  return z.strictObject({
    ...createFilters(),
    interval: z.optional(oneOf(REPORT_INTERVALS)),
    groupBy: z.optional(z.string()),
    basis: z._default(oneOf(REPORT_BASES), 'answers'),
    compare: z._default(oneOf(COMPARISONS), 'none'),
  });
}

/** The query of `GET /api/v1/reports/nps`: a report's, and how many groups are told one by one. */
export const npsQuerySchema = /* @__PURE__ */ createNpsQuerySchema();

function createNpsQuerySchema() {
  return z.extend(reportQuerySchema, {
    limit: z._default(
      z.coerce
        .number({ error: 'must be a number' })
        .check(z.int(), z.gte(1), z.lte(MOST_GROUPS, `must be at most ${MOST_GROUPS}`)),
      USUAL_GROUPS,
    ),
  });
}

/** See {@link npsQuerySchema}. */
export type NpsQuery = z.infer<typeof npsQuerySchema>;

/** See {@link reportQuerySchema}. */
export type ReportQuery = z.infer<typeof reportQuerySchema>;
