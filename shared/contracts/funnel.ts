import * as z from 'zod/mini';
import { LOSSES } from '../reasons.ts';
import { FUNNEL_STEPS } from '../vocabulary.ts';
import { solvePeriodSchema } from './solve-query.ts';

const count = z.int().check(z.gte(0));

/**
 * `GET /api/v1/reports/funnel`: what became of the solves of a period, to the last of them.
 *
 * A step's count is that of the step before less its `losses` and its `waiting`. Visits of the
 * page are not recorded, so there is no step of them. Its query is `solveQuerySchema`; `basis`,
 * `interval`, `compare` and `groupBy` say nothing here.
 */
export const funnelSchema = z.extend(solvePeriodSchema, {
  steps: z.array(
    z.object({
      step: z.enum(FUNNEL_STEPS),
      count,
      /** Not lost, but not so far yet: waits to be sent, or may still be answered. */
      waiting: count,
      /** Those that were lost on the way to this step, the most frequent reason first. */
      losses: z.array(
        z.object({
          reason: z.enum(LOSSES),
          count,
          /** Whether the agent can bring it about; see `AGENT_CONTROLLED`. */
          isAgents: z.boolean(),
        }),
      ),
    }),
  ),
});

/** See {@link funnelSchema}. */
export type Funnel = z.infer<typeof funnelSchema>;
