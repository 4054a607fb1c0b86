import { beforeEach, describe, expect, it } from 'vitest';
import { createAgentFinder } from '../../../backend/desk/find-agent.ts';
import { RetryLaterError } from '../../../backend/platform/errors.ts';
import { agentSchema } from '../../../backend/platform/zendesk/types.ts';
import { ZendeskRefusedError } from '../../../backend/platform/zendesk/zendesk-error.ts';
import { settingsSchema } from '../../../shared/settings.ts';

type Context = Parameters<ReturnType<typeof createAgentFinder>['find']>[0];

let now: Date;
let calls: string[];
let refusal: Error | null;
let user: Record<string, unknown>;
let access: string | Error;
let context: Context;

beforeEach(() => {
  now = new Date('2026-03-02T08:00:00Z');
  calls = [];
  refusal = null;
  user = {};
  access = 'all';
  context = {
    id: 'account',
    settings: settingsSchema.parse({ leads: { groups: ['7'] } }),
    zendesk: {
      async getAgent(id, urgency) {
        calls.push(`user ${id} ${urgency?.isUrgent}`);
        if (refusal !== null) throw refusal;
        const kim = { id, name: 'Kim', email: null, role: 'agent', ticket_restriction: null };
        return agentSchema.parse({ ...kim, ...user });
      },
      async getTicketAccess(id) {
        calls.push(`custom role ${id}`);
        if (access instanceof Error) throw access;
        return access;
      },
      async getGroupIds(id, urgency) {
        calls.push(`groups ${id} ${urgency?.isUrgent}`);
        return ['7'];
      },
    },
  };
});

describe('the look-up of an agent', () => {
  it('asks Zendesk urgently, once in five minutes', async () => {
    const { find } = createAgentFinder({ now: () => now });
    const agent = { user: { id: '42' }, role: 'lead', seesAllTickets: true };
    expect(await find(context, '42')).toMatchObject(agent);
    now = new Date(now.getTime() + 5 * 60_000);
    expect(await find(context, '42')).toMatchObject(agent);
    expect(calls).toEqual(['user 42 true', 'groups 42 true']);
    now = new Date(now.getTime() + 1);
    await find(context, '42');
    expect(calls).toHaveLength(4);
  });

  it('asks for no groups when the settings name none', async () => {
    const settings = settingsSchema.parse({});
    const { find } = createAgentFinder({ now: () => now });
    expect(await find({ ...context, settings }, '42')).toMatchObject({ role: 'agent' });
    expect(calls).toEqual(['user 42 true']);
  });

  it('has no answer when Zendesk gives none, and says nothing of why', async () => {
    const { find } = createAgentFinder({ now: () => now });
    refusal = new ZendeskRefusedError('not_authenticated', 401, 'inner words');
    const failure = await find(context, '42').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'retry_later' });
    expect((failure as Error).message).not.toContain('inner words');
    refusal = null;
    expect(await find(context, '42')).toMatchObject({ user: { id: '42' } });
  });

  it('holds what was remembered while Zendesk is away, and no longer', async () => {
    const { find } = createAgentFinder({ now: () => now });
    await find(context, '42');
    refusal = new RetryLaterError('away');
    now = new Date(now.getTime() + 5 * 60_000);
    expect(await find(context, '42')).toMatchObject({ user: { id: '42' } });
    now = new Date(now.getTime() + 1);
    await expect(find(context, '42')).rejects.toMatchObject({ code: 'retry_later' });
  });

  it.each<[string, Record<string, unknown>]>([
    ['an end user', { role: 'end-user' }],
    ['a suspended agent', { suspended: true }],
    ['a suspended admin', { role: 'admin', suspended: true }],
    ['a deleted agent', { active: false }],
    ['a role that we do not know', { role: 'owner' }],
  ])('refuses %s', async (_who, changes) => {
    user = changes;
    const { find } = createAgentFinder({ now: () => now });
    await expect(find(context, '42')).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each([
    ['Zendesk', 'not_found', 404, 'zendesk', 'forbidden'],
    ['Zendesk', 'forbidden', 403, 'zendesk', 'forbidden'],
    ['a gateway', 'not_found', 404, 'edge', 'retry_later'],
    ['a gateway', 'forbidden', 403, 'edge', 'retry_later'],
  ] as const)('hears from %s: %s', async (_who, reason, status, saidBy, code) => {
    refusal = new ZendeskRefusedError(reason, status, 'no', { saidBy });
    const { find } = createAgentFinder({ now: () => now });
    await expect(find(context, '42')).rejects.toMatchObject({ code });
  });

  it.each<[string, string | Error, boolean]>([
    ['shows all tickets', 'all', true],
    ['shows those of groups', 'within-groups', false],
    ['may not be read', new ZendeskRefusedError('forbidden', 403, 'no'), false],
    ['is not there', new ZendeskRefusedError('not_found', 404, 'no'), false],
  ])('asks what a custom role shows: it %s', async (_what, answer, seesAll) => {
    user = { custom_role_id: 9 };
    access = answer;
    const { find } = createAgentFinder({ now: () => now });
    expect(await find(context, '42')).toMatchObject({ seesAllTickets: seesAll });
    expect(calls).toContain('custom role 9');
  });

  it.each<[string, Error]>([
    ['Zendesk is away', new RetryLaterError('away')],
    ['a gateway refuses', new ZendeskRefusedError('forbidden', 403, 'no', { saidBy: 'edge' })],
    ['our login is refused', new ZendeskRefusedError('not_authenticated', 401, 'no')],
  ])('does not remember a custom role that was not read: %s', async (_why, failure) => {
    user = { custom_role_id: 9 };
    access = failure;
    const { find } = createAgentFinder({ now: () => now });
    await expect(find(context, '42')).rejects.toMatchObject({ code: 'retry_later' });
    access = 'all';
    expect(await find(context, '42')).toMatchObject({ seesAllTickets: true });
  });

  it('forgets the oldest of a thousand', async () => {
    const { find } = createAgentFinder({ now: () => now });
    for (let id = 0; id <= 1_000; id += 1) await find(context, String(id));
    calls = [];
    await find(context, '1000');
    expect(calls).toEqual([]);
    await find(context, '0');
    expect(calls).toEqual(['user 0 true', 'groups 0 true']);
  });

  it('knows names, also of those who have gone, and does without them', async () => {
    const { nameOf } = createAgentFinder({ now: () => now });
    user = { active: false };
    expect(await nameOf(context, '42')).toBe('Kim');
    refusal = new RetryLaterError('away');
    expect(await nameOf(context, '43')).toBeNull();
  });
});
