import { describe, expect, it } from 'vitest';
import { createZendesk } from '../../../../backend/platform/zendesk/zendesk.ts';
import type { ZendeskCall } from '../../../../backend/platform/zendesk/zendesk-http.ts';

/** A Zendesk that gives one answer, and notes what it was asked. */
function aZendesk(answer: unknown) {
  const calls: ZendeskCall[] = [];
  const updates = { spend: async () => {} };
  const zendesk = createZendesk(async (call) => {
    calls.push(call);
    return answer;
  }, updates);
  return { zendesk, calls, updates };
}
const TICKET = {
  id: 8447388090494,
  status: 'Solved',
  subject: 'Hej',
  requester_id: 71,
  assignee_id: null,
  group_id: null,
  brand_id: 200,
  ticket_form_id: null,
  organization_id: null,
  external_id: null,
  tags: null,
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  created_at: '2026-03-02T08:00:00Z',
  updated_at: '2026-03-02T08:00:00Z',
  custom_fields: [],
};

describe('a ticket', () => {
  it('is read with its people in one call', async () => {
    const user = { id: 71, name: 'Kim', email: null, role: 'end-user', locale: 'da' };
    const { zendesk, calls } = aZendesk({ ticket: TICKET, users: [user] });
    const { ticket, users } = await zendesk.getTicket('5158');
    expect(calls).toEqual([
      { method: 'GET', path: '/api/v2/tickets/5158', query: { include: 'users,metric_sets' } },
    ]);
    expect(ticket).toMatchObject({
      id: '8447388090494',
      status: 'solved',
      requester_id: '71',
      assignee_id: null,
      brand_id: '200',
      tags: [],
    });
    expect(users).toEqual([
      {
        id: '71',
        name: 'Kim',
        email: null,
        verified: true,
        role: 'end-user',
        active: true,
        suspended: false,
        shared_agent: false,
        locale: 'da',
      },
    ]);
  });

  it('is created under a key that Zendesk remembers', async () => {
    const { zendesk, calls } = aZendesk({ ticket: TICKET });
    await zendesk.createTicket({ subject: 'Call back' }, 'aftercare-1');
    expect(calls[0]).toMatchObject({
      method: 'POST',
      path: '/api/v2/tickets',
      body: { ticket: { subject: 'Call back' } },
      headers: { 'idempotency-key': 'aftercare-1' },
    });
  });

  it('gets tags added by PUT, which leaves the others alone', async () => {
    const { zendesk, calls, updates } = aZendesk({ tags: [] });
    await zendesk.addTags('5158', ['nps_detractor']);
    expect(calls[0]).toEqual({
      method: 'PUT',
      path: '/api/v2/tickets/5158/tags',
      body: { tags: ['nps_detractor'] },
      takesFrom: updates,
    });
  });

  it('takes one of the updates once: with the stamp, before anything else is read', async () => {
    const { zendesk, calls, updates } = aZendesk({ ticket: TICKET });
    const stamp = await zendesk.readStamp('5158');
    await zendesk.updateTicket('5158', { status: 'open' }, stamp);
    expect(calls.map(({ method, takesFrom }) => [method, takesFrom])).toEqual([
      ['GET', updates],
      ['PUT', undefined],
    ]);
  });

  it('cannot be made to reach another path by its id', async () => {
    const { zendesk, calls } = aZendesk({ user: { id: 1, role: 'admin' } });
    await zendesk.getUser('../../oauth/tokens?x=1').catch(() => {});
    expect(calls[0]?.path).toBe('/api/v2/users/..%2F..%2Foauth%2Ftokens%3Fx%3D1');
  });
});

describe('the history', () => {
  it('comes newest first, whatever order it was sent in', async () => {
    const audit = (id: number, created_at: string) => ({ id, created_at, events: [] });
    const { zendesk } = aZendesk({
      audits: [
        audit(1, '2026-03-01T08:00:00Z'),
        audit(3, '2026-03-03T08:00:00Z'),
        audit(2, '2026-03-02T08:00:00Z'),
      ],
    });
    expect((await zendesk.getAudits('5158')).map(({ id }) => id)).toEqual(['3', '2', '1']);
  });
});

