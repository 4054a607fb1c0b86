import { REPORT_DIMENSIONS, type ReportDimension } from './vocabulary.ts';

/** A ticket field of the account that settings name, by its id in Zendesk. */
export type FieldAttribute = `field:${string}`;
/** What answers are told apart by in reports: what every account has, and fields of its own. */
export type ReportAttribute = ReportDimension | FieldAttribute;

/** The key of answers whose field nobody has read; no value of a field in Zendesk has this sign. */
export const UNKNOWN_KEY = '?';

/** As many fields as settings may name. */
export const MOST_FIELDS = 5;

/** Kinds of ticket fields whose values are few and fixed. */
export const REPORTED_FIELD_TYPES: readonly string[] = ['tagger', 'checkbox'];

/** How a ticket field is named as an attribute. */
export function attributeOfField(id: string): FieldAttribute {
  return `field:${id}`;
}

/** The id of the ticket field that an attribute is; `null` for what every account has. */
export function fieldIdOf(attribute: string): string | null {
  return /^field:(\d{1,20})$/.exec(attribute)?.[1] ?? null;
}

/** Reads the name of an attribute; `null` for what is none. */
export function readAttribute(name: string | null | undefined): ReportAttribute | null {
  const id = fieldIdOf(name ?? '');
  if (id !== null) return attributeOfField(id);
  return REPORT_DIMENSIONS.find((each) => each === name) ?? null;
}
