import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import type { Caller } from './support/test-sandbox.ts';
import { integration, testSandbox } from './support/test-sandbox.ts';

let sandbox: Sandbox;
let api: Caller;

beforeAll(async () => {
  sandbox = await testSandbox();
  api = await integration(sandbox);
});

const newTicket = (more: Record<string, unknown> = {}): number => {
  const customer = sandbox.users().find(({ role, suspended }) => role === 'end-user' && !suspended);
  return sandbox.actions.createTicket(customer?.id ?? 0, more).id;
};

describe('reading a ticket', () => {
  it('shows requester, group and brand beside it when asked', async () => {
    const { ticketId } = { ticketId: sandbox.state.landmarks.suggestedTicketId };
    const { status, body } = await api(
      'GET',
      `/api/v2/tickets/${ticketId}.json?include=users,groups,brands`,
    );
    expect(status).toBe(200);
    expect(body.users.map((user: { id: number }) => user.id)).toContain(body.ticket.requester_id);
    expect(body.groups).toHaveLength(1);
    expect(body.brands[0].name).toBe('Nordlys Outdoor');
    expect(body.ticket.fields).toEqual(body.ticket.custom_fields);
  });

  it('answers 404 for a ticket that is unknown or deleted', async () => {
    const id = newTicket();
    await api('DELETE', `/api/v2/tickets/${id}`);
    for (const gone of [id, 1]) {
      const { status, body } = await api('GET', `/api/v2/tickets/${gone}`);
      expect([status, body]).toEqual([404, { error: 'RecordNotFound', description: 'Not found' }]);
    }
  });

  it('lists by external id and shows many at once', async () => {
    const [first, second] = [newTicket({ external_id: 'x:1' }), newTicket()];
    const list = await api('GET', '/api/v2/tickets?external_id=x:1');
    expect(list.body.tickets.map((ticket: { id: number }) => ticket.id)).toEqual([first]);
    const many = await api('GET', `/api/v2/tickets/show_many?ids=${first},${second}`);
    expect(many.body.count).toBe(2);
  });
});

