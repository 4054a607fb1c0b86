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

const customer = (): number => sandbox.actions.createCustomer({ name: 'Test Person' }).id;

describe('people', () => {
  it('keep the user fields an update leaves out', async () => {
    const id = customer();
    await api('PUT', `/api/v2/users/${id}`, {
      user: { user_fields: { nps_score: 0, nps_comment: 'no' } },
    });
    const { body } = await api('PUT', `/api/v2/users/${id}`, {
      user: { user_fields: { nps_comment: 'yes', unknown: 1 } },
    });
    expect(body.user.user_fields).toMatchObject({
      nps_score: 0,
      nps_comment: 'yes',
      nps_category: null,
    });
    expect(body.user.user_fields).not.toHaveProperty('unknown');
  });

  it('take five updates a minute', async () => {
    const id = customer();
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1)
      statuses.push(
        (await api('PUT', `/api/v2/users/${id}`, { user: { notes: String(i) } })).status,
      );
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('are found by address, created when new, updated when known', async () => {
    const user = { name: 'Ada Berg', email: 'ada@example.com' };
    expect((await api('POST', '/api/v2/users/create_or_update', { user })).status).toBe(201);
    expect(
      (
        await api('POST', '/api/v2/users/create_or_update', {
          user: { ...user, email: 'ADA@example.com' },
        })
      ).status,
    ).toBe(200);
    const { body } = await api('GET', '/api/v2/users/search?query=email:ada@example.com');
    expect(body.count).toBe(1);
  });

  it('stay readable but inactive and without address after deletion', async () => {
    const id = customer();
    await api('DELETE', `/api/v2/users/${id}`);
    const { body } = await api('GET', `/api/v2/users/${id}`);
    expect(body.user).toMatchObject({ active: false, email: null });
  });

  it('cannot lose their name', async () => {
    const { status, body } = await api('PUT', `/api/v2/users/${customer()}`, {
      user: { name: '' },
    });
    expect(status).toBe(422);
    expect(body.details.name[0].error).toBe('ValueTooShort');
  });
});

describe('fields', () => {
  it('are created with options and shown again', async () => {
    const field = {
      type: 'tagger',
      title: 'Season',
      custom_field_options: [{ name: 'Winter', value: 'winter' }],
    };
    const { status, body } = await api('POST', '/api/v2/ticket_fields', { ticket_field: field });
    expect(status).toBe(201);
    expect(body.ticket_field).toMatchObject({ key: null, type: 'tagger', title: 'Season' });
    const list = await api('GET', '/api/v2/ticket_fields');
    expect(list.body.ticket_fields.map(({ id }: { id: number }) => id)).toContain(
      body.ticket_field.id,
    );
    const clash = await api('POST', '/api/v2/ticket_fields', {
      ticket_field: { ...field, title: 'Other' },
    });
    expect(clash.status).toBe(422);
  });

  it('of people have unique keys', async () => {
    const field = { user_field: { key: 'shoe_size', type: 'integer', title: 'Shoe size' } };
    expect((await api('POST', '/api/v2/user_fields', field)).status).toBe(201);
    expect((await api('POST', '/api/v2/user_fields', field)).status).toBe(422);
    expect((await api('GET', '/api/v2/user_fields/shoe_size')).body.user_field.title).toBe(
      'Shoe size',
    );
  });
});

describe('lists', () => {
  it.each([
    'groups',
    'brands',
    'organizations',
    'group_memberships',
    'users',
    'triggers',
    'custom_statuses',
    'locales',
  ])('of %s are served', async (name) => {
    const { status, body } = await api('GET', `/api/v2/${name}.json`);
    expect(status).toBe(200);
    expect(Array.isArray(body[name])).toBe(true);
  });

  it('page by cursor when asked to', async () => {
    const { body } = await api('GET', '/api/v2/groups?page[size]=1');
    expect(body.groups).toHaveLength(1);
    expect(body.links.next).toContain('page%5Bafter%5D');
    const next = await fetch(body.links.next, { headers: { authorization: '' } });
    expect(next.status).toBe(401);
  });
});

describe('incremental export', () => {
  it('holds back the last minute and goes on from its cursor', async () => {
    const { id } = sandbox.actions.createTicket(customer(), { subject: 'Fresh' });
    const start = Math.floor(Date.now() / 1000) - 3600;
    const first = await api('GET', `/api/v2/incremental/tickets/cursor?start_time=${start}`);
    expect(first.body.end_of_stream).toBe(true);
    expect(first.body.tickets.map((ticket: { id: number }) => ticket.id)).not.toContain(id);
    await sandbox.skipClock(61_000);
    const next = await api(
      'GET',
      `/api/v2/incremental/tickets/cursor?cursor=${first.body.after_cursor}`,
    );
    expect(next.body.tickets.map((ticket: { id: number }) => ticket.id)).toContain(id);
    const end = await api(
      'GET',
      `/api/v2/incremental/tickets/cursor?cursor=${next.body.after_cursor}`,
    );
    expect(end.body).toMatchObject({ tickets: [], after_cursor: next.body.after_cursor });
  });

  it('refuses a start time of the last minute', async () => {
    const now = Math.floor((Date.now() + sandbox.state.clockOffsetMs) / 1000);
    expect(
      (await api('GET', `/api/v2/incremental/tickets/cursor?start_time=${now - 30}`)).status,
    ).toBe(422);
  });
});

describe('search', () => {
  it('finds tickets by status and tag, and people by address', async () => {
    const open = await api(
      'GET',
      `/api/v2/search?query=${encodeURIComponent('type:ticket status<solved tags:refund')}`,
    );
    expect(open.body.results.map(({ result_type: type }: { result_type: string }) => type)).toEqual(
      ['ticket'],
    );
    const people = await api(
      'GET',
      `/api/v2/search?query=${encodeURIComponent('type:user email:emma.whitfield@example.com')}`,
    );
    expect(people.body.results[0].name).toBe('Emma Whitfield');
    expect((await api('GET', '/api/v2/search?query=')).status).toBe(400);
  });
});

describe('apps', () => {
  it('publish the key their pages are signed with', async () => {
    const { status, body } = await api(
      'GET',
      `/api/v2/apps/${sandbox.connection.appId}/public_key.pem`,
    );
    expect(status).toBe(200);
    expect(body).toContain('BEGIN PUBLIC KEY');
  });
});
