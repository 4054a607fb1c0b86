import { describe, expect, it } from 'vitest';
import { createDoctorContext } from '../../../../backend/commands/doctor/doctor-context.ts';
import { findWebhook, wantedWebhook } from '../../../../backend/commands/doctor/find-webhook.ts';
import { webhook as desired } from '../../../../backend/commands/setup/desired-state.ts';
import { readConfig } from '../../../../backend/config/config.ts';
import type { Webhook } from '../../../../backend/platform/zendesk/admin.types.ts';

const PUBLIC_URL = 'https://nps.acme.example';
const BARE = `${PUBLIC_URL}/webhooks/zendesk`;
const base = createDoctorContext(readConfig({ PUBLIC_URL }, null));

function aWebhook(endpoint: string, more: Partial<Webhook> = {}): Webhook {
  return {
    id: endpoint,
    name: 'Aftercare',
    description: '',
    status: 'active',
    endpoint,
    http_method: 'POST',
    request_format: 'json',
    subscriptions: desired.subscriptions,
    ...more,
  };
}

/** An account with a number of its own, `null` where the database cannot be read. */
function looking(webhooks: Webhook[], id: string | null, isStored = true) {
  const database = {
    ...base.database,
    account: () =>
      id === null
        ? Promise.reject(new Error('held by the service'))
        : Promise.resolve({ id, zendeskUrl: 'https://acme.zendesk.com', settings: null }),
    remembered: async () => [],
  };
  const storedKind = isStored ? ('client_credentials' as const) : null;
  const zendesk = () => ({ webhooks: async () => webhooks }) as ReturnType<typeof base.zendesk>;
  return { ...base, storedKind, database, zendesk };
}

describe('the webhook of an account', () => {
  it.each([
    ['stored', 'ours', `${BARE}/ours`, true],
    ['stored', 'ours', BARE, true],
    ['stored', 'ours', `${BARE}/another`, false],
    ['stored', 'ours', `${BARE}/ours/more`, false],
    ['of the environment', 'ours', `${BARE}/ours`, true],
    ['of the environment', 'ours', `${BARE}/another`, false],
    ['of the environment', null, `${BARE}/whose`, true],
    ['of the environment', null, `${PUBLIC_URL}/other`, false],
  ])('%s (%s) at %s: %s', async (kind, id, endpoint, isAt) => {
    const found = aWebhook(endpoint);
    const context = looking([found], id, kind === 'stored');
    expect((await wantedWebhook(context)).isAt(found)).toBe(isAt);
    expect(await findWebhook(context)).toBe(isAt ? found : null);
  });

  it('is wanted at the path with its id, unless it is the environment’s', async () => {
    expect((await wantedWebhook(looking([], 'ours'))).endpoint).toBe(`${BARE}/ours`);
    expect((await wantedWebhook(looking([], 'ours', false))).endpoint).toBe(BARE);
  });

  it('is found after a move, by our marker or our path', async () => {
    const moved = aWebhook('https://old.acme.example/webhooks/zendesk?key=x');
    expect(await findWebhook(looking([aWebhook('https://x.example/'), moved], 'ours'))).toBe(moved);
    const marked = aWebhook('https://old.acme.example/', { description: desired.description });
    expect(await findWebhook(looking([moved, marked], 'ours'))).toBe(marked);
  });

  it('is rather one that posts to us than one that is only marked', async () => {
    const marked = aWebhook('https://old.acme.example/', { description: desired.description });
    const ours = aWebhook(`${BARE}/ours`);
    expect(await findWebhook(looking([marked, ours], 'ours'))).toBe(ours);
  });
});
