import type { ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signingKeysOf } from '../../backend/account/outgoing.ts';
import { fingerprintOf } from '../../backend/alert/alert-target.rules.ts';
import { deliverAlertJob } from '../../backend/alert/deliver-alert.job.ts';
import { openKeys } from '../../backend/start/open-database.ts';
import { readConfig } from '../../backend/config/config.ts';
import { spellSigningKey } from '../../backend/platform/http/sign-post.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { freePort } from '../support/free-port.ts';
import { saveSettings } from '../support/save-settings.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';
import { post } from '../support/survey-form.ts';

let product: Product;
beforeAll(async () => {
  // Without workers each job runs when a test says so.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

let receiver: Receiver;
afterEach(() => receiver?.close());

type Kind = 'slack' | 'teams' | 'webhook';
const KINDS = ['slack', 'teams', 'webhook'] as const satisfies Kind[];

const account = () => product.service.accounts.only();

/** An answer of 2, told to one URL by as many runs of its hand-off as `run` is called. */
async function anAlertTo(type: Kind, url: string, comment = 'Waited.') {
  await saveSettings(product, (settings) => {
    const [survey] = settings.surveys;
    if (survey === undefined) throw new Error('there is no survey');
    const channels = [{ type, url }];
    settings.alerts = [{ maxScore: 6, match: survey.match, channels, quietHours: null }];
    settings.followUp.enabled = false;
  });
  const { id, link } = await anInvitationOut(product);
  await post(link, { score: '2', comment });
  const response = await account().store.responses.findOfInvitation(id);
  const message = {
    responseId: response?.id ?? '',
    target: fingerprintOf({ type, url }),
    settledAt: product.clock.now().toISOString(),
  };
  const context = aJobContext({ accountId: account().id, handoffId: `handoff-of-${id}` });
  const job = deliverAlertJob({ accounts: { byId: account } });
  return { run: () => job.run(message, context), responseId: response?.id };
}

const answers = (status: number) => (response: ServerResponse) =>
  void response.writeHead(status).end();
const hangsUp = (response: ServerResponse) => void response.socket?.destroy();

describe.each(KINDS)('an alert to %s', (type) => {
  it('is told when it is taken', async () => {
    receiver = await startReceiver(answers(202));
    const { run } = await anAlertTo(type, receiver.url);
    await expect(run()).resolves.toBeUndefined();
    expect(receiver.received.map(({ body }) => body)).toEqual([expect.stringContaining('Waited.')]);
  });

  it('counts as told when it was sent and nobody answered', async () => {
    receiver = await startReceiver(hangsUp);
    const { run } = await anAlertTo(type, receiver.url);
    await expect(run()).resolves.toBeUndefined();
    expect(receiver.received).toHaveLength(1);
  });

  it.each([408, 429, 500, 503])('is tried again after %i', async (status) => {
    receiver = await startReceiver(answers(status));
    const { run } = await anAlertTo(type, receiver.url);
    await expect(run()).rejects.toMatchObject({ code: 'retry_later' });
  });

  it('is tried again where nobody listens', async () => {
    receiver = await startReceiver();
    const { run } = await anAlertTo(type, `http://127.0.0.1:${await freePort()}`);
    await expect(run()).rejects.toMatchObject({ code: 'retry_later' });
  });

  it.each([301, 400, 403, 404, 410])('is given up at %i', async (status) => {
    receiver = await startReceiver(answers(status));
    const { run } = await anAlertTo(type, receiver.url);
    await expect(run()).rejects.toMatchObject({ isFinal: true });
  });

  it.each(['http://169.254.169.254/', 'http://10.0.0.1/', 'http://[fd00::1]/'])(
    'does not go into a private network: %s',
    async (url) => {
      receiver = await startReceiver();
      const { run } = await anAlertTo(type, url);
      await expect(run()).rejects.toMatchObject({ isFinal: true });
    },
  );
});

describe('an alert to a webhook of one’s own', () => {
  it('is signed, and has the same id however often it is sent', async () => {
    receiver = await startReceiver((response, _post, count) => {
      response.writeHead(count === 1 ? 503 : 200).end();
    });
    const { run } = await anAlertTo('webhook', receiver.url, 'Vådt & “koldt” 💥');
    await expect(run()).rejects.toMatchObject({ code: 'retry_later' });
    await run();
    const keys = await openKeys(readConfig(product.environment, '/nonexistent'), false);
    const [key] = signingKeysOf(account().zendeskUrl, keys);
    const webhook = new Webhook(spellSigningKey(key ?? Buffer.of()));
    const [first, second] = receiver.received;
    for (const { body, headers } of [first!, second!]) {
      // The clock of the product is not that of this machine.
      const offset = product.clock.now().getTime() - Date.now();
      expect(Math.abs(offset)).toBeLessThan(60_000);
      const facts = webhook.verify(body, headers as Record<string, string>);
      expect(facts).toMatchObject({
        type: 'nps.low_score',
        score: 2,
        category: 'detractor',
        comment: 'Vådt & “koldt” 💥',
      });
    }
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
  });
});

describe('where alerts may go', () => {
  it.each([
    ['beside a Zendesk on this machine', {}, 'this_machine'],
    ['when it was forbidden', { ALLOW_PRIVATE_WEBHOOKS: 'false' }, 'public'],
    ['when it was allowed', { ALLOW_PRIVATE_WEBHOOKS: 'true' }, 'private_networks'],
    ['beside the real Zendesk', { ZENDESK_URL: 'https://acme.zendesk.com' }, 'public'],
  ])('%s: %o', async (_case, changes, reach) => {
    const { outgoingOf } = await import('../../backend/account/outgoing.ts');
    const config = readConfig({ ...product.environment, ...changes }, '/nonexistent');
    const keys = await openKeys(config, false);
    expect(outgoingOf({ config, keys, zendeskUrl: config.zendeskUrl ?? '' }).reach).toBe(reach);
  });

  it('is said by true or false', () => {
    const environment = { ...product.environment, ALLOW_PRIVATE_WEBHOOKS: 'yes' };
    expect(() => readConfig(environment, '/nonexistent')).toThrow(/ALLOW_PRIVATE_WEBHOOKS/);
  });
});
