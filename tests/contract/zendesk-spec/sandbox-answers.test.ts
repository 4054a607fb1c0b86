import { beforeAll, expect, it } from 'vitest';
import type { Sandbox } from '../../../sandbox/sandbox.types.ts';
import { integration, testSandbox, type Caller } from '../../sandbox/support/test-sandbox.ts';
import { recordFindings, type Record } from './record-findings.ts';
import { describeWithSpec } from './zendesk-spec.ts';

describeWithSpec('the sandbox, held against Zendesk’s specification', (spec) => {
  let sandbox: Sandbox;
  let api: Caller;
  let record: Record;
  const ids = { customer: 0, agent: 0, ticket: 0, organization: 0 };

  beforeAll(async () => {
    sandbox = await testSandbox();
    record = recordFindings(sandbox, spec);
    api = await integration(sandbox);
    const person = (role: string) => sandbox.users().find((user) => user.role === role)!.id;
    const open = sandbox.tickets().find(({ status }) => status === 'open')!;
    Object.assign(ids, {
      customer: person('end-user'),
      agent: person('agent'),
      ticket: open.id,
      organization: sandbox.state.organizations[0]!.id,
    });
  });

  /** Makes a call that must succeed, and says where it does not fit the specification. */
  async function call(method: string, path: string, body?: unknown): Promise<any> {
    const answer = await api(method, `/api/v2${path}`, body);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    const findings = [...record.findings];
    record.findings.clear();
    expect(findings).toEqual([]);
    return answer.body;
  }

  it.each([
    '/tickets?per_page=5',
    '/tickets?page[size]=5',
    '/tickets?external_id=none',
    '/tickets/show_many?ids={ticket},{ticket}',
    '/tickets/{ticket}',
    '/tickets/{ticket}?include=users,groups,organizations,brands',
    '/tickets/{ticket}/audits?sort_order=desc&per_page=100',
    '/tickets/{ticket}/comments?page[size]=2&include=users&sort_order=desc',
    '/tickets/{ticket}/tags',
    '/users/{customer}/tickets/requested',
    '/incremental/tickets/cursor?start_time=1',
    '/users/me',
    '/users/{customer}',
    '/users/{agent}',
    '/users?role[]=agent&per_page=5',
    '/users?page[size]=5',
    '/users/show_many?ids={customer},{agent}',
    '/users/search?query=a',
    '/users/{customer}/tags',
    '/users/{agent}/groups',
    '/users/{agent}/group_memberships',
    '/group_memberships?page[size]=3',
    '/groups',
    '/groups/assignable',
    '/brands?page[size]=1',
    '/organizations?per_page=2',
    '/organizations/{organization}',
    '/organizations/show_many?ids={organization}',
    '/ticket_fields',
    '/user_fields?page[size]=2',
    '/organization_fields',
    '/custom_statuses',
    '/triggers',
    '/triggers/active',
    '/triggers/definitions',
    '/search?query=type:ticket status<solved',
    '/search?query=type:user role:agent',
    '/search/count?query=tent',
    '/search/export?query=tent&filter[type]=ticket&page[size]=2',
    '/locales',
    '/account/settings',
    '/oauth/tokens/current',
  ])('reads %s', async (path) => {
    await call(
      'GET',
      path.replace(/\{(\w+)\}/g, (_all, name: keyof typeof ids) => String(ids[name])),
    );
  });

  it('creates, updates, tags, merges and deletes tickets', async () => {
    const { scoreFieldId } = sandbox.state.landmarks;
    const due = '2030-01-01T00:00:00Z';
    const ticket = {
      subject: 'Call back',
      comment: { body: 'Called twice', public: false },
      requester_id: ids.customer,
      type: 'task',
      due_at: due,
      external_id: 'aftercare:follow-up:1',
      tags: ['nps_follow_up'],
      priority: 'high',
      custom_fields: [{ id: scoreFieldId, value: 3 }],
    };
    const { ticket: made } = await call('POST', '/tickets', { ticket });
    expect(made).toMatchObject({ external_id: 'aftercare:follow-up:1', due_at: due });
    await call('PUT', `/tickets/${made.id}`, {
      ticket: { comment: { body: 'Done', public: false }, metadata: { id: 'x' } },
    });
    for (const method of ['PUT', 'POST', 'DELETE'])
      await call(method, `/tickets/${made.id}/tags`, { tags: ['b'] });
    const many = `/tickets/update_many?ids=${made.id}`;
    await call('PUT', many, { ticket: { additional_tags: ['c'] } });
    const { job_status: job } = await call('POST', `/tickets/${ids.ticket}/merge`, {
      ids: [made.id],
      target_comment: 'One case',
      source_comment: 'See there',
    });
    await call('GET', `/job_statuses/${job.id}`);
    await call('DELETE', `/tickets/${ids.ticket}`);
  });

  it('creates, updates and deletes people and organizations', async () => {
    const user = { name: 'Ada Berg', email: 'ada@example.com' };
    const { user: made } = await call('POST', '/users/create_or_update', { user });
    await call('POST', '/users/create_or_update', { user });
    await call('PUT', `/users/${made.id}`, { user: { user_fields: { nps_score: 9 } } });
    for (const method of ['PUT', 'POST', 'DELETE'])
      await call(method, `/users/${made.id}/tags`, { tags: ['vip'] });
    await call('DELETE', `/users/${made.id}`);
    const { organization } = await call('POST', '/organizations', {
      organization: { name: 'Fjell' },
    });
    await call('PUT', `/organizations/${organization.id}`, { organization: { notes: 'New' } });
  });

  it.each(['ticket_field', 'user_field', 'organization_field'])(
    'creates, updates and deletes a %s',
    async (kind) => {
      const options = { custom_field_options: [{ name: 'One', value: `one_${kind}` }] };
      const own = kind === 'ticket_field' ? { type: 'tagger' } : { type: 'dropdown', key: 'kind' };
      const field = { title: 'Kind', description: 'Of it', ...own, ...options };
      const { [kind]: made } = await call('POST', `/${kind}s`, { [kind]: field });
      await call('GET', `/${kind}s/${made.id}`);
      await call('PUT', `/${kind}s/${made.id}`, { [kind]: { title: 'Sort', ...options } });
      await call('DELETE', `/${kind}s/${made.id}`);
    },
  );

  it('creates, updates and deletes a trigger', async () => {
    const trigger = {
      title: 'Tell',
      category_id: '1',
      conditions: { all: [{ field: 'status', operator: 'value', value: 'solved' }], any: [] },
      actions: [{ field: 'notification_webhook', value: ['01H', '{}'] }],
    };
    const { trigger: made } = await call('POST', '/triggers', { trigger });
    await call('GET', `/triggers/${made.id}`);
    await call('PUT', `/triggers/${made.id}`, { trigger: { ...trigger, active: false } });
    await call('DELETE', `/triggers/${made.id}`);
  });

  it('hands out a token, and takes it back', async () => {
    const calls = [...record.calls];
    expect(calls).toContain('POST /oauth/tokens 201');
    await call('DELETE', '/oauth/tokens/current');
  });
});
