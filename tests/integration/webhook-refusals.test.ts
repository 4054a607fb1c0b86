import { createHmac, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PUBLIC_TEST_SECRET } from '../../backend/platform/zendesk/webhook-signature.ts';
import { sendWebhook } from '../support/send-webhook.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { solvedEvent, toWire } from '../support/webhook-events.ts';

const SECRET = 'the-secret-in-use-0123456789abcdef';
const NEXT_SECRET = 'the-secret-that-comes-next-0123456789';
const HOUR_MS = 60 * 60_000;

let product: Product;
beforeAll(async () => {
  // Without workers, whatever is handed off stays where it can be looked at.
  const environment = { ROLE: 'web', ZENDESK_WEBHOOK_SECRET: `${SECRET}, ${NEXT_SECRET}` };
  product = await startProduct({ seed: 'empty', environment });
});
afterAll(() => product.close());
beforeEach(async () => {
  const { db } = product.service.store;
  await db.deleteFrom('events').execute();
  await db.deleteFrom('handoffs').execute();
});

const send = (bytes: string | Buffer, options: Parameters<typeof sendWebhook>[2] = {}) =>
  sendWebhook(product, bytes, { secret: SECRET, ...options });
const events = () => product.service.store.db.selectFrom('events').selectAll().execute();
const handoffs = () =>
  product.service.store.db.selectFrom('handoffs').select(['name', 'message']).execute();

describe('a request that is not from Zendesk', () => {
  const expectRefused = async (answer: Response, status: number, code: string) => {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ status, code, title: expect.any(String) });
    expect(await events()).toEqual([]);
    expect(await handoffs()).toEqual([]);
  };
  const bytes = toWire(solvedEvent());

  it.each([
    ['has no signature', { headers: { 'x-zendesk-webhook-signature': null } }],
    ['has no timestamp', { headers: { 'x-zendesk-webhook-signature-timestamp': null } }],
    ['has an empty signature', { headers: { 'x-zendesk-webhook-signature': '' } }],
    ['has a signature of another length', { headers: { 'x-zendesk-webhook-signature': 'AAAA' } }],
    ['has a signature that is no base64', { headers: { 'x-zendesk-webhook-signature': '***' } }],
    [
      'has another timestamp',
      { headers: { 'x-zendesk-webhook-signature-timestamp': '2026-01-01T00:00:00Z' } },
    ],
    ['is signed with another secret', { secret: 'someone else’s secret' }],
    ['is signed with no secret', { secret: '' }],
    ['is signed with the secret of the test button', { secret: PUBLIC_TEST_SECRET }],
    ['is signed with both secrets as one', { secret: `${SECRET}, ${NEXT_SECRET}` }],
  ])('is refused when it %s', async (_what, options) => {
    await expectRefused(await send(bytes, options), 401, 'not_authenticated');
  });

  it.each([
    ['old', -HOUR_MS - 60_000],
    ['far in the future', HOUR_MS + 60_000],
  ])('is refused when its signature is too %s', async (_what, shift) => {
    const signedAt = product.clock.now().getTime() + shift;
    await expectRefused(await send(bytes, { signedAt }), 401, 'not_authenticated');
  });

  it('is refused when a word was changed on the way, or the JSON was written anew', async () => {
    const stamp = product.clock
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
    const signature = createHmac('sha256', SECRET).update(stamp).update(bytes).digest('base64');
    const headers = {
      'x-zendesk-webhook-signature': signature,
      'x-zendesk-webhook-signature-timestamp': stamp,
    };
    for (const changed of [
      bytes.replace('SOLVED', 'solved'),
      JSON.stringify(JSON.parse(bytes)),
      bytes.trimEnd(),
      '',
    ]) {
      await expectRefused(await send(changed, { headers }), 401, 'not_authenticated');
    }
    expect((await send(bytes, { headers })).status).toBe(200);
  });
});

