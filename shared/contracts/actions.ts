import * as z from 'zod/mini';
import { keptFiltersSchema } from './kept-filters.ts';

/** As long as the name of an action may be. */
export const ACTION_TITLE_LENGTH = 120;
/** As long as what is said of an action may be. */
export const ACTION_NOTE_LENGTH = 2000;

const title = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'must not be empty'),
    z.maxLength(ACTION_TITLE_LENGTH, `may have ${ACTION_TITLE_LENGTH} characters at most`),
  );
const note = z.nullable(
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'must not be empty; null says nothing'),
      z.maxLength(ACTION_NOTE_LENGTH, `may have ${ACTION_NOTE_LENGTH} characters at most`),
    ),
);
const day = z.iso.date({ error: 'must be a date such as 2026-12-31' });

/** `POST /api/v1/actions`: what a team does about its NPS, for all answers or for some. */
export const newActionSchema = z.strictObject({
  title,
  note: z._default(note, null),
  from: day,
  /** Its last day; `null` while it goes on. */
  until: z._default(z.nullable(day), null),
  filters: z._default(keptFiltersSchema, {}),
});
/** See {@link newActionSchema}. */
export type NewAction = z.output<typeof newActionSchema>;

/** `PATCH /api/v1/actions/:id`; what is left out stays. */
export const actionChangeSchema = z.strictObject({
  title: z.optional(title),
  note: z.optional(note),
  from: z.optional(day),
  until: z.optional(z.nullable(day)),
  filters: z.optional(keptFiltersSchema),
});
/** See {@link actionChangeSchema}. */
export type ActionChange = z.output<typeof actionChangeSchema>;

/** What a team has done, or is doing. */
export const actionSchema = z.object({
  id: z.string(),
  title: z.string(),
  note: z.nullable(z.string()),
  from: z.iso.date(),
  until: z.nullable(z.iso.date()),
  filters: keptFiltersSchema,
  /** Whose answers it is about, by their names of today; nothing where it is about all. */
  about: z.array(
    z.object({
      /** An attribute of reports, a ticket field as `field:<id>`. */
      dimension: z.string(),
      key: z.string(),
      name: z.nullable(z.string()),
    }),
  ),
  /** The agent in Zendesk who has written it down; `null` for a script. */
  createdBy: z.nullable(z.string()),
  createdAt: z.iso.datetime(),
});
/** See {@link actionSchema}. */
export type Action = z.infer<typeof actionSchema>;

/** `GET /api/v1/actions`. */
export const actionsSchema = z.object({ items: z.array(actionSchema) });
