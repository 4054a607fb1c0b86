import { describe, expect, it } from 'vitest';
import { webhookBodySchema } from '../../../backend/intake/webhook-body.schema.ts';
import { anEvent, onTheWire } from '../../support/builders/an-event.ts';

const read = (body: unknown) => webhookBodySchema.safeParse(body);

describe('a native event', () => {
  it('is read from the bytes that Zendesk sends', () => {
    const bytes = onTheWire(anEvent({ event: {} }));
    expect(bytes.toString()).toMatch(/^\{\n {3}"account_id".*"event": \{ \},.*\}\n$/s);
    expect(read(JSON.parse(bytes.toString())).data).toMatchObject({ kind: 'native' });
  });

  it.each([
    ['priority', 'type', 'assignee_id', 'group_id', 'organization_id'],
    ['external_id', 'form_id', 'tags', 'subject', 'status'],
  ])('may have null in %s, %s, %s, %s and %s', (...keys) => {
    const detail = Object.fromEntries(keys.map((key) => [key, null]));
    expect(read(anEvent({ detail })).success).toBe(true);
  });

  it.each([null, undefined])('may come with %j for detail and event', (nothing) => {
    expect(read({ ...anEvent(), detail: nothing, event: nothing }).success).toBe(true);
  });

  it('may carry event.meta, or not', () => {
    const meta = { sequence: { id: 'CE4A698AF24F35B3208649C6951E000E', position: 1 } };
    for (const extra of [{}, { meta }, { meta: null }]) {
      const event = { current: 'SOLVED', previous: 'OPEN', ...extra };
      expect(read(anEvent({ event })).success).toBe(true);
    }
  });

  it('may carry numbers for ids and keys nobody has heard of', () => {
    const body = { ...anEvent({ detail: { id: 5158, brand_id: 8447346621310 } }), novelty: [1] };
    expect(read(body).data).toMatchObject({ kind: 'native', detail: { id: '5158' } });
  });

  it.each([
    ['a number for an id', { id: 12 }, { id: '12' }],
    ['no time', { time: undefined }, { time: undefined }],
    ['a time without a zone', { time: '2025-01-08T16:45:20' }, { time: '2025-01-08T16:45:20' }],
    ['a number for a time', { time: 1736354720 }, { time: null }],
    ['no subject', { subject: undefined }, { subject: '' }],
    ['a subject of another kind', { subject: 'zen:talk:abc' }, { subject: 'zen:talk:abc' }],
    ['text for tags', { detail: { tags: 'vip' } }, { detail: { tags: null } }],
    ['odd ones among the tags', { detail: { tags: ['a', 1, null] } }, { detail: { tags: ['a'] } }],
    ['an id of a ticket that is none', { detail: { id: 'abc' } }, { detail: { id: null } }],
    ['text for the detail', { detail: 'none' }, { detail: null }],
    ['a list for the event', { event: 'none' }, { event: null }],
    ['an odd account', { account_id: 'acme' }, { account_id: null }],
  ])('is an event still with %s', (_what, changes, expected) => {
    expect(read({ ...anEvent(), ...changes }).data).toMatchObject({ kind: 'native', ...expected });
  });

  it.each([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['an endless id', { id: 'x'.repeat(201) }],
    ['an id with a NUL', { id: 'a\0b' }],
    ['an object for an id', { id: {} }],
    ['no type', { type: undefined }],
    ['another type', { type: 'ticket.status_changed' }],
    ['a type with a NUL', { type: 'zen:event-type:ticket.a\0b' }],
    ['an endless type', { type: `zen:event-type:${'x'.repeat(200)}` }],
  ])('is none with %s', (_what, changes) => {
    expect(read({ ...anEvent(), ...changes }).success).toBe(false);
  });
});

describe('a trigger’s body', () => {
  it.each([{ ticket_id: '12' }, { ticket_id: 12 }, { ticket_id: '12', status: 'Solved' }])(
    'is read: %j',
    (body) => {
      expect(read(body).data).toEqual({ kind: 'trigger', ticketId: '12' });
    },
  );

  it.each([
    { ticket_id: '' },
    { ticket_id: '{{ticket.id}}' },
    { ticket_id: null },
    { ticket_id: -12 },
    { ticket_id: 1.5 },
    { id: '12' },
    {},
    [],
    null,
    'ticket_id=12',
  ])('is refused: %j', (body) => {
    expect(read(body).success).toBe(false);
  });
});