describe('an odd one', () => {
  const KIM = { id: 71, name: 'Kim', email: 'kim@example.com', role: 'end-user' };

  it.each([
    ['a role that is null', { id: 72, role: null }],
    ['a role that is missing', { id: 72 }],
    ['odd values throughout', { id: 72, role: {}, name: 1, email: [], active: 'yes', locale: 5 }],
    ['an id that is none', { id: 'abc', role: 'end-user' }],
    ['nothing', null],
    ['a list', []],
  ])('beside the requester, with %s, is no hindrance', async (_what, odd) => {
    const { zendesk } = aZendesk({ ticket: TICKET, users: [odd, KIM] });
    const { users } = await zendesk.getTicket('1');
    expect(users.at(-1)).toMatchObject({ id: '71', role: 'end-user' });
  });

  it.each([undefined, null, 'none', {}])(
    'without users (%j) is read all the same',
    async (users) => {
      const { zendesk } = aZendesk({ ticket: TICKET, users });
      expect(await zendesk.getTicket('1')).toMatchObject({ users: [] });
    },
  );

  it.each([
    ['an odd requester', { requester_id: 'abc' }, { requester_id: null }],
    ['odd tags', { tags: ['a', 1, null] }, { tags: ['a'] }],
    ['text for tags', { tags: 'a b' }, { tags: [] }],
    ['odd via', { via: 'email' }, { via: null }],
    ['an odd source', { via: { channel: {}, source: [] } }, { via: { channel: null } }],
    ['a number for a subject', { subject: 5 }, { subject: null }],
    [
      'a time without seconds',
      { updated_at: '2026-03-02T08:00Z' },
      { updated_at: '2026-03-02T08:00:00.000Z' },
    ],
    [
      'a zone without colon',
      { updated_at: '2026-03-02T10:00:00+0200' },
      { updated_at: '2026-03-02T08:00:00.000Z' },
    ],
  ])('a ticket with %s is read', async (_what, odd, expected) => {
    const { zendesk } = aZendesk({ ticket: { ...TICKET, ...odd } });
    expect((await zendesk.getTicket('1')).ticket).toMatchObject(expected);
  });

  it.each([
    ['no id', { ...TICKET, id: null }],
    ['an id that is none', { ...TICKET, id: 'abc' }],
    ['no status', { ...TICKET, status: null }],
    ['no time', { ...TICKET, updated_at: null }],
    ['nothing', null],
  ])('on a page of the export, with %s, is left out and counted', async (_what, odd) => {
    const page = { tickets: [odd, TICKET], after_cursor: 'c', end_of_stream: true };
    const { tickets, odd: count } = await aZendesk(page).zendesk.exportTickets({ startTime: 0 });
    expect(tickets).toMatchObject([{ id: '8447388090494' }]);
    expect(count).toBe(1);
  });

  it.each([
    { active: 'yes' },
    { suspended: 'no' },
    { role: null },
    { custom_role_id: 'all' },
    { ticket_restriction: {} },
  ])('in an agent’s record gives no rights: %j', async (odd) => {
    const user = { ...KIM, role: 'agent', ticket_restriction: null, ...odd };
    await expect(aZendesk({ user }).zendesk.getAgent('71')).rejects.toThrow();
  });

  it('in a history is left out', async () => {
    const audit = {
      id: 1,
      created_at: '2026-03-02T08:00:00Z',
      events: [null, { type: 'Comment' }],
    };
    const odd = [null, { id: 2 }, { id: 3, created_at: 'then', events: [] }];
    const { zendesk } = aZendesk({ audits: [...odd, audit] });
    expect(await zendesk.getAudits('1')).toMatchObject([{ id: '1' }]);
  });

  it('among memberships and addresses is left out', async () => {
    const groups = aZendesk({ group_memberships: [null, { group_id: 5 }, { group_id: {} }] });
    expect(await groups.zendesk.getGroupIds('1')).toEqual(['5']);
    const identities = [
      null,
      { type: 'phone_number', value: '+45' },
      { type: 'email', value: 'a@b' },
    ];
    expect(await aZendesk({ identities }).zendesk.getAddresses('1')).toEqual(['a@b']);
  });
});

describe('the export', () => {
  const page = { tickets: [TICKET], after_cursor: 'next', end_of_stream: false };

  it('begins at a moment and goes on from a cursor', async () => {
    const { zendesk, calls } = aZendesk(page);
    expect(await zendesk.exportTickets({ startTime: 1772438400 })).toMatchObject({
      cursor: 'next',
      isLast: false,
    });
    await zendesk.exportTickets({ cursor: 'next' });
    expect(calls.map(({ query }) => query)).toEqual([
      { start_time: 1772438400, include: 'metric_sets' },
      { cursor: 'next', include: 'metric_sets' },
    ]);
  });

  it.each([
    ['told', { metric_set: { solved_at: '2026-03-02T08:00:00Z' } }, '2026-03-02T08:00:00.000Z'],
    ['not told', {}, undefined],
    ['null', { metric_set: { solved_at: null } }, undefined],
    ['odd', { metric_set: { solved_at: 7 } }, undefined],
    ['of odd metrics', { metric_set: 'none' }, undefined],
  ])('says when a ticket was solved, if that is told: %s', async (_title, more, solvedAt) => {
    const { zendesk } = aZendesk({ ...page, tickets: [{ ...TICKET, ...more }] });
    const { tickets } = await zendesk.exportTickets({ startTime: 0 });
    expect(tickets.map(({ solved_at }) => solved_at?.toISOString())).toEqual([solvedAt]);
  });

  it('may end without a cursor', async () => {
    const { zendesk } = aZendesk({ tickets: [], after_cursor: null, end_of_stream: true });
    expect(await zendesk.exportTickets({ startTime: 0 })).toEqual({
      tickets: [],
      odd: 0,
      cursor: null,
      isLast: true,
    });
  });
});

describe('the app’s public key', () => {
  const pem = '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----';

  it.each([pem, `${pem}\n`, JSON.stringify(pem), JSON.stringify(`${pem}\n`)])(
    'is read from %j',
    async (answer) => {
      const key = await aZendesk(answer).zendesk.getAppPublicKey('77');
      expect(key.trim()).toBe(pem);
    },
  );
});
