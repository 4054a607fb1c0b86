import type { FieldKind, ResourceKind } from '../../../shared/zendesk-names.ts';
import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { missingOptions } from './compare-values.rules.ts';
import { readField, readTrigger, readWebhook } from './read-values.rules.ts';
import type { AppDelivery } from './deliver-app.ts';
import type { Found, Values } from './resource.types.ts';

/** Makes and changes things in Zendesk, whatever their kind. */
export type Maker = {
  create(values: Values): Promise<Found>;
  /** Sets the given properties; answers with the thing as it is then. */
  update(found: Found, changes: Values): Promise<Found>;
  /** Sets exactly these, lists included, as they were before we came. */
  restore(found: Found, values: Values): Promise<void>;
  remove(id: string): Promise<void>;
};

type Deps = {
  admin: ZendeskAdmin;
  app: AppDelivery;
  /** The id of the app, once there is one. */
  appId: () => Promise<string>;
};

/** Puts together how each kind of thing is made, changed and taken out. */
export function createMakers({ admin, app, appId }: Deps): Record<ResourceKind, Maker> {
  return {
    ticket_field: fieldMaker(admin, 'ticket_field'),
    user_field: fieldMaker(admin, 'user_field'),
    organization_field: fieldMaker(admin, 'organization_field'),
    webhook: {
      create: async (values) =>
        readWebhook(
          await admin.createWebhook({ ...values, http_method: 'POST', request_format: 'json' }),
        ),
      async update({ id, values }, changes) {
        const added = (changes['subscriptions'] ?? []) as string[];
        const present = values['subscriptions'] as string[];
        const subscriptions = [...new Set([...present, ...added])];
        await admin.updateWebhook(id, { ...changes, ...(added.length > 0 && { subscriptions }) });
        return readWebhook(await admin.getWebhook(id));
      },
      restore: ({ id }, values) => admin.updateWebhook(id, values),
      remove: admin.deleteWebhook,
    },
    trigger: {
      create: async (values) => readTrigger(await admin.createTrigger(values)),
      update: async ({ id }, changes) => readTrigger(await admin.updateTrigger(id, changes)),
      async restore({ id }, values) {
        await admin.updateTrigger(id, values);
      },
      remove: admin.deleteTrigger,
    },
    app: {
      create: async (values) => ({
        kind: 'app',
        id: await app.create(String(values['name'])),
        values,
      }),
      async update(found, changes) {
        const values = { ...found.values, ...changes };
        await app.update(found.id, String(values['name']));
        return { ...found, values };
      },
      // Its former package is nowhere to be had.
      restore: async () => {},
      remove: admin.deleteApp,
    },
    installation: {
      async create(values) {
        const settings = values['settings'] as Record<string, unknown>;
        const { id } = await admin.installApp(await appId(), settings);
        return { kind: 'installation', id, values };
      },
      async update(found, changes) {
        await admin.updateInstallation(found.id, changes);
        return { ...found, values: { ...found.values, ...changes } };
      },
      restore: ({ id }, values) => admin.updateInstallation(id, values),
      remove: admin.deleteInstallation,
    },
  };
}

const OWNERS = {
  ticket_field: 'ticket',
  user_field: 'user',
  organization_field: 'organization',
} as const satisfies Record<FieldKind, string>;

function fieldMaker(admin: ZendeskAdmin, kind: FieldKind): Maker {
  const owner = OWNERS[kind];
  // What Zendesk calls the choices.
  const bodyOf = ({ options, ...values }: Values) =>
    options === undefined ? values : { ...values, custom_field_options: options };
  return {
    create: async (values) => readField(kind, await admin.createField(owner, bodyOf(values))),
    async update({ id, values }, { options, ...changes }) {
      const present = values['options'] as { value: string }[];
      // Choices that are not sent again would be removed.
      const all =
        options === undefined
          ? {}
          : { options: [...present, ...missingOptions(values['options'], options)] };
      return readField(kind, await admin.updateField(owner, id, bodyOf({ ...changes, ...all })));
    },
    async restore({ id }, values) {
      await admin.updateField(owner, id, bodyOf(values));
    },
    remove: (id) => admin.deleteField(owner, id),
  };
}
