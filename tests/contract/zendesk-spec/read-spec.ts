import { existsSync, readFileSync } from 'node:fs';

/** A schema in OpenAPI 3.0's dialect, as far as it is looked at here. */
export type Schema = {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};

/** One method on one path of the API. */
export type Operation = {
  method: string;
  /** As the specification writes it, such as `/api/v2/tickets/{ticket_id}`. */
  path: string;
  /** Names of the query's parameters. */
  query: string[];
  request: Schema | null;
  /** By status; null stands for an answer without a body. */
  answers: Record<string, Schema | null>;
};

/** Zendesk's description of its API, read. */
export type Spec = { operations: Operation[]; schemas: Record<string, Schema> };

type Parameter = { $ref?: string; name?: string; in?: string };
type Content = { content?: { 'application/json'?: { schema?: Schema } } };
type RawOperation = {
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
};
type RawSpec = {
  paths: Record<string, Record<string, RawOperation> & { parameters?: Parameter[] }>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Reads the specification, or answers null where there is none. */
export function readSpec(file: string): Spec | null {
  if (!existsSync(file)) return null;
  const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as RawSpec;
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const raw = item[method];
      if (raw === undefined) continue;
      const parameters = [...(raw.parameters ?? []), ...(item.parameters ?? [])].map((one) =>
        one.$ref === undefined ? one : components.parameters[one.$ref.split('/').at(-1)!]!,
      );
      const answers = Object.entries(raw.responses).map(([status, answer]) => [
        status,
        answer.content?.['application/json']?.schema ?? null,
      ]);
      operations.push({
        method: method.toUpperCase(),
        path,
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name!),
        request: raw.requestBody?.content?.['application/json']?.schema ?? null,
        answers: Object.fromEntries(answers) as Record<string, Schema | null>,
      });
    }
  }
  return { operations, schemas: components.schemas };
}
