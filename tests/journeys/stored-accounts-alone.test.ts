import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, skipHoursIn } from '../support/add-account.ts';
import { setScene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { surveyLinkIn } from '../support/survey-link.ts';

const NO_ZENDESK = {
  ZENDESK_URL: '',
  ZENDESK_OAUTH_CLIENT_ID: '',
  ZENDESK_OAUTH_CLIENT_SECRET: '',
  ZENDESK_WEBHOOK_SECRET: '',
  ZENDESK_APP_ID: '',
};

/** Names no Zendesk; its sandbox is the mail service alone. */
let product: Product;
let account: Product;

beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: NO_ZENDESK });
});
afterAll(async () => {
  await account?.close();
  await product.close();
});

describe('a service whose environment names no Zendesk', () => {
  it('is ready, and waits for an account', async () => {
    expect(product.service.accounts.all()).toEqual([]);
    expect((await fetch(`${product.url}/readyz`)).status).toBe(200);
    const body = JSON.stringify({ type: 'zen:event-type:ticket.status_changed' });
    const webhook = await fetch(`${product.url}/webhooks/zendesk`, { method: 'POST', body });
    // Unsigned, it is refused before anybody looks whose it may be.
    expect(webhook.status).toBe(401);
  });

  it('serves the whole loop to an account that is added to the database', async () => {
    account = await addAccount(product);
    const scene = setScene(account);
    scene.solve();
    await settle(account);
    await skipHoursIn([product, account], 25);
    await settle(account);
    const [mail, ...others] = scene.mails();
    expect(others).toEqual([]);
    await scene.answer(surveyLinkIn(mail!), { score: '2', comment: 'Still broken.' });
    await settle(account);
    expect(scene.notes()).toEqual([expect.stringContaining('Still broken.')]);
    const { followUp } = await scene.view();
    expect(followUp?.status).toBe('open');
  });
});
