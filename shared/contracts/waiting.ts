import * as z from 'zod/mini';
import { createFilters } from './query-parts.ts';
import { responseItemSchema } from './responses.ts';

/** The query of `GET /api/v1/reports/waiting`: whose customers; it is about now, of any time. */
export const waitingQuerySchema = /* @__PURE__ */ createQuerySchema();
/** See {@link waitingQuerySchema}. */
export type WaitingQuery = z.infer<typeof waitingQuerySchema>;

const listSchema = z.object({
  /** All of them; the list holds those that have waited longest. */
  count: z.int().check(z.gte(0)),
  items: z.array(responseItemSchema),
});

/** `GET /api/v1/reports/waiting`: customers who wait for somebody. */
export const waitingSchema = z.object({
  /** Their follow-up is overdue. */
  overdue: listSchema,
  /** They gave a low score lately; there is no follow-up, and nobody has read the answer. */
  untaken: listSchema,
});
/** See {@link waitingSchema}. */
export type Waiting = z.infer<typeof waitingSchema>;

function createQuerySchema() {
  const {
    from: _from,
    to: _to,
    category: _category,
    score: _score,
    ...dimensions
  } = createFilters();
  return z.strictObject(dimensions);
}
