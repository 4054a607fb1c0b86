import type { Clock } from '../../platform/clock.ts';
import { once } from '../../platform/lookup.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import type { App, Field, Installation, Webhook } from '../../platform/zendesk/admin.types.ts';
import { createZendeskAdmin, type ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { createZendeskHttp } from '../../platform/zendesk/zendesk-http.ts';
import { probeZendesk, type ZendeskProbe } from './probe-zendesk.ts';

/** One account's Zendesk as the checks look at it: everything is read once. */
export type ZendeskView = {
  credentials: Credentials;
  admin: ZendeskAdmin;
  probe: () => Promise<ZendeskProbe>;
  ticketFields: () => Promise<Field[]>;
  userFields: () => Promise<Field[]>;
  organizationFields: () => Promise<Field[]>;
  webhooks: () => Promise<Webhook[]>;
  apps: () => Promise<App[]>;
  installations: () => Promise<Installation[]>;
};

const TIMEOUT_MS = 12_000;

/** Makes the view; nothing is asked before a check wants it. */
export function createZendeskView(
  url: string,
  credentials: Credentials,
  clock: Clock,
): ZendeskView {
  const call = createZendeskHttp({ baseUrl: url, credentials, clock, timeoutMs: TIMEOUT_MS });
  const admin = createZendeskAdmin(call);
  return {
    credentials,
    admin,
    probe: once(() => probeZendesk(url, credentials, clock)),
    ticketFields: once(() => admin.listFields('ticket')),
    userFields: once(() => admin.listFields('user')),
    organizationFields: once(() => admin.listFields('organization')),
    webhooks: once(admin.listWebhooks),
    apps: once(admin.listApps),
    installations: once(admin.listInstallations),
  };
}
