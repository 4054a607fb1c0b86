import * as z from 'zod/mini';

/** `GET /api/v1/reports/fields`: the ticket fields that settings name for reports. */
export const reportFieldsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      /** What Zendesk calls it today; `null` where it did not say. */
      title: z.nullable(z.string()),
      /** Its values by name; none of a checkbox, whose keys are `true` and `false`. */
      options: z.array(z.object({ value: z.string(), name: z.string() })),
    }),
  ),
});
/** See {@link reportFieldsSchema}. */
export type ReportFields = z.infer<typeof reportFieldsSchema>;
