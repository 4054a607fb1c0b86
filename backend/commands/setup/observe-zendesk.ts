import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import type {
  App,
  Field,
  Installation,
  Trigger,
  Webhook,
} from '../../platform/zendesk/admin.types.ts';

/** Everything in an account that setup could have to do with. */
export type Observed = {
  ticketFields: Field[];
  userFields: Field[];
  organizationFields: Field[];
  webhooks: Webhook[];
  triggers: Trigger[];
  apps: App[];
  installations: Installation[];
};

/** Reads everything of an account that setup could have to do with. */
export async function observeZendesk(admin: ZendeskAdmin): Promise<Observed> {
  const [ticketFields, userFields, organizationFields, webhooks, triggers, apps, installations] =
    await Promise.all([
      admin.listFields('ticket'),
      admin.listFields('user'),
      admin.listFields('organization'),
      admin.listWebhooks(),
      admin.listTriggers(),
      admin.listApps(),
      admin.listInstallations(),
    ]);
  return {
    ticketFields,
    userFields,
    organizationFields,
    webhooks,
    triggers,
    apps,
    installations,
  };
}
