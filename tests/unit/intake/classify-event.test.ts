import { describe, expect, it } from 'vitest';
import { classifyEvent } from '../../../backend/intake/classify-event.rules.ts';
import { webhookBodySchema } from '../../../backend/intake/webhook-body.schema.ts';
import { anEvent, onTheWire } from '../../support/builders/an-event.ts';

/** Reads a body as the route does, from its bytes. */
const meaningOf = (body: unknown) =>
  classifyEvent(webhookBodySchema.parse(JSON.parse(onTheWire(body).toString('utf8'))));
const changed = (previous: unknown, current: unknown) =>
  meaningOf(anEvent({ event: { current, previous } }));

const SOLVED = { kind: 'solved', ticketId: '5158', solvedAt: '2025-01-08T16:45:20.987Z' };
const CHANGED = { kind: 'ticket_changed', ticketId: '5158' };
const IGNORED = { kind: 'ignored' };

describe('a status change', () => {
  it.each(['NEW', 'OPEN', 'PENDING', 'HOLD'])('from %s into SOLVED is a solve', (previous) => {
    expect(changed(previous, 'SOLVED')).toEqual(SOLVED);
  });

  it.each([
    ['open', 'solved'],
    ['Open', 'Solved'],
    ['OPEN', 'solved'],
  ])('from %s into %s is a solve, whatever the case', (previous, current) => {
    expect(changed(previous, current)).toEqual(SOLVED);
  });

  it.each([null, undefined])('from %j into SOLVED is a solve', (previous) => {
    expect(changed(previous, 'SOLVED')).toEqual(SOLVED);
  });

  it.each([
    ['SOLVED', 'SOLVED'],
    ['SOLVED', 'solved'],
    ['OPEN', 'OPEN'],
  ])('from %s to %s is no change', (previous, current) => {
    expect(changed(previous, current)).toEqual(IGNORED);
  });

  it.each(['NEW', 'OPEN', 'PENDING', 'HOLD', 'CLOSED', 'DELETED'])(
    'from SOLVED to %s asks for a look at the ticket',
    (current) => {
      expect(changed('SOLVED', current)).toEqual(CHANGED);
    },
  );

  it('into DELETED asks for a look at the ticket', () => {
    expect(changed('CLOSED', 'DELETED')).toEqual(CHANGED);
  });

  it.each([
    ['PENDING', 'CLOSED'],
    ['NEW', 'OPEN'],
    ['OPEN', 'PENDING'],
    ['CLOSED', 'ARCHIVED'],
  ])('from %s to %s means nothing here', (previous, current) => {
    expect(changed(previous, current)).toEqual(IGNORED);
  });

  it('is judged by the change, not by what the ticket was at the time', () => {
    const event = { current: 'OPEN', previous: 'NEW' };
    expect(meaningOf(anEvent({ event, detail: { status: 'SOLVED' } }))).toEqual(IGNORED);
  });

  it.each([null, {}, { current: 8447320465790, previous: null }])(
    'that does not say what changed (%j) means nothing',
    (event) => {
      expect(meaningOf(anEvent({ event }))).toEqual(IGNORED);
    },
  );

  it('counts whoever made it: our own user may solve tickets as well', () => {
    expect(meaningOf(anEvent({ detail: { actor_id: '1' } }))).toEqual(SOLVED);
    expect(meaningOf(anEvent({ detail: { actor_id: null } }))).toEqual(SOLVED);
  });
});

describe('a new ticket', () => {
  const created = (status: unknown) =>
    meaningOf(anEvent({ type: 'ticket.created', event: {}, detail: { status } }));

  it.each(['SOLVED', 'solved'])('that is created %s is a solve', (status) => {
    expect(created(status)).toEqual(SOLVED);
  });

  it.each(['NEW', 'OPEN', 'CLOSED', null])('that is created %s means nothing', (status) => {
    expect(created(status)).toEqual(IGNORED);
  });
});

describe('a follow-up', () => {
  const marks = [
    { tags: ['vip', 'nps_follow_up'], external_id: 'aftercare:follow-up:8a1f' },
    { external_id: 'aftercare:follow-up:8a1f' },
    { tags: null, external_id: 'aftercare:follow-up:8a1f' },
  ];

  it.each(marks)('known by %j reports its own change', (detail) => {
    const expected = { kind: 'follow_up_changed', ticketId: '5158' };
    expect(meaningOf(anEvent({ detail }))).toEqual(expected);
    expect(meaningOf(anEvent({ type: 'ticket.created', event: {}, detail }))).toEqual(expected);
  });

  it.each(['ticket.soft_deleted', 'ticket.permanently_deleted', 'ticket.merged'])(
    'that has ended by %s reports it, so that it is not open for ever',
    (type) => {
      const detail = { external_id: 'aftercare:follow-up:8a1f' };
      expect(meaningOf(anEvent({ type, event: {}, detail }))).toEqual({
        kind: 'follow_up_changed',
        ticketId: '5158',
      });
    },
  );

  it('known by its tag alone may be a ticket that has taken over the tag: it is looked at as both', () => {
    const detail = { tags: ['vip', 'nps_follow_up'] };
    expect(meaningOf(anEvent({ detail }))).toEqual({ ...SOLVED, mayBeFollowUp: true });
    const gone = anEvent({ type: 'ticket.soft_deleted', event: {}, detail });
    expect(meaningOf(gone)).toEqual({ ...CHANGED, mayBeFollowUp: true });
  });

  it.each([{ external_id: 'crm:aftercare:follow-up:1' }, { tags: ['not_nps_follow_up'] }])(
    'is not mistaken: %j',
    (detail) => {
      expect(meaningOf(anEvent({ detail }))).toEqual(SOLVED);
    },
  );
});

