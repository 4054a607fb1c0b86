import { createClient } from 'node-zendesk';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { testSandbox } from './support/test-sandbox.ts';

/**
 * The sandbox as a client sees it that was written for Zendesk, by others, years before.
 *
 * What it finds, follows and unpacks was learnt from the real API.
 */
let sandbox: Sandbox;
let client: ReturnType<typeof createClient>;
let customerId: number;

beforeAll(async () => {
  sandbox = await testSandbox({ delivery: { timeoutMs: 5_000, retryPauseMs: 5 } });
  const { email, apiToken } = sandbox.connection;
  const endpointUri = `${sandbox.url}/api/v2`;
  client = createClient({ endpointUri, username: email, token: apiToken });
  const person = { name: 'Nora Vik', email: 'nora.vik@example.com' };
  customerId = sandbox.actions.createCustomer(person).id;
});

/** A method's answer, which the library wraps in some places and not in others. */
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;
const resultOf = async (answer: Promise<Loose>): Promise<Loose> => {
  const { result } = await answer;
  return result;
};
const newTicket = (more: object = {}): Promise<Loose> => {
  const ticket = { subject: 'Tent', comment: { body: 'It leaks' }, requester_id: customerId };
  return resultOf(client.tickets.create({ ticket: { ...ticket, ...more } }));
};

describe('tickets by node-zendesk', () => {
  it('are created, shown, updated with comment and fields, and deleted', async () => {
    const { scoreFieldId, categoryFieldId } = sandbox.state.landmarks;
    const { id } = await newTicket({ tags: ['camping'], priority: 'high' });
    const update = {
      status: 'solved',
      assignee_id: sandbox.users().find(({ role }) => role === 'agent')!.id,
      comment: { body: 'NPS response: 9', public: false },
      custom_fields: [
        { id: scoreFieldId, value: 9 },
        { id: categoryFieldId, value: 'nps_promoter' },
      ],
    };
    await client.tickets.update(id, { ticket: update } as Loose);
    const shown = await resultOf(client.tickets.show(id));
    expect(shown).toMatchObject({ status: 'solved', priority: 'high', requester_id: customerId });
    expect(shown.tags).toEqual(['camping', 'nps_promoter']);
    expect(shown.custom_fields).toContainEqual({ id: scoreFieldId, value: 9 });
    const comments: Loose[] = await client.tickets.getComments(id);
    expect(comments.map(({ body, public: isPublic }) => [body, isPublic])).toEqual([
      ['It leaks', true],
      ['NPS response: 9', false],
    ]);
    const audits: Loose[] = await client.tickets.exportAudit(id);
    expect(audits).toHaveLength(2);
    const audit = await resultOf(client.ticketaudits.show(id, audits[1].id));
    expect(audit).toMatchObject({ ticket_id: id });
    await client.tickets.delete(id);
    await expect(client.tickets.show(id)).rejects.toThrow('Item not found');
  });

  it('take tags in both ways', async () => {
    const { id } = await newTicket({ tags: ['one'] });
    const tags = (...list: string[]): Loose => ({ tags: list });
    await client.tickets.addTags(id, tags('two'));
    expect(sandbox.ticket(id).tags).toEqual(['one', 'two']);
    await client.tickets.updateTags(id, tags('three'));
    expect(sandbox.ticket(id).tags).toEqual(['three']);
  });

  it('are listed to the last one, by cursor and by page number', async () => {
    for (let i = 0; i < 110; i += 1) sandbox.actions.createTicket(customerId);
    const all = sandbox.tickets().filter(({ status }) => status !== 'deleted');
    expect(await client.tickets.list()).toHaveLength(all.length);
    const before = sandbox.requests().length;
    const requested = await client.tickets.listByUserRequested(customerId);
    expect(requested.length).toBeGreaterThan(110);
    const pages = sandbox
      .requests()
      .slice(before)
      .map(({ path }) => path);
    expect(pages[1]).toContain('page=2');
    expect(new Set(requested.map(({ id }: Loose) => id)).size).toBe(requested.length);
  });

  it('are found by external id, many at once, and by their people', async () => {
    const { id } = await newTicket({ external_id: 'crm-7' });
    const found: Loose[] = await client.tickets.listWithFilter('external_id', 'crm-7');
    expect(found.map((ticket) => ticket.id)).toEqual([id]);
    expect((await resultOf(client.tickets.showMany([id])))[0].id).toBe(id);
    const agent = sandbox.tickets().find(({ assignee_id }) => assignee_id !== null)!.assignee_id!;
    expect((await client.tickets.listAssigned(agent)).length).toBeGreaterThan(0);
  });

  it('come out of the export in both ways', async () => {
    await sandbox.skipClock(3 * 60_000);
    const all = sandbox.tickets().length;
    expect(await client.tickets.incremental('1')).toHaveLength(all);
    // The library sends both parameters always, and "undefined" for a cursor it was not given.
    const cursor = Buffer.from('1.0||0|').toString('base64');
    const { tickets, end_of_stream: isLast } = await resultOf(
      client.ticketexport.exportCursor(1, cursor),
    );
    expect([tickets.length, isLast]).toEqual([all, true]);
  });

  it('are changed by jobs that can be watched', async () => {
    const [first, second] = [await newTicket(), await newTicket()];
    const many = await client.tickets.updateMany([first.id], { ticket: { priority: 'low' } });
    const { job_status: job } = (many as Loose).result;
    expect(job.status).toBe('queued');
    expect(await client.jobstatuses.watch(job.id, 5, 3)).toMatchObject({ status: 'completed' });
    const merge = { ids: [second.id], target_comment: 'One', source_comment: 'Two' };
    const { job_status: merging } = await resultOf(client.tickets.merge(first.id, merge));
    const { job_status: merged } = await resultOf(client.jobstatuses.show(merging.id));
    expect(merged).toMatchObject({ status: 'completed', results: { length: 2 } });
    expect(sandbox.ticket(second.id).status).toBe('closed');
    const two = { tickets: [{ comment: { body: 'a' } }, { comment: {} }] };
    const { job_status: made } = await resultOf(client.tickets.createMany(two as Loose));
    const { job_status: done } = await resultOf(client.jobstatuses.show(made.id));
    expect(done.results).toMatchObject([{ index: 0 }, { index: 1, error: 'TicketCreateFailed' }]);
  });
});

