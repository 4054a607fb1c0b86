import * as z from 'zod/mini';
import { JOB_KINDS, JOB_PROBLEMS, JOB_STATUSES } from '../vocabulary.ts';
import { backTestSchema } from './back-test.ts';

/** `GET /api/v1/jobs/:id`: work that goes on after it was asked for. */
export const jobSchema = z.object({
  id: z.uuid(),
  kind: z.enum(JOB_KINDS),
  status: z.enum(JOB_STATUSES),
  /** Parts of `total` that are done: of a back-test, days. */
  done: z.int(),
  total: z.int(),
  createdAt: z.iso.datetime(),
  endedAt: z.nullable(z.iso.datetime()),
  /** Why it has failed. */
  problem: z.nullable(z.enum(JOB_PROBLEMS)),
  /** Once it is done. */
  result: z.nullable(backTestSchema),
});
/** See {@link jobSchema}. */
export type Job = z.infer<typeof jobSchema>;