describe('updating a ticket', () => {
  it('writes a private note, fields and correlation data in one audit', async () => {
    const id = newTicket();
    const { scoreFieldId, integrationUserId } = sandbox.state.landmarks;
    const { body } = await api('PUT', `/api/v2/tickets/${id}`, {
      ticket: {
        comment: { body: 'NPS 9', public: false },
        custom_fields: [{ id: scoreFieldId, value: 9 }],
        metadata: { aftercare: 'abc' },
      },
    });
    expect(body.audit.metadata.custom).toEqual({ aftercare: 'abc' });
    expect(body.audit.author_id).toBe(integrationUserId);
    expect(body.audit.events.map((event: { type: string }) => event.type)).toEqual([
      'Comment',
      'Change',
    ]);
    expect(sandbox.comments(id).at(-1)).toMatchObject({
      body: 'NPS 9',
      public: false,
      author_id: integrationUserId,
    });
    expect(sandbox.ticket(id).customFields[scoreFieldId]).toBe(9);
    expect(sandbox.ticket(id).status).toBe('new');
  });

  it('swaps the tag when a dropdown changes and keeps the others', async () => {
    const id = newTicket({ tags: ['delivery'] });
    const { categoryFieldId } = sandbox.state.landmarks;
    const set = (value: string | null) =>
      api('PUT', `/api/v2/tickets/${id}`, {
        ticket: { custom_fields: [{ id: categoryFieldId, value }] },
      });
    await set('nps_detractor');
    expect(sandbox.ticket(id).tags).toEqual(['delivery', 'nps_detractor']);
    await set('nps_promoter');
    expect(sandbox.ticket(id).tags).toEqual(['delivery', 'nps_promoter']);
    await set(null);
    expect(sandbox.ticket(id).tags).toEqual(['delivery']);
    expect((await set('nonsense')).status).toBe(422);
  });

  it('replaces all tags when a PUT names tags', async () => {
    const id = newTicket({ tags: ['one', 'two'] });
    await api('PUT', `/api/v2/tickets/${id}`, { ticket: { tags: ['Three four'] } });
    expect(sandbox.ticket(id).tags).toEqual(['three', 'four']);
  });

  it('drops keys it does not know, and says so in a header', async () => {
    const { status, headers } = await api('PUT', `/api/v2/tickets/${newTicket()}`, {
      ticket: { colour: 'red' },
    });
    expect(status).toBe(200);
    expect(headers.get('x-zendesk-api-warn')).toContain('colour');
  });

  it('refuses to solve without an assignee', async () => {
    const id = newTicket();
    const { status, body } = await api('PUT', `/api/v2/tickets/${id}`, {
      ticket: { status: 'solved' },
    });
    expect(status).toBe(422);
    expect(body.error).toBe('RecordInvalid');
    expect(sandbox.ticket(id).status).toBe('new');
  });

  it('refuses every update of a closed ticket', async () => {
    const id = newTicket();
    sandbox.actions.solveTicket(id);
    sandbox.actions.closeTicket(id);
    const { status, body } = await api('PUT', `/api/v2/tickets/${id}`, {
      ticket: { comment: { body: 'late' } },
    });
    expect(status).toBe(422);
    expect(body).toEqual({
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { status: [{ description: 'Status: closed prevents ticket update' }] },
    });
  });

  it.each([true, false])(
    'answers 409 to a late safe update, also with safe_update %s',
    async (flag) => {
      const id = newTicket();
      const stale = '2020-01-01T00:00:00Z';
      const ticket = { priority: 'high', safe_update: flag, updated_stamp: stale };
      const late = await api('PUT', `/api/v2/tickets/${id}`, { ticket });
      expect([late.status, late.body.error]).toEqual([409, 'UpdateConflict']);
      const stamp = sandbox.ticket(id).updated_at;
      const fresh = await api('PUT', `/api/v2/tickets/${id}`, {
        ticket: { ...ticket, updated_stamp: stamp },
      });
      expect(fresh.status).toBe(200);
    },
  );

  it('lets one user update one ticket thirty times in ten minutes', async () => {
    const id = newTicket();
    for (let i = 0; i < 30; i += 1) {
      const { status } = await api('PUT', `/api/v2/tickets/${id}`, { ticket: { priority: 'low' } });
      expect(status).toBe(200);
    }
    const refused = await api('PUT', `/api/v2/tickets/${id}`, { ticket: { priority: 'low' } });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await sandbox.skipClock(600_000);
    api = await integration(sandbox);
    expect(
      (await api('PUT', `/api/v2/tickets/${id}`, { ticket: { priority: 'low' } })).status,
    ).toBe(200);
  });

  it('reopens a solved ticket when the customer writes again', () => {
    const id = newTicket();
    sandbox.actions.solveTicket(id);
    sandbox.actions.addComment(id, 'Still broken', sandbox.ticket(id).requester_id);
    expect(sandbox.ticket(id).status).toBe('open');
  });

  it('keeps a ticket solved when the integration writes a note', async () => {
    const id = newTicket();
    sandbox.actions.solveTicket(id);
    await api('PUT', `/api/v2/tickets/${id}`, {
      ticket: { comment: { body: 'note', public: false } },
    });
    expect(sandbox.ticket(id).status).toBe('solved');
  });
});

