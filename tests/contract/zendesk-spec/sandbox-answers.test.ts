import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../sandbox/sandbox.types.ts';
import {
  integration,
  testSandbox,
  type Answer,
  type Caller,
} from '../../sandbox/support/test-sandbox.ts';
import { recordFindings, type Record } from './record-findings.ts';
import { HAS_SPEC, SPEC } from './zendesk-spec.ts';

describe.skipIf(!HAS_SPEC)(
  'the sandbox beside Zendesk’s specification (../shared/zendesk/oas.json)',
  () => {
    let sandbox: Sandbox;
    let api: Caller;
    let record: Record;
    const ids = { customer: 0, agent: 0, ticket: 0, organization: 0, group: 0, field: 0 };

    beforeAll(async () => {
      sandbox = await testSandbox();
      record = recordFindings(sandbox, SPEC);
      api = await integration(sandbox);
      const person = (role: string) => sandbox.users().find((user) => user.role === role)!.id;
      const open = sandbox.tickets().find(({ status }) => status === 'open')!;
      Object.assign(ids, {
        customer: person('end-user'),
        agent: person('agent'),
        ticket: open.id,
        organization: sandbox.state.organizations[0]!.id,
        group: sandbox.state.groups[0]!.id,
        field: sandbox.state.landmarks.categoryFieldId,
      });
    });

    /** Makes a call that must succeed, and says where it does not fit the specification. */
    async function expectToFit(
      method: string,
      path: string,
      body?: unknown,
    ): Promise<Answer['body']> {
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
      '/tickets/{ticket}?include=users,metric_sets',
      '/tickets/{ticket}/audits?sort_order=desc&per_page=100',
      '/tickets/{ticket}/comments?page[size]=2&include=users&sort_order=desc',
      '/tickets/{ticket}/tags',
      '/users/{customer}/tickets/requested',
      '/users/{agent}/tickets/assigned',
      '/organizations/{organization}/tickets',
      '/tickets/count',
      '/tickets/{ticket}/audits/count',
      '/incremental/tickets?start_time=1',
      '/incremental/users?start_time=1',
      '/incremental/users/cursor?start_time=1',
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
      '/groups/count',
      '/groups/{group}/users',
      '/groups/{group}/memberships',
      '/brands?page[size]=1',
      '/tags?page[size]=2',
      '/ticket_forms?page[size]=2',
      '/organizations?per_page=2',
      '/organizations/{organization}',
      '/organizations/{organization}/users',
      '/organizations/autocomplete?name=f',
      '/organizations/count',
      '/users/{customer}/organizations',
      '/organizations/show_many?ids={organization}',
      '/ticket_fields',
      '/ticket_fields/{field}/options',
      '/ticket_fields/count',
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
      '/job_statuses',
      '/account/settings',
      '/oauth/tokens/current',
    ])('reads %s', async (path) => {
      await expectToFit(
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
      const { ticket: made } = await expectToFit('POST', '/tickets', { ticket });
      expect(made).toMatchObject({ external_id: 'aftercare:follow-up:1', due_at: due });
      await expectToFit('PUT', `/tickets/${made.id}`, {
        ticket: { comment: { body: 'Done', public: false }, metadata: { id: 'x' } },
      });
      for (const method of ['PUT', 'POST', 'DELETE'])
        await expectToFit(method, `/tickets/${made.id}/tags`, { tags: ['b'] });
      const many = `/tickets/update_many?ids=${made.id}`;
      await expectToFit('PUT', many, { ticket: { additional_tags: ['c'] } });
      const { job_status: job } = await expectToFit('POST', `/tickets/${ids.ticket}/merge`, {
        ids: [made.id],
        target_comment: 'One case',
        source_comment: 'See there',
      });
      await expectToFit('GET', `/job_statuses/${job.id}`);
      await expectToFit('DELETE', `/tickets/${ids.ticket}`);
    });

    it('creates, updates and deletes people and organizations', async () => {
      const user = { name: 'Ada Berg', email: 'ada@example.com' };
      const { user: made } = await expectToFit('POST', '/users/create_or_update', { user });
      await expectToFit('POST', '/users/create_or_update', { user });
      await expectToFit('PUT', `/users/${made.id}`, { user: { user_fields: { nps_score: 9 } } });
      for (const method of ['PUT', 'POST', 'DELETE'])
        await expectToFit(method, `/users/${made.id}/tags`, { tags: ['vip'] });
      await expectToFit('DELETE', `/users/${made.id}`);
      const { organization } = await expectToFit('POST', '/organizations', {
        organization: { name: 'Fjell' },
      });
      await expectToFit('PUT', `/organizations/${organization.id}`, {
        organization: { notes: 'New' },
      });
    });

    it.each(['ticket_field', 'user_field', 'organization_field'])(
      'creates, updates and deletes a %s',
      async (kind) => {
        const options = { custom_field_options: [{ name: 'One', value: `one_${kind}` }] };
        const own =
          kind === 'ticket_field' ? { type: 'tagger' } : { type: 'dropdown', key: 'kind' };
        const field = { title: 'Kind', description: 'Of it', ...own, ...options };
        const { [kind]: made } = await expectToFit('POST', `/${kind}s`, { [kind]: field });
        await expectToFit('GET', `/${kind}s/${made.id}`);
        await expectToFit('PUT', `/${kind}s/${made.id}`, { [kind]: { title: 'Sort', ...options } });
        await expectToFit('DELETE', `/${kind}s/${made.id}`);
      },
    );

    it('creates, updates and deletes a trigger', async () => {
      const trigger = {
        title: 'Tell',
        category_id: '1',
        conditions: { all: [{ field: 'status', operator: 'value', value: 'solved' }], any: [] },
        actions: [{ field: 'notification_webhook', value: ['01H', '{}'] }],
      };
      const { trigger: made } = await expectToFit('POST', '/triggers', { trigger });
      await expectToFit('GET', `/triggers/${made.id}`);
      await expectToFit('PUT', `/triggers/${made.id}`, { trigger: { ...trigger, active: false } });
      await expectToFit('DELETE', `/triggers/${made.id}`);
    });

    it('hands out a token, and takes it back', async () => {
      const calls = [...record.calls];
      expect(calls).toContain('POST /oauth/tokens 201');
      await expectToFit('DELETE', '/oauth/tokens/current');
    });
  },
);
