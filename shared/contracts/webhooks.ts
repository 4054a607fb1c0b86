import * as z from 'zod/mini';
import { TEST_OUTCOMES } from '../vocabulary.ts';
import { givenSettingsSchema } from './settings.ts';

/** `GET /api/v1/settings/webhook-secret`: `whsec_…`, as the libraries of receivers take it. */
export const webhookSecretSchema = z.object({ secret: z.string() });
/** See {@link webhookSecretSchema}. */
export type WebhookSecret = z.infer<typeof webhookSecretSchema>;

/** The body of `POST /api/v1/settings/test-webhook`: an event of the type `test` to one address. */
export const testWebhookRequestSchema = z.object({
  /** A draft; the settings that hold unless given. */
  settings: z.optional(givenSettingsSchema),
  /** Its place in the list. */
  webhook: z.int().check(z.gte(0)),
});

/** What became of it. */
export const testWebhookSchema = z.object({
  /** `webhook at example.com`: never the path, which may be a secret. */
  channel: z.string(),
  outcome: z.enum(TEST_OUTCOMES),
  problem: z.nullable(z.string()),
});
/** See {@link testWebhookSchema}. */
export type TestWebhookResult = z.infer<typeof testWebhookSchema>;
