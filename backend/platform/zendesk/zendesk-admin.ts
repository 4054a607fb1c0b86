import { z } from 'zod';
import {
  brandSchema,
  fieldSchema,
  invocationSchema,
  triggerSchema,
  webhookSchema,
  type Brand,
  type Field,
  type Invocation,
  type Trigger,
  type Webhook,
} from './admin.types.ts';
import { listAll } from './list-all.ts';
import { createZendeskApps } from './zendesk-apps.ts';
import { createZendeskRights } from './zendesk-rights.ts';
import type { CallZendesk } from './zendesk-http.ts';

/** Whose fields they are. */
export type FieldOwner = 'ticket' | 'user' | 'organization';

/** What an admin's client may change in an account; failures are those of `zendesk-http.ts`. */
export type ZendeskAdmin = ReturnType<typeof createZendeskAdmin>;

type Body = Record<string, unknown>;

/** Names the calls by which setup and doctor look after an account. */
export function createZendeskAdmin(call: CallZendesk) {
  const send = async <T>(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    name: string,
    schema: z.ZodType<T>,
    body?: Body,
  ): Promise<T> => {
    const answer = await call({ method, path, ...(body ? { body: { [name]: body } } : {}) });
    return schema.parse(z.record(z.string(), z.unknown()).parse(answer)[name]);
  };
  const remove = async (path: string) => {
    await call({ method: 'DELETE', path });
  };
  const fields = (owner: FieldOwner, id = '') =>
    `/api/v2/${owner}_fields${id === '' ? '' : `/${encodeURIComponent(id)}`}`;
  const webhooks = (id: string, rest = '') => `/api/v2/webhooks/${encodeURIComponent(id)}${rest}`;
  const triggers = (id: string) => `/api/v2/triggers/${encodeURIComponent(id)}`;

  return {
    ...createZendeskRights(call),
    ...createZendeskApps(call),

    listBrands: (): Promise<Brand[]> => listAll(call, '/api/v2/brands', 'brands', brandSchema),

    listFields: (owner: FieldOwner): Promise<Field[]> =>
      listAll(call, fields(owner), `${owner}_fields`, fieldSchema),
    createField: (owner: FieldOwner, body: Body): Promise<Field> =>
      send('POST', fields(owner), `${owner}_field`, fieldSchema, body),
    /** Choices that are left out of `custom_field_options` are removed. */
    updateField: (owner: FieldOwner, id: string, body: Body): Promise<Field> =>
      send('PUT', fields(owner, id), `${owner}_field`, fieldSchema, body),
    /** Takes the field's values on all records with it. */
    deleteField: (owner: FieldOwner, id: string) => remove(fields(owner, id)),

    listWebhooks: (): Promise<Webhook[]> =>
      listAll(call, '/api/v2/webhooks', 'webhooks', webhookSchema),
    getWebhook: (id: string): Promise<Webhook> =>
      send('GET', webhooks(id), 'webhook', webhookSchema),
    createWebhook: (body: Body): Promise<Webhook> =>
      send('POST', '/api/v2/webhooks', 'webhook', webhookSchema, body),
    /** Changes only the keys that are given. */
    async updateWebhook(id: string, body: Body): Promise<void> {
      await call({ method: 'PATCH', path: webhooks(id), body: { webhook: body } });
    },
    deleteWebhook: (id: string) => remove(webhooks(id)),
    /** What Zendesk signs this webhook's requests with. */
    async getSigningSecret(id: string): Promise<string> {
      return (await send('GET', webhooks(id, '/signing_secret'), 'signing_secret', secretSchema))
        .secret;
    },
    /** Makes a new secret; requests are signed with it from this moment. */
    async resetSigningSecret(id: string): Promise<string> {
      return (await send('POST', webhooks(id, '/signing_secret'), 'signing_secret', secretSchema))
        .secret;
    },
    /** The latest deliveries, newest first, at most 100. */
    async listInvocations(webhookId: string): Promise<Invocation[]> {
      const path = webhooks(webhookId, '/invocations');
      const answer = await call({ method: 'GET', path, query: { 'page[size]': 100 } });
      return z.object({ invocations: z.array(invocationSchema) }).parse(answer).invocations;
    },

    listTriggers: (): Promise<Trigger[]> =>
      listAll(call, '/api/v2/triggers', 'triggers', triggerSchema),
    createTrigger: (body: Body): Promise<Trigger> =>
      send('POST', '/api/v2/triggers', 'trigger', triggerSchema, body),
    updateTrigger: (id: string, body: Body): Promise<Trigger> =>
      send('PUT', triggers(id), 'trigger', triggerSchema, body),
    deleteTrigger: (id: string) => remove(triggers(id)),
  };
}

const secretSchema = z.object({ secret: z.string().min(1) });
