import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import type { Observed } from './observed.types.ts';

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
