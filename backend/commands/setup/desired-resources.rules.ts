import {
  FIELD_KINDS,
  resourceNameOf,
  type FieldKind,
  type ResourceKind,
} from '../../../shared/zendesk-names.ts';
import {
  app,
  organizationFields,
  taskFields,
  ticketFields,
  trigger,
  userFields,
  webhook,
  type DesiredField,
} from './desired-state.ts';
import type { Resource } from './resource.types.ts';

type Options = {
  publicUrl: string;
  /** Named in the address of the webhook; `null` for the environment’s account. */
  webhookAccountId?: string | null | undefined;
  /** Names the content of the app's package; `null` leaves the app alone. */
  appPackage: string | null;
  /** Whether Zendesk shall mail surveys of channel `zendesk` by a trigger of ours. */
  withTrigger: boolean;
};

const OWNERS = {
  ticket_field: 'ticket field',
  user_field: 'user field',
  organization_field: 'organization field',
} as const satisfies Record<FieldKind, string>;

/** Lists everything that belongs in Zendesk, in the order in which it is made. */
export function desiredResources(options: Options): Resource[] {
  const { publicUrl, webhookAccountId = null, appPackage, withTrigger } = options;
  return [
    ...fieldResources(),
    webhookResource(publicUrl, webhookAccountId),
    ...(withTrigger ? [triggerResource(publicUrl)] : []),
    ...(appPackage === null ? [] : appResources(appPackage)),
  ];
}

/** Lists the fields that belong in Zendesk. */
export function fieldResources(): Resource[] {
  return [
    ...[...ticketFields, ...taskFields].map((field) => fieldResource('ticket_field', field)),
    ...userFields.map((field) => fieldResource('user_field', field)),
    ...organizationFields.map((field) => fieldResource('organization_field', field)),
  ];
}

/** Whether it is a field, which holds what is written there. */
export function isField({ kind }: Pick<Resource, 'kind'>): boolean {
  return FIELD_KINDS.some((each) => each === kind);
}

function fieldResource(kind: FieldKind, field: DesiredField): Resource {
  const { key, type, title, description, options } = field;
  const isKeyed = kind !== 'ticket_field';
  return {
    name: resourceNameOf(kind, key),
    key,
    kind,
    label: `${OWNERS[kind]} ${isKeyed ? key : `“${title}”`}`,
    values: {
      ...(isKeyed ? { key } : {}),
      type,
      title,
      description,
      active: true,
      ...(options.length > 0 ? { options } : {}),
    },
  };
}

/** The webhook; its address names the account unless that is the environment’s. */
export function webhookResource(publicUrl: string, accountId: string | null): Resource {
  return {
    name: 'webhook',
    key: 'webhook',
    kind: 'webhook',
    label: `webhook “${webhook.name}”`,
    values: {
      name: webhook.name,
      description: webhook.description,
      status: 'active',
      endpoint: `${publicUrl}${webhook.path}${accountId === null ? '' : `/${accountId}`}`,
      subscriptions: webhook.subscriptions,
    },
  };
}

function triggerResource(publicUrl: string): Resource {
  const all = [
    { field: 'update_type', operator: 'is', value: 'Change' },
    { field: 'comment_is_public', operator: 'is', value: 'true' },
    { field: 'comment_includes_word', operator: 'is', value: `${publicUrl}${trigger.linkPath}` },
  ];
  const mail = ['requester_id', trigger.subject, trigger.body];
  return {
    name: 'trigger',
    key: 'trigger',
    kind: 'trigger',
    label: `trigger “${trigger.title}”`,
    values: {
      title: trigger.title,
      description: trigger.description,
      active: true,
      conditions: { all, any: [] },
      actions: [{ field: 'notification_user', value: mail }],
    },
  };
}

function appResources(appPackage: string): Resource[] {
  const resource = (kind: ResourceKind, label: string, values: Resource['values']) => ({
    name: kind,
    key: kind,
    kind,
    label,
    values,
  });
  return [
    resource('app', `app “${app.name}”`, { name: app.name, package: appPackage }),
    resource('installation', `installation of the app “${app.name}”`, {
      enabled: true,
      settings: { name: app.name, title: app.name },
    }),
  ];
}
