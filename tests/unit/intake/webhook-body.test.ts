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
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['an endless id', { id: 'x'.repeat(201) }],
    ['no time', { time: undefined }],
    ['a time without a zone', { time: '2025-01-08T16:45:20' }],
    ['words for a time', { time: 'yesterday' }],
    ['no subject', { subject: undefined }],
    ['no type', { type: undefined }],
    ['another type', { type: 'ticket.status_changed' }],
    ['text for tags', { detail: { tags: 'vip' } }],
    ['an id that is none', { detail: { id: 'abc' } }],
  ])('is refused with %s', (_what, changes) => {
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
