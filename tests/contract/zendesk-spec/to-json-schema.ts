import type { Schema } from './read-spec.ts';

/** Which way a body goes: some members may be sent only, others read only. */
export type Direction = 'request' | 'answer';

/**
 * Turns OpenAPI's dialect into plain JSON Schema, for one direction.
 *
 * A read-only member must not be in a request, nor a write-only one in an answer. A nullable
 * list of values takes null, which the specification forgets to list.
 */
export function toJsonSchema(schema: Schema, direction: Direction): Schema {
  const convert = (inner: Schema): Schema => toJsonSchema(inner, direction);
  const converted: Schema = { ...schema };
  if (schema.enum !== undefined && schema.nullable === true)
    converted.enum = [...schema.enum, null];
  if (schema.properties !== undefined) {
    const { properties } = schema;
    converted.properties = {};
    for (const [name, member] of Object.entries(properties)) {
      converted.properties[name] = isForbidden(member, direction)
        ? ({ not: {} } as Schema)
        : convert(member);
    }
    if (schema.required !== undefined) {
      converted.required = schema.required.filter(
        (name) => !isForbidden(properties[name] ?? {}, direction),
      );
    }
  }
  if (typeof schema.additionalProperties === 'object')
    converted.additionalProperties = convert(schema.additionalProperties);
  if (schema.items !== undefined) converted.items = convert(schema.items);
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
    const parts = schema[key];
    if (parts !== undefined) converted[key] = parts.map(convert);
  }
  return converted;
}

function isForbidden(member: Schema, direction: Direction): boolean {
  return direction === 'request' ? member.readOnly === true : member.writeOnly === true;
}
