import type { FieldRecord, FieldValue, TicketRecord } from '../state/records.types.ts';
import { invalid } from './api-error.ts';
import type { Desk } from './desk.types.ts';

/**
 * Sets some custom fields of a ticket and leaves the others alone.
 *
 * The values of dropdowns are tags: choosing one takes the tags of the field's
 * other choices off the ticket. Unknown field ids are ignored.
 */
export function applyCustomFields(
  desk: Desk,
  ticket: TicketRecord,
  values: { id: number; value: FieldValue }[],
): void {
  for (const { id, value } of values) {
    const field = desk.state.ticketFields.find((candidate) => candidate.id === id);
    if (field === undefined) continue;
    const checked = checkValue(field, value, String(id));
    ticket.customFields[id] = checked;
    if (field.custom_field_options === null) continue;
    const options = field.custom_field_options.map((option) => option.value);
    const chosen = Array.isArray(checked) ? checked : checked === null ? [] : [String(checked)];
    ticket.tags = [...ticket.tags.filter((tag) => !options.includes(tag)), ...chosen];
  }
}

/** Makes dropdowns follow the tags after tags were set directly. */
export function followTags(desk: Desk, ticket: TicketRecord): void {
  for (const field of desk.state.ticketFields) {
    if (field.type !== 'tagger' || field.custom_field_options === null) continue;
    const match = field.custom_field_options.find((option) => ticket.tags.includes(option.value));
    const current = ticket.customFields[field.id] ?? null;
    if (match === undefined && current !== null) ticket.customFields[field.id] = null;
    if (match !== undefined && current !== match.value) ticket.customFields[field.id] = match.value;
  }
}

/** Brings a value into its field's type, or refuses it with 422. */
export function checkValue(field: FieldRecord, value: FieldValue, key: string): FieldValue {
  if (value === null || value === '') return null;
  const refuse = (): never => {
    throw invalid(
      key,
      `${field.title}: '${String(value)}' is not valid for this field`,
      'InvalidValue',
    );
  };
  switch (field.type) {
    case 'integer':
      return /^-?\d+$/.test(String(value)) ? Number(value) : refuse();
    case 'decimal':
      return Number.isFinite(Number(value)) ? Number(value) : refuse();
    case 'checkbox':
      return value === true || value === 'true' || value === 1;
    case 'date':
      return Number.isNaN(Date.parse(String(value))) ? refuse() : value;
    case 'tagger':
    case 'dropdown':
      return field.custom_field_options?.some((option) => option.value === value)
        ? value
        : refuse();
    case 'multiselect':
      return Array.isArray(value) ? value : [String(value)];
    default:
      return String(value);
  }
}

/** Splits, lower-cases and de-duplicates tags. */
export function cleanTags(tags: unknown): string[] {
  const list = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
  const words = list.flatMap((tag) => String(tag).toLowerCase().split(/\s+/));
  return [...new Set(words.filter((word) => word !== ''))];
}