describe('creating a ticket', () => {
  const body = {
    ticket: { subject: 'Call', type: 'task', comment: { body: 'Call her', public: false } },
  };

  it('is shown to agents only when its first comment is private', async () => {
    const answer = await api('POST', '/api/v2/tickets', body);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toContain(String(answer.body.ticket.id));
    expect(answer.body.ticket.is_public).toBe(false);
  });

  it('gives the first answer again for the same idempotency key', async () => {
    const headers = { 'idempotency-key': 'follow-up-1' };
    const first = await api('POST', '/api/v2/tickets', body, headers);
    const again = await api('POST', '/api/v2/tickets', body, headers);
    expect(first.headers.get('x-idempotency-lookup')).toBe('miss');
    expect(again.headers.get('x-idempotency-lookup')).toBe('hit');
    expect(again.body).toEqual(first.body);
    const other = await api(
      'POST',
      '/api/v2/tickets',
      { ticket: { ...body.ticket, subject: 'Other' } },
      headers,
    );
    expect([other.status, other.body.error]).toEqual([400, 'IdempotentRequestError']);
    await sandbox.skipClock(2 * 3_600_000 + 1);
    api = await integration(sandbox);
    const late = await api('POST', '/api/v2/tickets', body, headers);
    expect(late.headers.get('x-idempotency-lookup')).toBe('miss');
  });

  it('is a follow-up only of a closed ticket, whose tags it takes over', async () => {
    const id = newTicket({ tags: ['vip'] });
    sandbox.actions.solveTicket(id);
    const followUp = { ticket: { ...body.ticket, via_followup_source_id: id } };
    const early = await api('POST', '/api/v2/tickets', followUp);
    expect(early.body.ticket.via.source.rel).toBeNull();
    sandbox.actions.closeTicket(id);
    const inherited = await api('POST', '/api/v2/tickets', followUp);
    expect(inherited.body.ticket.via.source).toMatchObject({
      rel: 'follow_up',
      from: { ticket_id: id },
    });
    expect(inherited.body.ticket.tags).toEqual(['vip']);
    const own = await api('POST', '/api/v2/tickets', {
      ticket: { ...followUp.ticket, tags: ['nps_follow_up'] },
    });
    expect(own.body.ticket.tags).toEqual(['nps_follow_up']);
    expect(sandbox.ticket(id).followup_ids).toHaveLength(2);
  });

  it('refuses a ticket without a comment', async () => {
    expect((await api('POST', '/api/v2/tickets', { ticket: { subject: 'x' } })).status).toBe(422);
  });
});

describe('tags', () => {
  it('adds with PUT, sets with POST and removes with DELETE', async () => {
    const path = `/api/v2/tickets/${newTicket({ tags: ['a'] })}/tags`;
    expect((await api('PUT', path, { tags: ['b'] })).body).toEqual({ tags: ['a', 'b'] });
    const set = await api('POST', path, { tags: ['c', 'd'] });
    expect([set.status, set.body]).toEqual([201, { tags: ['c', 'd'] }]);
    expect((await api('DELETE', `${path}?tags=c`)).body).toEqual({ tags: ['d'] });
    expect((await api('GET', path)).body).toEqual({ tags: ['d'] });
  });
});

describe('merging', () => {
  it('closes the sources, marks them and finishes as a job', async () => {
    const [source, target] = [newTicket(), newTicket()];
    const { body } = await api('POST', `/api/v2/tickets/${target}/merge`, { ids: [source] });
    expect(body.job_status.status).toBe('queued');
    const job = await api('GET', `/api/v2/job_statuses/${body.job_status.id}`);
    expect(job.body.job_status).toMatchObject({ status: 'completed', total: 2 });
    expect(sandbox.ticket(source)).toMatchObject({ status: 'closed' });
    expect(sandbox.ticket(source).tags).toContain('closed_by_merge');
  });
});

describe('history', () => {
  it('pages through audits by cursor and by number, in either order', async () => {
    const id = newTicket();
    for (const body of ['one', 'two', 'three'])
      sandbox.actions.updateTicket(id, { comment: { body } });
    const first = await api('GET', `/api/v2/tickets/${id}/audits?page[size]=3`);
    expect(first.body.audits).toHaveLength(3);
    expect(first.body.meta.has_more).toBe(true);
    const next = await api(
      'GET',
      `/api/v2/tickets/${id}/audits?page[size]=3&page[after]=${first.body.meta.after_cursor}`,
    );
    expect(next.body.audits).toHaveLength(1);
    expect(next.body.meta.has_more).toBe(false);
    const newest = await api('GET', `/api/v2/tickets/${id}/comments?sort=-created_at&per_page=1`);
    expect(newest.body).toMatchObject({ count: 4, comments: [{ body: 'three' }] });
  });
});