describe('search by node-zendesk', () => {
  it('answers one page, all pages, a count and an export', async () => {
    await newTicket({ subject: 'Paraglider', status: 'open' });
    const [found] = await resultOf(client.search.query('type:ticket Paraglider'));
    expect(found).toMatchObject({ subject: 'Paraglider', result_type: 'ticket' });
    const all = await client.search.queryAll('type:ticket status<solved');
    expect(all.length).toBeGreaterThan(100);
    const { count } = await resultOf(client.search.showResultsCount('type:ticket status<solved'));
    expect(count).toBe(all.length);
    const exported = await client.search.exportResults('status<solved', 'ticket', 50);
    expect(exported).toHaveLength(all.length);
  });
});

describe('people by node-zendesk', () => {
  it('are created, updated, tagged, suspended and deleted', async () => {
    const user = { name: 'Ola Moe', email: 'ola.moe@example.com' };
    const { id } = await resultOf(client.users.create({ user }));
    const again = await resultOf(client.users.createOrUpdate({ user: { ...user, notes: 'x' } }));
    expect(again).toMatchObject({ id, notes: 'x' });
    await client.users.update(id, { user: { user_fields: { nps_score: 3 } } });
    await client.users.addTags(id, { tags: ['vip'] } as Loose);
    await client.users.suspend(id);
    expect(await resultOf(client.users.show(id))).toMatchObject({
      user_fields: { nps_score: 3 },
      tags: ['vip'],
      suspended: true,
    });
    const found: Loose[] = await client.users.search({ query: 'ola.moe@example.com' });
    expect(found.map((one) => one.id)).toEqual([id]);
    await client.users.delete(id);
    expect(sandbox.user(id)).toMatchObject({ active: false, email: null });
  });

  it('are listed by role, group and organization, and exported', async () => {
    expect(await resultOf(client.users.me())).toMatchObject({ role: 'admin' });
    const agents: Loose[] = await client.users.listWithFilter('role', 'agent');
    expect(new Set(agents.map(({ role }) => role))).toEqual(new Set(['agent']));
    const [group] = sandbox.state.groups;
    const members = await client.groupmemberships.listByGroup(group!.id);
    expect(await client.users.listByGroup(group!.id)).toHaveLength(members.length);
    await sandbox.skipClock(3 * 60_000);
    expect(await client.users.incremental(1)).toHaveLength(sandbox.users().length);
  });
});

