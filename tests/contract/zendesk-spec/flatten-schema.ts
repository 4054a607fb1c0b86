import type { Schema } from './read-spec.ts';

/** Lists a schema and all the schemas it is made of, references followed. */
export function flattenSchema(schema: Schema, schemas: Record<string, Schema>): Schema[] {
  if (schema.$ref !== undefined) {
    const target = schemas[schema.$ref.split('/').at(-1)!];
    return target === undefined ? [] : flattenSchema(target, schemas);
  }
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  const parts = [...allOf, ...anyOf, ...oneOf];
  return [schema, ...parts.flatMap((part) => flattenSchema(part, schemas))];
}
