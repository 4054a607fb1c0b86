import * as z from 'zod/mini';

/** Every error answer of `/api/v1`: RFC 9457 problem details, with a stable `code`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
});

/** See {@link problemSchema}. */
export type Problem = z.infer<typeof problemSchema>;
