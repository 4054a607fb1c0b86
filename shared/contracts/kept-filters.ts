import * as z from 'zod/mini';
import { readAttribute, type ReportAttribute } from '../report-attributes.ts';

const attribute = z
  .string()
  .check(z.refine((name) => readAttribute(name) !== null, 'must be an attribute of reports'));
const keys = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50));

/** See {@link keptFiltersSchema}. */
export type KeptFilters = Partial<Record<ReportAttribute, string[]>>;

/** Whose answers something that is kept is about: any of the keys of each attribute named. */
export const keptFiltersSchema = z.record(attribute, keys) as z.ZodMiniType<
  KeptFilters,
  KeptFilters
>;
