import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendWebhook } from '../support/send-webhook.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { deletedUserBytes, detailOf, solvedEvent, toWire } from '../support/webhook-events.ts';

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

describe('an event is accepted', () => {
  it('when a ticket is solved, and kept without what people wrote', async () => {
    const event = solvedEvent();
    const bytes = toWire(event);
    const answer = await send(bytes);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'accepted' });
    expect(await events()).toMatchObject([
      { event_id: event['id'], status: 'accepted', type: event['type'] },
    ]);
    expect(JSON.stringify(await events())).not.toContain('leak');
    const ticketId = String(event['subject']).split(':').at(-1);
    const solvedAt = new Date(String(event['time'])).toISOString();
    expect(await handoffs()).toEqual([
      { name: 'consider-invitation', message: { ticketId, solvedAt } },
    ]);
  });

  it.each([
    ['with the place in its sequence', { meta: { sequence: { id: 'CE4A698AF2', position: 1 } } }],
    ['with keys that nobody knows', { meta: null, reason: { deep: [1, null] } }],
    ['in lower case', { current: 'solved', previous: 'pending' }],
  ])('%s', async (_what, more) => {
    const event = { current: 'SOLVED', previous: 'HOLD', ...more };
    expect((await send(toWire(solvedEvent({ event })))).status).toBe(200);
    expect(await handoffs()).toMatchObject([{ name: 'consider-invitation' }]);
  });

  it('when a ticket is created solved, with an empty event', async () => {
    const type = 'zen:event-type:ticket.created';
    const bytes = toWire(solvedEvent({ type, event: {} }));
    expect(bytes).toContain('"event": { }');
    expect((await send(bytes)).status).toBe(200);
    expect(await handoffs()).toMatchObject([{ name: 'consider-invitation' }]);
  });

  it('when a user was deleted', async () => {
    expect((await send(deletedUserBytes('6164069643162'))).status).toBe(200);
    expect(await handoffs()).toEqual([
      { name: 'erase-customer', message: { customerId: '6164069643162' } },
    ]);
  });

  it.each([
    ['a number', 5158],
    ['a string', '5158'],
  ])('from a trigger that writes the ticket id as %s', async (_what, id) => {
    expect((await send(JSON.stringify({ ticket_id: id, extra: '' }))).status).toBe(200);
    expect(await handoffs()).toEqual([
      { name: 'consider-invitation', message: { ticketId: '5158', solvedAt: null } },
    ]);
    const [event] = await events();
    expect(event).toMatchObject({ type: 'trigger' });
    expect(event?.event_id).toMatch(/^signed-[0-9a-f]{64}$/);
  });

  it('with an id beyond what a number can hold', async () => {
    const id = '9223372036854775807';
    const event = solvedEvent({ subject: `zen:ticket:${id}`, detail: detailOf(id, 'SOLVED') });
    expect((await send(toWire(event))).status).toBe(200);
    expect(await handoffs()).toMatchObject([{ message: { ticketId: id } }]);
  });

  it('with an escaped NUL in a text', async () => {
    const event = solvedEvent();
    const bytes = toWire({ ...event, detail: { ...detailOf('1', 'SOLVED'), subject: 'a\u0000b' } });
    expect(bytes).toContain('\\u0000');
    expect((await send(bytes)).status).toBe(200);
    expect(await events()).toMatchObject([{ status: 'accepted' }]);
  });

  it.each([
    ['a number for its id', { id: 12 }],
    ['words for its time', { time: 'yesterday' }],
    ['no time', { time: null }],
    ['a time without seconds', { time: '2026-05-04T08:00Z' }],
    ['a zone without colon', { time: '2026-05-04T10:00:00+0200' }],
    ['an odd actor and odd tags', { detail: { id: '1', tags: 'a b', status: 5 } }],
  ])('with %s', async (_what, odd) => {
    expect((await send(toWire(solvedEvent(odd)))).status).toBe(200);
    expect(await handoffs()).toHaveLength(1);
  });

  it.each([
    [
      'of a kind that nobody knows',
      { type: 'zen:event-type:ticket.invented', subject: 'zen:x:abc' },
    ],
    [
      'of messaging, with an id that is no number',
      { type: 'zen:event-type:messaging_ticket.message_added', detail: { id: 'a1' } },
    ],
    ['about nobody', { type: 'zen:event-type:user.merged', subject: 5, detail: null }],
  ])('%s, of which nothing follows', async (_what, odd) => {
    expect((await send(toWire(solvedEvent(odd)))).status).toBe(200);
    expect(await handoffs()).toEqual([]);
  });

  it('however deeply nested what nobody looks at is', async () => {
    const depth = 20_000;
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const bytes = toWire(solvedEvent({ more: 'DEEP' })).replace('"DEEP"', deep);
    expect((await send(bytes)).status).toBe(200);
    expect(await handoffs()).toHaveLength(1);
  });

  it.each([
    ['text/plain', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['nonsense', ';;;'],
    ['an unknown charset', 'application/json; charset=klingon'],
    ['nothing', null],
  ])('with %s as its content type', async (_what, type) => {
    const bytes = Buffer.from(toWire(solvedEvent()));
    expect((await send(bytes, { headers: { 'content-type': type } })).status).toBe(200);
    expect(await events()).toHaveLength(1);
  });

  it('at the account’s own address', async () => {
    const path = `/webhooks/zendesk/${product.service.accounts.only().id}`;
    expect((await send(toWire(solvedEvent()), { path })).status).toBe(200);
    expect(await events()).toHaveLength(1);
  });

  it.each([
    ['the first', SECRET],
    ['the second', NEXT_SECRET],
  ])('signed with %s of two secrets, while they are rotated', async (_what, secret) => {
    expect((await send(toWire(solvedEvent()), { secret })).status).toBe(200);
  });

  it('late, up to the greatest age, though what it tells of is older', async () => {
    const signedAt = product.clock.now().getTime() - HOUR_MS + 60_000;
    const bytes = toWire(solvedEvent({ time: '2026-01-08T16:45:20Z' }));
    expect((await send(bytes, { signedAt })).status).toBe(200);
  });
});

