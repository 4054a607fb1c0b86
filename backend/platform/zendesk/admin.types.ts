import { z } from 'zod';
import { idSchema } from './types.ts';

const textSchema = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** The name and the value of a dropdown's choice; an id once Zendesk has given it one. */
const optionSchema = z.object({
  id: z.number().optional(),
  name: z.string(),
  value: z.string(),
});

/** A brand, under which an account speaks to its customers. */
export const brandSchema = z.object({
  name: textSchema,
  active: z.boolean().default(true),
  default: z.boolean().default(false),
});

/** A ticket, user or organization field; ticket fields have no key. */
export const fieldSchema = z.object({
  id: idSchema,
  key: z
    .string()
    .nullish()
    .transform((key) => key ?? null),
  type: z.string(),
  title: textSchema,
  description: textSchema,
  active: z.boolean().default(true),
  custom_field_options: z
    .array(optionSchema)
    .nullish()
    .transform((options) => options ?? []),
});

/** A webhook, without its secrets, which Zendesk does not give here. */
export const webhookSchema = z.object({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  status: z.string(),
  endpoint: textSchema,
  http_method: textSchema,
  request_format: textSchema,
  subscriptions: z
    .array(z.string())
    .nullish()
    .transform((names) => names ?? []),
});

/** How one delivery of a webhook ended. */
export const invocationSchema = z.object({
  id: idSchema,
  status: z.string(),
  status_code: z.number().nullish(),
  latest_completed_at: z.string().nullish(),
});

const conditionSchema = z.looseObject({ field: z.string(), operator: z.string() });

/** A trigger. */
export const triggerSchema = z.object({
  id: idSchema,
  title: textSchema,
  description: textSchema,
  active: z.boolean().default(true),
  conditions: z.object({
    all: z.array(conditionSchema).default([]),
    any: z.array(conditionSchema).default([]),
  }),
  actions: z.array(z.looseObject({ field: z.string(), value: z.unknown() })).default([]),
});

/** An app of the account's own; the version is that of its package. */
export const appSchema = z.object({
  id: idSchema,
  name: textSchema,
  version: z.string().nullish().catch(null),
});

/** An app as it is installed. */
export const installationSchema = z.object({
  id: idSchema,
  app_id: idSchema,
  enabled: z.boolean().default(true),
  settings: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((settings) => settings ?? {}),
});

/** See {@link brandSchema}. */
export type Brand = z.infer<typeof brandSchema>;
/** See {@link fieldSchema}. */
export type Field = z.infer<typeof fieldSchema>;
/** See {@link webhookSchema}. */
export type Webhook = z.infer<typeof webhookSchema>;
/** See {@link invocationSchema}. */
export type Invocation = z.infer<typeof invocationSchema>;
/** See {@link triggerSchema}. */
export type Trigger = z.infer<typeof triggerSchema>;
/** See {@link appSchema}. */
export type App = z.infer<typeof appSchema>;
/** See {@link installationSchema}. */
export type Installation = z.infer<typeof installationSchema>;
