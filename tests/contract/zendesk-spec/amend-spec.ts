import { flattenSchema } from './flatten-schema.ts';
import { KNOWN_PARAMETERS, KNOWN_SPEC_ERRORS, PAGING } from './known-spec-errors.ts';
import type { KnownSpecError } from './known-spec-errors.ts';
import type { Operation, Schema, Spec } from './read-spec.ts';

/** Puts right what is known to be wrong in the specification. */
export function amendSpec(spec: Spec): Spec {
  const schemas = { ...spec.schemas };
  for (const error of KNOWN_SPEC_ERRORS) schemas[error.schema] = amend(schemas, error);
  return { schemas, operations: spec.operations.map((one) => amendOperation(one, schemas)) };
}

function amend(schemas: Record<string, Schema>, error: KnownSpecError): Schema {
  if ('instead' in error) return error.instead;
  const schema = schemas[error.schema];
  if (schema?.properties === undefined) throw new Error(`there is no ${error.schema} to amend`);
  if ('members' in error)
    return { ...schema, properties: { ...schema.properties, ...error.members } };
  const nullable = error.nullable.map((name): [string, Schema] => {
    const { readOnly = false, ...member } = schema.properties?.[name] ?? {};
    return [name, { anyOf: [member, { enum: [null] }], readOnly }];
  });
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(nullable) } };
}

function amendOperation(operation: Operation, schemas: Record<string, Schema>): Operation {
  const name = `${operation.method} ${operation.path}`;
  const query = [...operation.query, ...(KNOWN_PARAMETERS[name] ?? [])];
  const answer = operation.answers['200'] ?? null;
  if (answer === null || operation.method !== 'GET') return { ...operation, query };
  const isList = flattenSchema(answer, schemas).some(({ properties = {} }) =>
    Object.values(properties).some(({ type }) => type === 'array'),
  );
  if (!isList) return { ...operation, query };
  const paged: Schema = { allOf: [answer, PAGING] };
  return { ...operation, query, answers: { ...operation.answers, 200: paged } };
}