describe('fields by node-zendesk', () => {
  it.each([
    ['userfields', 'user_field', { key: 'season', type: 'dropdown' }],
    ['organizationfields', 'organization_field', { key: 'season', type: 'dropdown' }],
    ['ticketfields', 'ticket_field', { type: 'tagger' }],
  ] as const)('%s are created, listed, updated and deleted', async (name, kind, own) => {
    const fields: Loose = client[name];
    const options = [{ name: 'Winter', value: `winter_${kind}` }];
    const field = { ...own, title: 'Season', custom_field_options: options };
    const { id } = await resultOf(fields.create({ [kind]: field }));
    const list: Loose[] = await fields.list();
    expect(list.find((one) => one.id === id)).toMatchObject({ title: 'Season', type: own.type });
    await fields.update(id, { [kind]: { title: 'Time of year' } });
    expect(await resultOf(fields.show(id))).toMatchObject({
      title: 'Time of year',
      custom_field_options: options,
    });
    await fields.delete(id);
    await expect(fields.show(id)).rejects.toThrow('Item not found');
  });
});

describe('the account by node-zendesk', () => {
  it('has groups, brands, locales and organizations', async () => {
    expect(await client.groups.list()).toHaveLength(sandbox.state.groups.length);
    const { count } = await resultOf(client.groups.count());
    expect(count.value).toBe(sandbox.state.groups.length);
    expect(await resultOf(client.brand.list())).toHaveLength(sandbox.state.brands.length);
    expect((await client.locales.list()).length).toBeGreaterThan(1);
    const organization = { name: 'Fjell og fisk' };
    const { id } = await resultOf(client.organizations.create({ organization }));
    await client.organizations.update(id, { organization: { notes: 'New' } });
    const found: Loose[] = await client.organizations.autocomplete({ name: 'fjell og' });
    expect(found.map((one) => [one.id, one.notes])).toEqual([[id, 'New']]);
    await client.organizations.delete(id);
    await expect(client.organizations.show(id)).rejects.toThrow('Item not found');
  });

  it('has webhooks with secrets, invocations and a test', async () => {
    const endpoint = `${sandbox.url}/sandbox/api/views`;
    const webhook = {
      name: 'Elsewhere',
      status: 'active',
      endpoint,
      http_method: 'POST',
      request_format: 'json',
      subscriptions: ['zen:event-type:ticket.created'],
    };
    const { id } = await resultOf(client.webhooks.create({ webhook }));
    await newTicket();
    await sandbox.whenIdle();
    const { invocations } = await resultOf(client.webhooks.listInvocations(id));
    const run = invocations[0];
    const { attempts } = await resultOf(client.webhooks.listInvocationAttempts(id, run.id));
    expect(attempts[0]).toMatchObject({ id, invocation_id: run.id, status_code: 404 });
    const secret = async (answer: Promise<Loose>) => (await resultOf(answer)).signing_secret.secret;
    const first = await secret(client.webhooks.getSigningSecret(id));
    const next = await secret(client.webhooks.resetSigningSecret(id));
    expect([first === next, await secret(client.webhooks.getSigningSecret(id))]).toEqual([
      false,
      next,
    ]);
    const request = { endpoint, http_method: 'GET', request_format: 'json' };
    const { response } = await resultOf(client.webhooks.test({ request }));
    expect(response.status_code).toBe(200);
    await client.webhooks.patch(id, { webhook: { status: 'inactive' } });
    expect(await resultOf(client.webhooks.show(id))).toMatchObject({ status: 'inactive' });
    await client.webhooks.delete(id);
    await expect(client.webhooks.show(id)).rejects.toThrow('Item not found');
  });

  it('has triggers, and says what they can do', async () => {
    const trigger = {
      title: 'Tell',
      conditions: { all: [{ field: 'status', operator: 'value', value: 'solved' }] },
      actions: [{ field: 'current_tags', value: 'told' }],
    };
    const { id } = await resultOf(client.triggers.create({ trigger }));
    expect(((await client.triggers.listActive()) as Loose[]).map((one) => one.id)).toContain(id);
    const [answer] = (await client.triggers.definitions()) as Loose[];
    const subjects = answer.definitions.conditions_all.map(({ subject }: Loose) => subject);
    expect(subjects).toContain('status');
    await client.triggers.delete(id);
  });
});

describe('refusals by node-zendesk', () => {
  it('are told for a wrong token, a wrong record and a full minute', async () => {
    const endpointUri = `${sandbox.url}/api/v2`;
    const stranger = createClient({ endpointUri, username: 'who@example.com', token: 'no' });
    await expect(stranger.tickets.list()).rejects.toThrow('401');
    await expect(client.users.update(customerId, { user: { name: '' } })).rejects.toThrow('422');
    sandbox.faults.add({ path: '/api/v2/brands', fault: { status: 429 } });
    await expect(client.brand.list()).rejects.toThrow('429');
  });
});
