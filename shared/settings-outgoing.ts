import { z } from 'zod';
import { withAsciiDomain } from './domain-names.ts';
import { EXPORT_PERIODS, FILE_FORMATS, OUTGOING_EVENTS } from './vocabulary.ts';

/** What stands in addresses and names of files. */
export const shortNameSchema = z
  .string()
  .regex(/^[a-z0-9_-]{1,40}$/, 'may hold a–z, 0–9, _ and - (at most 40)');

/** Where something is posted to. */
export const urlSchema = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' });

/** `lead@bücher.example` is kept as mail services know it. */
export const emailSchema = z.string().trim().overwrite(withAsciiDomain).pipe(z.email());

/** An address of one's own that is told what happens; with no events named, of all of them. */
export const webhookSchema = z.object({
  url: urlSchema,
  events: z.array(z.enum(OUTGOING_EVENTS)).default([]),
  enabled: z.boolean().default(true),
});

/** Answers of each whole period, sent out by themselves once it is over. */
export const exportSchema = z.object({
  id: shortNameSchema.default('export'),
  enabled: z.boolean().default(true),
  every: z.enum(EXPORT_PERIODS).default('week'),
  /** Of the day after the period, in the time zone of the reports. */
  hour: z.number().int().min(0).max(23).default(6),
  format: z.enum(FILE_FORMATS).default('csv'),
  emails: z.array(emailSchema).default([]),
  url: urlSchema.nullable().default(null),
  /** Into the folder that the environment names by EXPORT_FOLDER. */
  toFolder: z.boolean().default(false),
});
