import { z } from 'zod';
import type { Clock } from '../../platform/clock.ts';
import { once } from '../../platform/lookup.ts';
import type { Credentials } from '../../platform/zendesk/access-token.ts';
import type { Field, Installation, Webhook } from '../../platform/zendesk/admin.types.ts';
import { createZendeskAdmin, type ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { createZendeskHttp, type CallZendesk } from '../../platform/zendesk/zendesk-http.ts';
import { probeZendesk, type ZendeskProbe } from './probe-zendesk.ts';

/** An app of the account's own, with the version of its package. */
export type VersionedApp = { id: string; name: string; version: string | null };

/** One account's Zendesk as the checks look at it: everything is read once. */
export type ZendeskView = {
  url: string;
  credentials: Credentials;
  admin: ZendeskAdmin;
  probe: () => Promise<ZendeskProbe>;
  ticketFields: () => Promise<Field[]>;
  userFields: () => Promise<Field[]>;
  organizationFields: () => Promise<Field[]>;
  webhooks: () => Promise<Webhook[]>;
  apps: () => Promise<VersionedApp[]>;
  installations: () => Promise<Installation[]>;
};

const TIMEOUT_MS = 12_000;
const appsSchema = z.object({
  apps: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      name: z.string().catch(''),
      version: z.string().nullish().catch(null),
    }),
  ),
});

/** Makes the view; nothing is asked before a check wants it. */
export function createZendeskView(
  url: string,
  credentials: Credentials,
  clock: Clock,
): ZendeskView {
  const call = createZendeskHttp({ baseUrl: url, credentials, clock, timeoutMs: TIMEOUT_MS });
  const admin = createZendeskAdmin(call);
  return {
    url,
    credentials,
    admin,
    probe: once(() => probeZendesk(url, credentials, clock)),
    ticketFields: once(() => admin.listFields('ticket')),
    userFields: once(() => admin.listFields('user')),
    organizationFields: once(() => admin.listFields('organization')),
    webhooks: once(admin.listWebhooks),
    apps: once(() => listApps(call)),
    installations: once(admin.listInstallations),
  };
}

async function listApps(call: CallZendesk): Promise<VersionedApp[]> {
  const answer = await call({ method: 'GET', path: '/api/v2/apps/owned' });
  return appsSchema
    .parse(answer)
    .apps.map(({ id, name, version }) => ({ id, name, version: version ?? null }));
}