describe('an event that nothing follows from', () => {
  const comment = { author: { id: '1', is_staff: false, name: 'Jo' }, body: 'Hi', id: '2' };
  it.each([
    ['a comment', { type: 'zen:event-type:ticket.comment_added', event: { comment } }],
    [
      'a change between statuses of one’s own',
      {
        type: 'zen:event-type:ticket.custom_status_changed',
        event: { current: '9000000000003', previous: null },
      },
    ],
    ['a type that is not known', { type: 'zen:event-type:ticket.teleported', event: {} }],
    [
      'a thin messaging event',
      { type: 'zen:event-type:messaging_ticket.message_added', detail: { id: '5' }, event: {} },
    ],
    ['solved to solved', { event: { current: 'SOLVED', previous: 'SOLVED' } }],
    ['solved to closed by automation', { event: { current: 'CLOSED', previous: 'PENDING' } }],
    ['open to pending', { event: { current: 'PENDING', previous: 'OPEN' } }],
  ])('is stored as ignored: %s', async (_what, more) => {
    const answer = await send(toWire(solvedEvent(more)));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ignored' });
    expect(await events()).toMatchObject([{ status: 'ignored' }]);
    expect(await handoffs()).toEqual([]);
  });
});

describe('an event that comes again', () => {
  it('is known by its id, with another invocation', async () => {
    const bytes = toWire(solvedEvent());
    for (let time = 0; time < 3; time += 1) expect((await send(bytes)).status).toBe(200);
    expect(await events()).toHaveLength(1);
    expect(await handoffs()).toHaveLength(1);
  });

  it('is known by its invocation, when a trigger sent it', async () => {
    const invocationId = randomUUID();
    const bytes = JSON.stringify({ ticket_id: 12 });
    for (let time = 0; time < 3; time += 1) {
      expect((await send(bytes, { invocationId })).status).toBe(200);
    }
    const signedAt = product.clock.now().getTime() - 1000;
    expect((await send(bytes, { signedAt })).status).toBe(200);
    expect(await events()).toHaveLength(2);
    expect(await handoffs()).toHaveLength(2);
  });

  it.each([
    ['a trigger', '{"ticket_id": 12}'],
    ['an event', toWire(solvedEvent())],
  ])('is known by what is signed, under new invocations: %s', async (_what, bytes) => {
    const signedAt = product.clock.now().getTime() - 1000;
    for (let time = 0; time < 5; time += 1) {
      expect((await send(bytes, { signedAt })).status).toBe(200);
    }
    expect(await events()).toHaveLength(1);
    expect(await handoffs()).toHaveLength(1);
  });

  it('is one row and one hand-off, though fifty arrive at once', async () => {
    const bytes = toWire(solvedEvent());
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(bytes)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await events()).toHaveLength(1);
    expect(await handoffs()).toHaveLength(1);
  });
});

describe('events that arrive at once', () => {
  it('are stored each with what follows from it', async () => {
    const bytes = Array.from({ length: 30 }, () => toWire(solvedEvent()));
    const answers = await Promise.all(bytes.map((each) => send(each)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await events()).toHaveLength(30);
    expect(await handoffs()).toHaveLength(30);
  });

  it('are stored although one of them cannot be', async () => {
    const { store } = product.service.accounts.only();
    const record = (id: string) =>
      store.events.recordOnce({
        eventId: id,
        invocationId: id,
        type: 'trigger',
        status: 'accepted',
        body: '{}',
        receivedAt: product.clock.now(),
      });
    // A text that the database cannot hold; no route lets it through.
    const outcomes = await Promise.allSettled(['a', 'b', 'odd\u0000', 'c'].map(record));
    const states = outcomes.map(({ status }) => status);
    expect(states).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    const stored = new Set((await events()).map(({ event_id: id }) => id));
    expect(stored).toEqual(new Set(['a', 'b', 'c']));
  });
});
