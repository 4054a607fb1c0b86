import { z } from 'zod';
import { settingsSchema } from '../../shared/settings.ts';

const surveysSchema = settingsSchema.shape.surveys;

/** What a back-test was asked for: all of it as it was then. */
export const askedSchema = z.object({
  days: z.int(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  timeZone: z.string(),
  draft: surveysSchema,
  inForce: surveysSchema,
  responseRate: z.object({ rate: z.number(), sent: z.int(), isOwn: z.boolean() }),
  variance: z.object({ value: z.number(), isOwn: z.boolean() }),
});
/** See {@link askedSchema}. */
export type AskedBackTest = z.output<typeof askedSchema>;

/** How far a back-test has read. */
export const positionSchema = z.object({
  cursor: z.string().nullable(),
  unread: z.int(),
  /** Everything is read: what is left is to live through it. */
  isRead: z.boolean(),
});
/** See {@link positionSchema}. */
export type BackTestPosition = z.output<typeof positionSchema>;
