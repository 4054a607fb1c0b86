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
      { method: 'GET', path: '/api/v2/tickets/5158', query: { include: 'users' } },
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
      { start_time: 1772438400 },
      { cursor: 'next' },
    ]);
  });

  it('may end without a cursor', async () => {
    const { zendesk } = aZendesk({ tickets: [], after_cursor: null, end_of_stream: true });
    expect(await zendesk.exportTickets({ startTime: 0 })).toEqual({
      tickets: [],
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
