import * as z from 'zod/mini';
import { REASONS } from '../reasons.ts';
import { CONTROL_VERDICTS } from '../vocabulary.ts';
import { solvePeriodSchema } from './solve-query.ts';

const count = z.int().check(z.gte(0));

const partSchema = z.object({
  /** Zendesk's id of the agent or group; empty for none. */
  key: z.string(),
  name: z.nullable(z.string()),
  solves: count,
  /** Those of them that were kept from the survey. */
  kept: count,
  /** `kept` of `solves`: 0 to 1. */
  share: z.number(),
  /** How likely as many, or as few, are by chance alone: the binomial tail on that side. */
  tail: z.number(),
  verdict: z.enum(CONTROL_VERDICTS),
  /** As few and as many kept as chance explains: the limits of as many solves. */
  low: count,
  high: count,
  /** What they were kept by, the most frequent first. */
  reasons: z.array(z.object({ reason: z.enum(REASONS), count })),
});

/**
 * `GET /api/v1/reports/selection`: who keeps solves from the survey more than chance explains.
 *
 * A p-chart: each agent's and each group's share, against the share of all. Counted are solves
 * that a customer stood behind, and the reasons that agents can bring about; a solve that was
 * undone by a reopening counts only where its ticket was not solved again.
 * Its query is `solveQuerySchema`; `basis`, `interval`, `compare` and `groupBy` say nothing here.
 */
export const selectionSchema = z.extend(solvePeriodSchema, {
  solves: count,
  kept: count,
  /** The chart's middle line; `null` without solves. */
  share: z.nullable(z.number()),
  /** A smaller tail is outside: 0.00135, as beyond three sigmas. */
  limit: z.number(),
  /** Those outside first, then by their solves. */
  agents: z.array(partSchema),
  groups: z.array(partSchema),
});

/** See {@link selectionSchema}. */
export type Selection = z.infer<typeof selectionSchema>;
