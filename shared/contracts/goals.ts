import * as z from 'zod/mini';
import { keptFiltersSchema } from './kept-filters.ts';

/** What may be said of the way to a goal. */
export const GOAL_OUTLOOKS = [
  'reached',
  'likely',
  'open',
  'unlikely',
  'too_few',
  'missed',
] as const;
/** One of {@link GOAL_OUTLOOKS}. */
export type GoalOutlook = (typeof GOAL_OUTLOOKS)[number];

const target = z
  .int({ error: 'must be a whole number from −100 to 100' })
  .check(
    z.gte(-100, 'must be a whole number from −100 to 100'),
    z.lte(100, 'must be a whole number from −100 to 100'),
  );
const by = z.iso.date({ error: 'must be a date such as 2026-12-31' });

/** `POST /api/v1/goals`: an NPS to be reached until a day, of all answers or of some. */
export const newGoalSchema = z.strictObject({
  target,
  by,
  filters: z._default(keptFiltersSchema, {}),
});
/** `PATCH /api/v1/goals/:id`; what is left out stays. */
export const goalChangeSchema = z.strictObject({ target: z.optional(target), by: z.optional(by) });
/** See {@link goalChangeSchema}. */
export type GoalChange = z.output<typeof goalChangeSchema>;
/** See {@link newGoalSchema}. */
export type NewGoal = z.output<typeof newGoalSchema>;

/** A goal, and whether the present pace reaches it. */
export const goalSchema = z.object({
  id: z.string(),
  target: z.int(),
  by: z.iso.date(),
  filters: keptFiltersSchema,
  /** The agent in Zendesk who has set it; `null` for a script. */
  createdBy: z.nullable(z.string()),
  createdAt: z.iso.datetime(),
  /** The days that the figures are of: the last ninety, or those before its end. */
  from: z.iso.date(),
  to: z.iso.date(),
  n: z.int(),
  nps: z.nullable(z.number()),
  /** The NPS on the last day if it goes on as in the last half year; 95 % bounds beside it. */
  expected: z.nullable(z.object({ nps: z.number(), low: z.number(), high: z.number() })),
  outlook: z.enum(GOAL_OUTLOOKS),
});
/** See {@link goalSchema}. */
export type Goal = z.infer<typeof goalSchema>;

/** `GET /api/v1/goals`. */
export const goalsSchema = z.object({ items: z.array(goalSchema) });
