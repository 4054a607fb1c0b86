import * as z from 'zod/mini';
import { REPORT_DIMENSIONS, type ReportDimension } from '../vocabulary.ts';

const keys = z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)));

/** Whose answers something that is kept is about: any of the keys of each attribute named. */
export const keptFiltersSchema = z.strictObject(
  Object.fromEntries(REPORT_DIMENSIONS.map((dimension) => [dimension, keys])) as Record<
    ReportDimension,
    typeof keys
  >,
);
/** See {@link keptFiltersSchema}. */
export type KeptFilters = z.infer<typeof keptFiltersSchema>;
