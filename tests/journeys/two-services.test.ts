import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { pageDataIn, postAppToken, signAppToken } from '../support/open-app.ts';
import { sendWebhook } from '../support/send-webhook.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { post, postJson } from '../support/survey-form.ts';
import { detailOf, solvedEvent, toWire } from '../support/webhook-events.ts';

let here: Product;
let there: Product;
beforeAll(async () => {
  here = await startProduct({ seed: 'empty' });
  const { DATABASE_URL = '', SECRET_KEY = '' } = here.environment;
  there = await startProduct({ seed: 'empty', environment: { DATABASE_URL, SECRET_KEY } });
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const api = (product: Product, path: string, token = ADMIN_KEY) =>
  fetch(`${product.url}${path}`, { headers: { authorization: `Bearer ${token}` } });

describe('services of two accounts on one database', () => {
  it('keep rows of the same ticket and customer apart', async () => {
    const ids = { ticketId: '424242', customerId: '434343' };
    const mine = await anInvitationOut(here, ids);
    await post(mine.link, { score: '1', comment: 'For here only' });
    const unseen = await api(there, '/api/v1/tickets/424242');
    expect(await unseen.json()).toMatchObject({ customer: null, invitation: null, history: [] });
    const theirs = await anInvitationOut(there, ids);
    await post(theirs.link, { score: '10' });
    await post(`${theirs.link}/unsubscribe`, {});
    const seen = (await (await api(here, '/api/v1/tickets/424242')).json()) as object;
    expect(seen).toMatchObject({
      invitation: { id: mine.id },
      customer: { suppression: null },
      response: { score: 1 },
    });
    expect((seen as { history: unknown[] }).history).toHaveLength(1);
  });

  it('both take an event of the same id and invocation', async () => {
    const bytes = toWire(solvedEvent({ event: {}, type: 'zen:event-type:ticket.unheard_of' }));
    const invocationId = 'one-invocation-for-both';
    for (const product of [here, there]) {
      expect((await sendWebhook(product, bytes, { invocationId })).status).toBe(200);
    }
    const stored = await here.service.store.db
      .selectFrom('events')
      .select('account_id')
      .where('invocation_id', '=', invocationId)
      .execute();
    expect(new Set(stored.map(({ account_id: id }) => id))).toEqual(
      new Set([here.service.accounts.only().id, there.service.accounts.only().id]),
    );
  });
});

describe('what one account signed', () => {
  it('is no webhook for the other', async () => {
    const secret = here.environment['ZENDESK_WEBHOOK_SECRET'] ?? '';
    const event = solvedEvent({ detail: detailOf('77', 'SOLVED') });
    const bytes = toWire(event);
    expect((await sendWebhook(there, bytes, { secret })).status).toBe(401);
    const path = `/webhooks/zendesk/${here.service.accounts.only().id}`;
    expect((await sendWebhook(there, bytes, { secret, path })).status).toBe(404);
    // Events of the products' own work may come meanwhile; this one must not.
    const stored = await here.service.store.db
      .selectFrom('events')
      .select('id')
      .where('event_id', '=', String(event['id']))
      .execute();
    expect(stored).toEqual([]);
  });

  it('is no session at the other, nor a way to one', async () => {
    const token = await signAppToken(here);
    const { session } = pageDataIn(await (await postAppToken(here, token)).text());
    expect((await api(here, '/api/v1/tickets/1', session)).status).toBe(200);
    const refused = await api(there, '/api/v1/tickets/1', session);
    expect([401, 404]).toContain(refused.status);
    expect(await refused.json()).not.toHaveProperty('ticketId');
    expect((await postAppToken(there, token)).status).toBe(401);
  });

  it('is no survey link at the other', async () => {
    const { link, id, token, customerId } = await anInvitationOut(here);
    const elsewhere = `${there.url}/s/${token}`;
    expect((await fetch(elsewhere)).status).toBe(404);
    expect((await post(elsewhere, { score: '1' })).status).toBe(404);
    expect((await postJson(elsewhere, { score: 1 })).status).toBe(404);
    expect((await fetch(`${elsewhere}/unsubscribe`)).status).toBe(404);
    expect((await post(`${elsewhere}/unsubscribe`, {})).status).toBe(404);
    const { store } = here.service.accounts.only();
    expect(await store.responses.findOfInvitation(id)).toBeNull();
    expect(await store.suppressions.find(customerId)).toBeNull();
    expect((await fetch(link)).status).toBe(200);
  });
});
