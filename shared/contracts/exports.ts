import * as z from 'zod/mini';
import { TEST_OUTCOMES } from '../vocabulary.ts';
import { givenSettingsSchema } from './settings.ts';

/** The body of `POST /api/v1/settings/test-export`: one export, sent now to all that it goes to. */
export const testExportRequestSchema = z.object({
  /** A draft; the settings that hold unless given. */
  settings: z.optional(givenSettingsSchema),
  /** Its place in the list. */
  export: z.int().check(z.gte(0)),
});

/** What was sent, and what became of it at each receiver. */
export const testExportSchema = z.object({
  /** The last whole period; `to` is the day after its last. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** Answers in the file. */
  count: z.int().check(z.gte(0)),
  /** There are more of them, which a test leaves out. */
  isCut: z.boolean(),
  results: z.array(
    z.object({
      /** `email to lead@example.com`, `address at example.com`: never the path, which may be a secret. */
      channel: z.string(),
      outcome: z.enum(TEST_OUTCOMES),
      problem: z.nullable(z.string()),
    }),
  ),
});
/** See {@link testExportSchema}. */
export type TestExportResult = z.infer<typeof testExportSchema>;
