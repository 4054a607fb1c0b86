import * as z from 'zod/mini';

const stateSchema = z.enum(['ok', 'failing']);

/** `GET /readyz`, which anybody may read: what this process depends on, and how it stands. */
export const readinessSchema = z.object({
  status: z.enum(['ready', 'not_ready']),
  checks: z.object({
    database: stateSchema,
    queue: stateSchema,
    zendesk: stateSchema,
    mail: stateSchema,
  }),
});
/** See {@link readinessSchema}. */
export type Readiness = z.infer<typeof readinessSchema>;
