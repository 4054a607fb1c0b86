import * as z from 'zod/mini';

const totalSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  n: z.int().check(z.gte(0)),
  nps: z.nullable(z.number()),
});

/**
 * `GET /api/v1/reports/decomposition`: why the NPS moved.
 *
 * All `mix` and `change` together are the difference, in points, not rounded. No parts where one of
 * the periods has no answers.
 */
export const decompositionSchema = z.object({
  // oxlint-disable-next-line unicorn/no-thenable -- a word of the API, and nothing to be called
  then: totalSchema,
  now: totalSchema,
  parts: z.array(
    z.object({
      /** As in the groups of a report. */
      key: z.string(),
      name: z.nullable(z.string()),
      /** More or fewer of the answers are of this part. */
      mix: z.number(),
      /** Customers of this part answer otherwise. */
      change: z.number(),
    }),
  ),
});

/** See {@link decompositionSchema}. */
export type Decomposition = z.infer<typeof decompositionSchema>;
