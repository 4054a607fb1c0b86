import { flattenSchema } from './flatten-schema.ts';
import type { Schema } from './read-spec.ts';

/**
 * Lists the members of a value that its schema does not name.
 *
 * Zendesk drops an unknown member of a request in silence, and an answer with one is an answer
 * that Zendesk never gives. Objects without named members are dictionaries and take any.
 */
export function findUnknownMembers(
  value: unknown,
  schema: Schema,
  schemas: Record<string, Schema>,
  at = '',
): string[] {
  const parts = flattenSchema(schema, schemas);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    if (items.length === 0) return [];
    return value.flatMap((item) => findUnknownMembers(item, { allOf: items }, schemas, `${at}/*`));
  }
  if (typeof value !== 'object' || value === null) return [];
  if (parts.every((part) => Object.keys(part.properties ?? {}).length === 0)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const named = parts.flatMap((part) => part.properties?.[name] ?? []);
    if (named.length === 0) return [`${at}/${name}`];
    return findUnknownMembers(member, { allOf: named }, schemas, `${at}/${name}`);
  });
}
