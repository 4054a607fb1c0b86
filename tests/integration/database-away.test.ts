import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { sendWebhook } from '../support/send-webhook.ts';
import {
  startBreakableDatabase,
  type BreakableDatabase,
} from '../support/start-breakable-database.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';
import { solvedEvent, toWire } from '../support/webhook-events.ts';

let database: BreakableDatabase;
let product: Product;
beforeAll(async () => {
  database = await startBreakableDatabase();
  const environment = { DATABASE_URL: database.url, ROLE: 'web' };
  product = await startProduct({ seed: 'empty', environment });
});
afterAll(async () => {
  await product.close();
  await database.close();
});

const authorization = `Bearer ${ADMIN_KEY}`;
const readTicket = () => fetch(`${product.url}/api/v1/tickets/1`, { headers: { authorization } });
const ready = () => fetch(`${product.url}/readyz`);
const back = () => until('the database', async () => (await ready()).status === 200);
const events = () => product.service.store.db.selectFrom('events').selectAll().execute();

afterEach(async () => {
  database.mend();
  await back();
});

describe.each(['refuse', 'hang'] as const)('while the database is away (connections %s)', (how) => {
  it('tells Zendesk to send the event again, and takes it then, once', async () => {
    const before = (await events()).length;
    const bytes = toWire(solvedEvent());
    const invocationId = randomUUID();
    database.cut(how);
    const answer = await sendWebhook(product, bytes, { invocationId });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(await answer.json()).toMatchObject({ status: 503, code: 'store_unavailable' });
    database.mend();
    await back();
    expect(await events()).toHaveLength(before);
    for (const _time of [1, 2]) {
      expect((await sendWebhook(product, bytes, { invocationId })).status).toBe(200);
    }
    expect(await events()).toHaveLength(before + 1);
  });

  it('tells a customer that the answer was not saved, and takes it when it is sent again', async () => {
    const { link, id } = await anInvitationOut(product);
    const form = () => new URLSearchParams({ score: '3', comment: 'Slow' });
    const post = () => fetch(link, { method: 'POST', body: form(), redirect: 'manual' });
    const postJson = () =>
      fetch(link, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ score: 3 }),
      });
    database.cut(how);
    const [page, form503, json503, optOut] = await Promise.all([
      fetch(link),
      post(),
      postJson(),
      fetch(`${link}/unsubscribe`, { method: 'POST' }),
    ]);
    for (const answer of [page, form503, optOut]) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('30');
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await answer.text()).toMatch(/try again/i);
    }
    expect(json503.status).toBe(503);
    expect(await json503.json()).toMatchObject({ status: 503, code: 'store_unavailable' });
    database.mend();
    await back();
    const { responses } = product.service.accounts.only().store;
    expect(await responses.findOfInvitation(id)).toBeNull();
    expect((await post()).status).toBe(303);
    expect(await responses.findOfInvitation(id)).toMatchObject({ score: 3, comment: 'Slow' });
  });

  it('answers the app with 503, which can be tried again', async () => {
    database.cut(how);
    const answer = await readTicket();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(await answer.json()).toMatchObject({ status: 503, code: 'store_unavailable' });
    database.mend();
    await back();
    expect((await readTicket()).status).toBe(200);
  });

  it('lives, but is not ready', async () => {
    database.cut(how);
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
    // What was found before is remembered for a second.
    await until('its state', async () => (await ready()).status === 503);
    expect(await (await ready()).json()).toMatchObject({
      status: 'not_ready',
      checks: { database: 'failing', zendesk: 'ok', mail: 'ok' },
    });
  });
});

describe('an event that is refused', () => {
  it('is refused as such though the database is away', async () => {
    database.cut();
    expect((await sendWebhook(product, '[]')).status).toBe(400);
    expect((await sendWebhook(product, '{}', { secret: 'wrong' })).status).toBe(401);
  });
});
