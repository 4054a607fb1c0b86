import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nameOfWebhook } from '../../backend/account/webhook-name.rules.ts';
import { tellWebhookJob } from '../../backend/webhook/tell-webhook.job.ts';
import type { News } from '../../shared/news.ts';
import type { Webhook } from '../../shared/settings.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { apiOf } from '../support/call-api.ts';
import { freePort } from '../support/free-port.ts';
import { readEvent } from '../support/receive-events.ts';
import { saveSettings } from '../support/save-settings.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';

let product: Product;
beforeAll(async () => {
  // Without workers each job runs when a test says so.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

let receiver: Receiver | undefined;
beforeEach(() => {
  receiver = undefined;
});
afterEach(() => receiver?.close());

const account = () => product.service.accounts.only();
const optOut: News = { type: 'customer.opted_out', customerId: '7001' };
const answers = (status: number) => (response: ServerResponse) =>
  void response.writeHead(status).end();
const setWebhooks = (webhooks: Webhook[]) =>
  saveSettings(product, (settings) => (settings.webhooks = webhooks));

/** Runs the hand-off of a piece of news for a webhook. */
function tell(url: string, news: News = optOut, id: string = randomUUID()) {
  const job = tellWebhookJob({ accounts: { byId: account } });
  const message = { webhook: nameOfWebhook({ url }), id, at: '2026-03-01T08:00:00.000Z', news };
  return job.run(message, aJobContext({ accountId: account().id }));
}

async function aWebhook(answer?: Parameters<typeof startReceiver>[0], more: Partial<Webhook> = {}) {
  receiver = await startReceiver(answer);
  await setWebhooks([{ url: receiver.url, events: [], enabled: true, ...more }]);
  return receiver;
}

describe('a webhook', () => {
  it('is posted the event, with its id, time and signature', async () => {
    const { url, received } = await aWebhook(answers(204));
    await tell(url, optOut, 'one');
    expect(received.map((post) => readEvent(product, post))).toEqual([
      { id: 'event_one', type: 'customer.opted_out', data: { customerId: '7001' } },
    ]);
    expect(JSON.parse(received[0]!.body)).toMatchObject({ timestamp: '2026-03-01T08:00:00.000Z' });
  });

  it('gets the same id at every try', async () => {
    const { url, received } = await aWebhook((response, _post, count) => {
      response.writeHead(count === 1 ? 500 : 200).end();
    });
    await expect(tell(url, optOut, 'one')).rejects.toMatchObject({ code: 'retry_later' });
    await tell(url, optOut, 'one');
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([
      'event_one',
      'event_one',
    ]);
  });

  it.each([301, 400, 401, 403, 404, 408, 429, 500, 503])(
    'is tried again after %i',
    async (status) => {
      const { url } = await aWebhook(answers(status));
      await expect(tell(url)).rejects.toMatchObject({ code: 'retry_later' });
    },
  );

  it('is tried again when it took the post and said nothing', async () => {
    const { url } = await aWebhook((response) => void response.socket?.destroy());
    await expect(tell(url)).rejects.toMatchObject({ code: 'retry_later' });
  });

  it('is tried again where nobody listens', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    await setWebhooks([{ url, events: [], enabled: true }]);
    await expect(tell(url)).rejects.toMatchObject({ code: 'retry_later' });
  });

  it.each(['http://169.254.169.254/', 'http://10.0.0.1/', 'http://[fd00::1]/'])(
    'is not reached in a private network: %s',
    async (url) => {
      await setWebhooks([{ url, events: [], enabled: true }]);
      await expect(tell(url)).rejects.toMatchObject({ isFinal: true });
    },
  );

  it('is switched off for all to see once it says that it is gone', async () => {
    const { url, received } = await aWebhook(answers(410));
    await tell(url);
    expect(account().settings.webhooks).toMatchObject([{ url, enabled: false }]);
    const [latest] = await account().store.settings.versions(1);
    expect(latest?.author).toBe('gone_webhook');
    await tell(url);
    expect(received).toHaveLength(1);
  });

  it.each<[string, Partial<Webhook>]>([
    ['is switched off', { enabled: false }],
    ['asks for other events', { events: ['response.submitted'] }],
  ])('is told nothing when it %s', async (_case, more) => {
    const { url, received } = await aWebhook(answers(200), more);
    await tell(url);
    expect(received).toEqual([]);
  });

  it('is told nothing once it was taken out', async () => {
    const { url, received } = await aWebhook();
    await setWebhooks([]);
    await tell(url);
    expect(received).toEqual([]);
  });

  it('is told nothing of what was forgotten meanwhile', async () => {
    const { url, received } = await aWebhook();
    await tell(url, { type: 'response.submitted', responseId: randomUUID() });
    expect(received).toEqual([]);
  });
});

describe('news', () => {
  const waiting = async () => {
    const { db } = product.service.store;
    const rows = db.selectFrom('handoffs').select(['key', 'message']);
    return rows.where('name', '=', 'tell-webhook').execute();
  };

  it('are stored with what they tell of, or not at all', async () => {
    await aWebhook();
    const before = (await waiting()).length;
    const { customerId } = await anInvitationOut(product);
    const undone = account().store.transaction(async (records) => {
      await records.news.add({ type: 'customer.erased', customerId }, new Date());
      throw new Error('the process died here');
    });
    await expect(undone).rejects.toThrow('the process died here');
    expect(await waiting()).toHaveLength(before);
  });

  it('of one cause are stored once, also by a run that follows one that died', async () => {
    await aWebhook();
    const before = (await waiting()).length;
    const news = { type: 'customer.erased', customerId: '7002' } as const;
    const cause = { id: 'erased-7002' };
    await account().store.news.add(news, new Date(), cause);
    await account().store.news.add(news, new Date(), cause);
    expect(await waiting()).toHaveLength(before + 1);
  });

  it('hold no address of the webhook', async () => {
    const { url } = await aWebhook();
    await account().store.news.add(optOut, new Date());
    expect(JSON.stringify(await waiting())).not.toContain(url);
  });

  it('ask nothing of the database where nobody listens', async () => {
    await setWebhooks([]);
    expect(account().store.news.of(optOut, new Date())).toEqual([]);
  });
});

describe('an admin', () => {
  const api = () => apiOf(product, ADMIN_KEY);

  it('sends a test event to a webhook that is not saved yet', async () => {
    const { url, received } = await aWebhook();
    await setWebhooks([]);
    const body = { settings: { webhooks: [{ url }] }, webhook: 0 };
    const said = await api()('/settings/test-webhook', { method: 'POST', body });
    const { host } = new URL(url);
    expect(said.json).toEqual({ channel: `webhook at ${host}`, outcome: 'taken', problem: null });
    expect(JSON.parse(received[0]!.body)).toMatchObject({ type: 'test', data: {} });
  });

  it('is told why a test did not arrive', async () => {
    const { url } = await aWebhook(answers(404));
    const body = { webhook: 0 };
    const said = await api()('/settings/test-webhook', { method: 'POST', body });
    expect(said.json).toMatchObject({ outcome: 'failed', problem: 'the address answered 404' });
    expect(JSON.stringify(said.json)).not.toContain(`${new URL(url).host}/`);
  });

  it('hears that there is no such webhook', async () => {
    await setWebhooks([]);
    const said = await api()('/settings/test-webhook', { method: 'POST', body: { webhook: 0 } });
    expect(said.status).toBe(404);
  });

  it('reads the key that posts are signed with', async () => {
    const said = await api()('/settings/webhook-secret');
    expect(said.json).toEqual({ secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]+=*$/) });
  });

  it('finds every event described', async () => {
    const said = await api()('/openapi.json');
    const { webhooks } = said.json as { webhooks: Record<string, unknown> };
    expect(Object.keys(webhooks)).toContain('response.submitted');
    expect(JSON.stringify(webhooks['response.submitted'])).toContain('"score"');
  });
});
