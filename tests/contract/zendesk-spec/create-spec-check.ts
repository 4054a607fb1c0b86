import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Exchange } from '../../../sandbox/zendesk/route.types.ts';
import { findOperation } from './find-operation.ts';
import { findUnknownMembers } from './find-unknown-members.ts';
import type { Schema, Spec } from './read-spec.ts';
import { toJsonSchema, type Direction } from './to-json-schema.ts';

/** One place where a request or an answer is not what the specification says. */
export type Finding = {
  /** Such as `PUT /api/v2/tickets/{ticket_id}`. */
  operation: string;
  part: 'request' | 'answer' | 'query' | 'status';
  /** Where in the body, with `*` for any element of a list. */
  at: string;
  problem: string;
};

/** Compares one exchange with the specification; empty when everything fits. */
export type SpecCheck = (exchange: Exchange) => Finding[];

/** Makes the comparison of exchanges with a specification. */
export function createSpecCheck(spec: Spec): SpecCheck {
  const { schemas } = spec;
  const compile = { request: compiler(schemas, 'request'), answer: compiler(schemas, 'answer') };

  return ({ method, path, sent, status, body }) => {
    const url = new URL(path, 'http://spec');
    const operation = findOperation(spec, method, url.pathname);
    const name = `${method} ${operation?.path ?? url.pathname}`;
    const finding = (part: Finding['part'], at: string, problem: string): Finding => ({
      operation: name,
      part,
      at,
      problem,
    });
    if (operation === null) return [finding('request', '', 'is no operation of the specification')];

    const findings: Finding[] = [];
    for (const key of url.searchParams.keys()) {
      const known = operation.query.some((known) => known === key || known === key.split('[')[0]);
      if (!known) findings.push(finding('query', key, 'is not a parameter'));
    }
    const compare = (part: Direction, value: unknown, schema: Schema): void => {
      const validate = compile[part](schema);
      validate(value);
      for (const { instancePath, message = '', params, schemaPath } of validate.errors ?? []) {
        // That none of several schemas fits is said once, not once more for each.
        if (/\/(?:anyOf|oneOf)\/\d/.test(schemaPath)) continue;
        const at = instancePath.replace(/\/\d+(?=\/|$)/g, '/*');
        findings.push(finding(part, at, `${message} ${JSON.stringify(params)}`));
      }
      for (const at of new Set(findUnknownMembers(value, schema, schemas)))
        findings.push(finding(part, at, 'is unknown'));
    };
    if (operation.request !== null) compare('request', sent, operation.request);
    // What the specification leaves out, most answers above 399 among it, cannot be compared.
    const answer = operation.answers[String(status)];
    if (answer === undefined && status < 400)
      findings.push(finding('status', String(status), 'is no answer of this operation'));
    if (answer !== undefined && answer !== null) compare('answer', body, answer);
    return findings;
  };
}

function compiler(
  schemas: Record<string, Schema>,
  direction: Direction,
): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // The specification uses it for "any text".
  ajv.addFormat('string', true);
  const converted = Object.entries(schemas).map(([name, schema]) => [
    name,
    toJsonSchema(schema, direction),
  ]);
  ajv.addSchema({ $id: 'spec', components: { schemas: Object.fromEntries(converted) as object } });
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const text = JSON.stringify(toJsonSchema(schema, direction));
    const local = JSON.parse(text.replaceAll('"#/components', '"spec#/components')) as object;
    const validate = ajv.compile(local);
    compiled.set(schema, validate);
    return validate;
  };
}