describe('a body that is no event', () => {
  const noId = toWire(solvedEvent({ id: undefined }));
  it.each([
    ['text', 'solved!'],
    ['nothing', ''],
    ['cut off', noId.slice(0, 40)],
    ['an array', '[]'],
    ['a number', '5158'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['an event without id', noId],
    ['an event with an empty id', toWire(solvedEvent({ id: '' }))],
    ['an event with a NUL in its id', toWire(solvedEvent({ id: 'a\u0000b' }))],
    ['an event with a NUL in its type', toWire(solvedEvent({ type: 'zen:event-type:a\u0000' }))],
    ['an event of another maker', toWire(solvedEvent({ type: 'ping' }))],
    [
      'arrays in arrays, 500,000 deep',
      `${'['.repeat(500_000)}${']'.repeat(500_000)}`.slice(0, 1_000_000),
    ],
    [
      'an event nested 500,000 deep',
      toWire(solvedEvent({ event: 'DEEP' })).replace('"DEEP"', '['.repeat(500_000)),
    ],
    ['a ticket id of words', '{"ticket_id": "twelve"}'],
    ['a ticket id of neither kind', '{"ticket_id": [12]}'],
    ['a ticket id below zero', '{"ticket_id": -12}'],
    ['a ticket id with a fraction', '{"ticket_id": 1.5}'],
    ['an unfilled placeholder', '{"ticket_id": "{{ticket.id}}"}'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0x00, 0x7d])],
  ])('is answered with 400: %s', async (_what, bytes) => {
    const answer = await send(bytes);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ status: 400, code: 'malformed' });
    expect(await events()).toEqual([]);
    expect(await handoffs()).toEqual([]);
  });

  it('is answered with 413 over one megabyte', async () => {
    const pad = 'x'.repeat(1024 * 1024);
    expect((await send(toWire(solvedEvent({ pad })))).status).toBe(413);
    expect(await events()).toEqual([]);
    const fitting = 'x'.repeat(1024 * 1024 - 4_000);
    expect((await send(toWire(solvedEvent({ pad: fitting })))).status).toBe(200);
  });

  it('is refused when it is packed, which Zendesk never does', async () => {
    const bytes = gzipSync(toWire(solvedEvent()));
    const answer = await send(bytes, { headers: { 'content-encoding': 'gzip' } });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await events()).toEqual([]);
  });

  it('needs the header that tells two deliveries of a trigger apart', async () => {
    const answer = await send('{"ticket_id": 12}', { invocationId: null });
    expect(answer.status).toBe(400);
    expect(await events()).toEqual([]);
  });
});

describe('an event that names a Zendesk account', () => {
  const OURS = 11_223_344;
  const named = (account: unknown, more: Record<string, unknown> = {}) =>
    toWire(solvedEvent({ account_id: account, ...more }));
  const setNumber = (number: string | null) =>
    product.service.store.db.updateTable('accounts').set({ zendesk_number: number }).execute();
  beforeEach(async () => {
    await setNumber(String(OURS));
  });

  it.each<[string, string, Record<string, string>?]>([
    ['a number', named(11_223_345)],
    ['a text', named('11223345')],
    ['zero', named(0)],
    ['ours with a digit more', named(112_233_440)],
    ['an event that nobody needs', named(5, { type: 'zen:event-type:ticket.unheard_of' })],
    ['a change of a task', named(5, { event: { current: 'OPEN', previous: 'SOLVED' } })],
    ['a deleted user', named(5, { type: 'zen:event-type:user.deleted', subject: 'zen:user:7' })],
    ['merged users', named(5, { type: 'zen:event-type:user.merged', subject: 'zen:user:7' })],
    ['a header that says otherwise', named(5), { 'x-zendesk-account-id': String(OURS) }],
  ])('which is not ours is refused, and stores nothing: %s', async (_what, bytes, headers = {}) => {
    const answer = await send(bytes, { headers });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ status: 401, code: 'not_authenticated' });
    expect(await events()).toEqual([]);
    expect(await handoffs()).toEqual([]);
    expect((await send(named(OURS))).status, 'ours goes on').toBe(200);
  });

  it.each<[string, string, Record<string, string>?]>([
    ['ours', named(OURS)],
    ['ours as a text', named(String(OURS))],
    ['none', named(undefined)],
    ['null', named(null)],
    ['an odd one, which counts as not told', named('acme')],
    [
      'another in the header, which anybody could have written',
      named(OURS),
      { 'x-zendesk-account-id': '5' },
    ],
    ['none, as the body of a trigger', '{"ticket_id": 12}'],
  ])('which is ours, or no account, is taken: %s', async (_what, bytes, headers = {}) => {
    expect((await send(bytes, { headers })).status).toBe(200);
    expect(await events()).toHaveLength(1);
  });

  it('is believed about its number only when it is signed', async () => {
    await setNumber(null);
    expect((await send(named(5), { secret: 'of a stranger' })).status).toBe(401);
    expect((await send(named(6))).status, 'the first signed one').toBe(200);
    expect((await send(named(5))).status).toBe(401);
  });

  it('has the number of no other account that is served here', async () => {
    const { db, accounts } = product.service.store;
    const other = await accounts.ensure('https://other.zendesk.com', new Date());
    await setNumber(null);
    await db
      .updateTable('accounts')
      .set({ zendesk_number: '777' })
      .where('id', '=', other.id)
      .execute();
    expect((await send(named(777))).status).toBe(401);
    expect(await events()).toEqual([]);
    expect((await send(named(8))).status).toBe(200);
    await db.deleteFrom('accounts').where('id', '=', other.id).execute();
  });

  it('says its number anew after the webhook was made anew', async () => {
    const records = product.service.store.forAccount(product.service.accounts.only().id);
    await records.zendeskNumber.forget();
    expect((await send(named(9))).status).toBe(200);
    expect((await send(named(10))).status).toBe(401);
  });
});

describe('the address', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('knows no %s', async (method) => {
    const answer = await fetch(`${product.url}/webhooks/zendesk`, { method });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not_found' });
  });

  it.each([randomUUID(), 'nobody', "' or 1=1 --"])('knows no account %s', async (id) => {
    const path = `/webhooks/zendesk/${encodeURIComponent(id)}`;
    expect((await send(toWire(solvedEvent()), { path })).status).toBe(404);
    expect(await events()).toEqual([]);
  });
});
