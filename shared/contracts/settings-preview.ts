import * as z from 'zod/mini';
import { CATEGORIES } from '../nps.ts';
import { PREVIEW_PARTS, TEST_OUTCOMES } from '../vocabulary.ts';
import { givenSettingsSchema } from './settings.ts';

const whichSchema = z.object({
  part: z._default(
    z.enum(PREVIEW_PARTS, { error: `must be one of ${PREVIEW_PARTS.join(', ')}` }),
    'mail',
  ),
  /** The customer's, as Zendesk names it; English unless given. */
  locale: z.optional(z.string().check(z.maxLength(35))),
  /** Of the answer that is thanked for. */
  category: z._default(
    z.enum(CATEGORIES, { error: `must be one of ${CATEGORIES.join(', ')}` }),
    'promoter',
  ),
});

/** The query of `GET /api/v1/preview/:survey`, which shows the settings that hold. */
export const previewQuerySchema = whichSchema;

/** The body of `POST /api/v1/preview`, which shows a draft. */
export const previewDraftSchema = z.object({
  ...whichSchema.shape,
  settings: givenSettingsSchema,
  /** The id of one of its surveys. */
  survey: z.string(),
});

/**
 * What a customer is shown, by the renderers that show it to them; its links lead nowhere.
 *
 * HTML is a whole document: put it into a frame that is sandboxed.
 */
export const previewSchema = z.object({
  part: z.enum(PREVIEW_PARTS),
  /** The language that it came out in. */
  locale: z.string(),
  /** Of a mail. */
  subject: z.nullable(z.string()),
  html: z.nullable(z.string()),
  text: z.nullable(z.string()),
});
/** See {@link previewSchema}. */
export type Preview = z.infer<typeof previewSchema>;

/** The body of `POST /api/v1/settings/test-mail`: a survey's mail to whoever asks for it. */
export const testMailRequestSchema = z.object({
  /** A draft; the settings that hold unless given. */
  settings: z.optional(givenSettingsSchema),
  /** The id of a survey; the first one unless given. */
  survey: z.optional(z.string()),
  locale: z.optional(z.string().check(z.maxLength(35))),
});

/** What the mail service made of it. */
export const testMailSchema = z.object({
  /** The admin's own address. */
  to: z.string(),
  outcome: z.enum(TEST_OUTCOMES),
  problem: z.nullable(z.string()),
});
/** See {@link testMailSchema}. */
export type TestMail = z.infer<typeof testMailSchema>;

/** The body of `POST /api/v1/settings/test-alert`: a test to every channel of all alerts. */
export const testAlertRequestSchema = z.object({
  /** A draft; the settings that hold unless given. */
  settings: z.optional(givenSettingsSchema),
  /** Of one alert alone, by its place in the list. */
  alert: z.optional(z.int().check(z.gte(0))),
  /** Of one channel of that alert alone. */
  channel: z.optional(z.int().check(z.gte(0))),
});

/** What became of each; chats take what they do not show, too. */
export const testAlertSchema = z.object({
  results: z.array(
    z.object({
      /** `email to lead@example.com`, `slack at hooks.slack.com`: never the path, a secret. */
      channel: z.string(),
      outcome: z.enum(TEST_OUTCOMES),
      problem: z.nullable(z.string()),
    }),
  ),
});
/** See {@link testAlertSchema}. */
export type TestAlert = z.infer<typeof testAlertSchema>;
