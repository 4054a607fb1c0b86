import * as z from 'zod/mini';

/** `GET /api/v1/work?status=failed&cursor&limit`: what was given up, the latest first. */
export const failedWorkSchema = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      /** What was to be done, such as `update-ticket`. */
      name: z.string(),
      /** What it was about: ids alone. */
      message: z.record(z.string(), z.unknown()),
      attempts: z.int(),
      /** What the last try met. */
      problem: z.nullable(z.string()),
      askedAt: z.iso.datetime(),
      failedAt: z.iso.datetime(),
    }),
  ),
  next: z.nullable(z.string()),
});
