import * as z from 'zod/mini';

/** `POST /api/v1/views`: a name for what the workspace shows. */
export const newSavedViewSchema = z.strictObject({
  name: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'must not be empty'),
      z.maxLength(80, 'may have 80 characters at most'),
    ),
  /** The workspace's own address with room and filters, such as `/overview?from=2026-01-01`. */
  address: z
    .string()
    .check(
      z.regex(/^\/[\w-]*(\?\S*)?$/, 'must be an address within the workspace, such as /overview'),
      z.maxLength(4000, 'is too long'),
    ),
});
/** `PATCH /api/v1/views/:id`; what is left out stays. */
export const savedViewChangeSchema = z.partial(newSavedViewSchema);
/** See {@link savedViewChangeSchema}. */
export type SavedViewChange = z.output<typeof savedViewChangeSchema>;
/** See {@link newSavedViewSchema}. */
export type NewSavedView = z.output<typeof newSavedViewSchema>;

/** A view that all leads of an account share. */
export const savedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  /** The agent in Zendesk who has saved it; `null` for a script. */
  createdBy: z.nullable(z.string()),
  createdAt: z.iso.datetime(),
});
/** See {@link savedViewSchema}. */
export type SavedView = z.infer<typeof savedViewSchema>;

/** `GET /api/v1/views`. */
export const savedViewsSchema = z.object({ items: z.array(savedViewSchema) });