describe('other events', () => {
  it.each([
    'ticket.merged',
    'ticket.soft_deleted',
    'ticket.permanently_deleted',
    'ticket.requester_changed',
  ])('%s asks for a look at the ticket', (type) => {
    expect(meaningOf(anEvent({ type, event: {} }))).toEqual(CHANGED);
  });

  it('custom_status_changed is ignored, since status_changed comes with it', () => {
    const event = { current: '8447320465790', previous: null };
    expect(meaningOf(anEvent({ type: 'ticket.custom_status_changed', event }))).toEqual(IGNORED);
  });

  it.each([
    'ticket.comment_added',
    'ticket.tags_changed',
    'ticket.custom_field_changed',
    'ticket.agent_assignment_changed',
    'ticket.invented_tomorrow',
    'organization.created',
    'messaging_ticket.message_added',
    'user.created',
    'user.active_changed',
  ])('%s means nothing here', (type) => {
    expect(meaningOf(anEvent({ type }))).toEqual(IGNORED);
  });

  it('ticket.undeleted asks whether the ticket is solved', () => {
    const restored = anEvent({ type: 'ticket.undeleted', event: {} });
    expect(meaningOf(restored)).toEqual({ ...SOLVED, solvedAt: null });
  });

  it('user.deleted names the customer to erase', () => {
    const recorded = {
      account_id: 18525119,
      detail: {
        created_at: '2023-09-18T23:29:35Z',
        default_group_id: '0',
        email: '',
        external_id: '',
        id: '6164069643162',
        organization_id: '0',
        role: 'end-user',
        updated_at: '2023-09-18T23:30:03Z',
      },
      event: {},
      id: 'b3695d61-2ef4-4e9c-97af-1f065c099564',
      subject: 'zen:user:6164069643162',
      time: '2023-09-18T23:30:03Z',
      type: 'zen:event-type:user.deleted',
      zendesk_event_version: '2022-11-06',
    };
    expect(meaningOf(recorded)).toEqual({ kind: 'customer_deleted', customerId: '6164069643162' });
  });
});

describe('a trigger’s webhook', () => {
  it.each(['5158', 5158])('with the ticket id %j is a solve of unknown time', (ticket_id) => {
    const expected = { kind: 'solved', ticketId: '5158', solvedAt: null };
    expect(meaningOf({ ticket_id, status: 'Solved' })).toEqual(expected);
  });
});

describe('which ticket it is', () => {
  it('is said by the subject', () => {
    expect(meaningOf(anEvent({ subject: 'zen:ticket:77' }))).toMatchObject({ ticketId: '77' });
  });

  it('is said by the detail when the subject does not', () => {
    const event = anEvent({ subject: 'something else', detail: { id: 5158 } });
    expect(meaningOf(event)).toMatchObject({ ticketId: '5158' });
  });

  it('is nobody’s guess when neither does', () => {
    expect(meaningOf(anEvent({ subject: 'something else', detail: { id: null } }))).toEqual(
      IGNORED,
    );
    expect(meaningOf(anEvent({ subject: '', detail: null }))).toEqual(IGNORED);
  });
});

describe('when it was solved', () => {
  it.each([
    ['2025-01-08T16:45:20Z', '2025-01-08T16:45:20.000Z'],
    ['2025-01-08T16:45:20.9Z', '2025-01-08T16:45:20.900Z'],
    ['2025-01-08T16:45:20.98Z', '2025-01-08T16:45:20.980Z'],
    ['2025-01-08T16:45:20.987Z', '2025-01-08T16:45:20.987Z'],
    ['2025-01-08T16:45:20.9876Z', '2025-01-08T16:45:20.987Z'],
    ['2025-01-08T16:45:20.98765Z', '2025-01-08T16:45:20.987Z'],
    ['2025-01-08T16:45:20.987654Z', '2025-01-08T16:45:20.987Z'],
    ['2025-01-08T16:45:20.9876543Z', '2025-01-08T16:45:20.987Z'],
    ['2025-01-08T16:45:20.98765432Z', '2025-01-08T16:45:20.987Z'],
    ['2025-01-08T16:45:20.987654321Z', '2025-01-08T16:45:20.987Z'],
    ['2025-01-08T17:45:20+01:00', '2025-01-08T16:45:20.000Z'],
    ['2025-01-08T18:45:20+0200', '2025-01-08T16:45:20.000Z'],
    ['2025-01-08T16:45Z', '2025-01-08T16:45:00.000Z'],
    ['2025-01-08 16:45:20 UTC', '2025-01-08T16:45:20.000Z'],
    ['2025-01-08T16:45:20', '2025-01-08T16:45:20.000Z'],
    [null, null],
    [undefined, null],
    [1736354720, null],
    ['yesterday', null],
    ['2025-13-45T99:99:99Z', null],
  ])('%s is %s', (time, solvedAt) => {
    expect(meaningOf(anEvent({ time }))).toMatchObject({ solvedAt });
  });
});
