import { z, type core } from 'zod';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { webhookBodySchema } from '../../../shared/contracts/webhook-events.ts';
import { OUTGOING_EVENTS, type OutgoingEvent } from '../../../shared/vocabulary.ts';
import { isStreamed, type Endpoint } from './endpoint.ts';

type JsonSchema = core.JSONSchema.BaseSchema;
type Content = Record<string, { schema: object }>;
type Parameter = {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description?: string;
  schema: unknown;
};

/** What a schema cannot say of a parameter, wherever one of this name is asked. */
const NOTES: Readonly<Record<string, string>> = {
  field:
    'The id of a ticket field and a value of it, as 123=billing: any of several values of one field will do. field:123=billing says the same.',
  groupBy:
    'One attribute or two, with a comma between; a ticket field is field:<id>. GET /reports/fields names those that are counted.',
};

/** One route, as OpenAPI describes it. */
export type Operation = {
  summary: string;
  description: string;
  parameters: Parameter[];
  requestBody?: { required: true; content: Content };
  responses: Record<string, { description: string; headers?: object; content: Content }>;
};

/** The route table, as OpenAPI describes it. */
export type ApiDescription = {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  /** What the product itself posts, to addresses that the settings name. */
  webhooks: Record<string, { post: object }>;
  components: object;
  security: object[];
};

/** Describes the route table in OpenAPI 3.1; `base` is the path before all of them. */
export function openApiOf(endpoints: readonly Endpoint[], base: string): ApiDescription {
  const paths: ApiDescription['paths'] = {};
  for (const endpoint of endpoints) {
    const path = `${base}${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Aftercare', version: '1' },
    paths,
    webhooks: Object.fromEntries(
      OUTGOING_EVENTS.map((type) => [type, { post: describeEvent(type) }]),
    ),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
    security: [{ bearer: [] }],
  };
}

function describeEvent(type: OutgoingEvent): object {
  return {
    summary: type,
    description:
      'Signed by the Standard Webhooks specification; sent again with the same webhook-id until it is answered 2xx.',
    security: [],
    parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
      name,
      in: 'header',
      required: true,
      schema: { type: 'string' },
    })),
    requestBody: { required: true, content: jsonOf(schemaOf(webhookBodySchema(type), 'output')) },
    responses: {
      '2XX': { description: 'Taken' },
      410: { description: 'No more of these: the webhook is switched off' },
    },
  };
}

function operationOf(endpoint: Endpoint): Operation {
  const { summary, role, params, query, body, answer, status, versionOf } = endpoint;
  return {
    summary,
    description: `For ${{ agent: 'agents', lead: 'team leads', admin: 'admins' }[role]} and above.`,
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body && {
      requestBody: { required: true, content: jsonOf(schemaOf(body, 'input')) },
    }),
    responses: {
      [status]: {
        description: status === 202 ? 'Begun' : 'As asked',
        ...(versionOf && { headers: { ETag: { schema: { type: 'string' } } } }),
        content: isStreamed(answer)
          ? { [answer.stream]: { schema: { type: 'string' } } }
          : jsonOf(schemaOf(answer, 'output')),
      },
      default: {
        description: 'Problem details (RFC 9457)',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  };
}

const jsonOf = (schema: JsonSchema) => ({ 'application/json': { schema } });

function parametersOf(schema: core.$ZodType | null, place: 'path' | 'query'): Parameter[] {
  if (schema === null) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(Object.hasOwn(NOTES, name) && { description: NOTES[name] }),
    schema: each,
  }));
}

function schemaOf(schema: core.$ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
