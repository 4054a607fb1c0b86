import { z } from 'zod';

/** Every error answer of `/api/v1`: RFC 9457 problem details, with a stable `code`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

/** See {@link problemSchema}. */
export type Problem = z.infer<typeof problemSchema>;
