import * as z from 'zod/mini';
import { CATEGORIES } from '../nps.ts';
import { REPORT_DIMENSIONS, type ReportDimension } from '../vocabulary.ts';

/** A parameter that may be there several times. */
export const several = <Item extends z.ZodMiniType<unknown, string>>(item: Item) =>
  z.pipe(
    z.pipe(
      z.union([z.string(), z.array(z.string())]),
      z.transform((given) => (typeof given === 'string' ? [given] : given)),
    ),
    z.array(item),
  );

/** A parameter that is one of some words; it says which where it is none. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, { error: `must be one of ${words.join(', ')}` });

/** A parameter that is a day. */
export const calendarDay = () => z.iso.date({ error: 'must be a date such as 2026-01-31' });

/**
 * Which answers are asked about; dates are those of the account's time zone, `to` is exclusive.
 *
 * Of each attribute any of the given keys will do; an empty key is "none".
 */
export function createFilters() {
  const date = calendarDay();
  const fieldFilter = z
    .string()
    .check(
      z.maxLength(230),
      z.regex(/^\d{1,20}=/, 'must be the id of a ticket field and a value, such as 123=billing'),
    );
  const filter = z.optional(several(z.string().check(z.maxLength(200))));
  const dimensions = Object.fromEntries(
    REPORT_DIMENSIONS.map((dimension) => [dimension, filter]),
  ) as Record<ReportDimension, typeof filter>;
  return {
    from: z.optional(date),
    to: z.optional(date),
    category: z.optional(several(oneOf(CATEGORIES))),
    /** `field:123=value` is written as `123=value` here. */
    field: z.optional(several(fieldFilter)),
    score: z.optional(several(z.string().check(z.regex(/^(?:\d|10)$/, 'must be 0 to 10')))),
    ...dimensions,
  };
}
