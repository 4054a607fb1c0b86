import * as z from 'zod/mini';
import type { Settings } from '../settings.ts';
import { SETTINGS_AUTHORS } from '../vocabulary.ts';

/** Words about one setting; `field` is its path, such as `surveys.0.texts.da`, or empty. */
const noteSchema = z.object({ field: z.string(), message: z.string() });

/** What there is to say that keeps nothing from being stored. */
const warningSchema = z.object({
  ...noteSchema.shape,
  /** A list that grows. */
  kind: z.catch(
    z.enum([
      'unknown_key',
      'own_words',
      'not_in_zendesk',
      'starts_from_file',
      'zendesk_not_asked',
      'other',
    ]),
    'other',
  ),
});

/** One value that differs; both as they are in JSON, absent where there is none. */
const changeSchema = z.object({
  field: z.string(),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
  /** The values are as good as passwords, and left out. */
  isSecret: z.boolean(),
});

/** What differs, the first few hundred values; `more` is how many others there are. */
const changesSchema = z.object({ items: z.array(changeSchema), more: z.int() });

const authorSchema = z.object({
  /** `agent` for somebody in the app. */
  kind: z.catch(z.enum([...SETTINGS_AUTHORS, 'agent', 'other']), 'other'),
  /** The agent's, in Zendesk. */
  id: z.nullable(z.string()),
  name: z.nullable(z.string()),
});

/** Settings as an admin gives them: what is left out follows the defaults of the release. */
export const givenSettingsSchema = z.record(z.string(), z.unknown());
/** See {@link givenSettingsSchema}. */
export type GivenSettings = z.infer<typeof givenSettingsSchema>;

/**
 * `GET` and `PUT /api/v1/settings`, and what a restore answers.
 *
 * `PUT` stores its body as it is given: send `stored` with your changes laid in, so that what nobody
 * has chosen goes on following the defaults. Its `If-Match` is `"<state>"`. The ids of ticket fields
 * that setup has found stay, unless the body names others.
 */
export const settingsStateSchema = z.object({
  /** Names exactly what is stored; the `ETag` is the same. */
  state: z.string(),
  /** The number of the latest version; 0 before there is one. */
  version: z.int(),
  /** The settings that hold, with every default filled in. */
  settings: z.custom<Settings>((value) => typeof value === 'object' && value !== null),
  /** As they were given. */
  stored: givenSettingsSchema,
  /** What keeps the stored ones from holding: then those before stay in force. */
  faults: z.array(noteSchema),
  warnings: z.array(warningSchema),
  /** `SETTINGS_FILE` is set: the next start stores the file's settings in place of these. */
  startsFromFile: z.boolean(),
});
/** See {@link settingsStateSchema}. */
export type SettingsState = z.infer<typeof settingsStateSchema>;

/** `POST /api/v1/settings/check`: what would come of storing the body. */
export const settingsCheckSchema = z.object({
  /** Any keep it from being stored. */
  faults: z.array(noteSchema),
  warnings: z.array(warningSchema),
  /** Against the settings that hold, defaults filled in; none while there are faults. */
  changes: changesSchema,
  /** Of what the changes were made from. */
  state: z.string(),
});
/** See {@link settingsCheckSchema}. */
export type SettingsCheck = z.infer<typeof settingsCheckSchema>;

/** `GET /api/v1/settings/versions?cursor&limit`: the newest first. */
export const settingsVersionsSchema = z.object({
  items: z.array(
    z.object({
      version: z.int(),
      at: z.iso.datetime(),
      author: authorSchema,
      /** Against the version before, defaults filled in. */
      changes: changesSchema,
    }),
  ),
  next: z.nullable(z.string()),
});
/** See {@link settingsVersionsSchema}. */
export type SettingsVersions = z.infer<typeof settingsVersionsSchema>;

/**
 * `GET /api/v1/settings/versions/:version`.
 *
 * `POST …/:version/restore` with `If-Match` brings exactly this back, as a new version.
 */
export const settingsVersionSchema = z.object({
  version: z.int(),
  at: z.iso.datetime(),
  author: authorSchema,
  /** As they were given. */
  stored: givenSettingsSchema,
});
/** See {@link settingsVersionSchema}. */
export type SettingsVersion = z.infer<typeof settingsVersionSchema>;
