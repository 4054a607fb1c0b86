import type { FieldKind } from '../../../shared/zendesk-names.ts';
import type {
  App,
  Field,
  Installation,
  Trigger,
  Webhook,
} from '../../platform/zendesk/admin.types.ts';
import type { Found } from './resource.types.ts';

/** Reads of a field what setup compares. */
export function readField(kind: FieldKind, field: Field): Found {
  const { id, key, type, title, description, active, custom_field_options: options } = field;
  const values = { key, type, title, description, active, options };
  return { id, kind, values };
}

/** Reads of a webhook what setup compares. */
export function readWebhook(webhook: Webhook): Found {
  const { id, name, description, status, endpoint, subscriptions } = webhook;
  return {
    id,
    kind: 'webhook',
    values: { name, description, status, endpoint, subscriptions },
  };
}

/** Reads of a trigger what setup compares. */
export function readTrigger({ id, ...values }: Trigger): Found {
  return { id, kind: 'trigger', values };
}

/** Reads of an app what setup compares; its package cannot be read. */
export function readApp({ id, name }: App): Found {
  return { id, kind: 'app', values: { name } };
}

/** Reads of an installation what setup compares. */
export function readInstallation(installation: Installation): Found {
  const { id, app_id: appId, enabled, settings } = installation;
  return { id, kind: 'installation', values: { appId, enabled, settings } };
}
