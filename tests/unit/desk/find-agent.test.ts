import { beforeEach, describe, expect, it } from 'vitest';
import { createAgentFinder } from '../../../backend/desk/find-agent.ts';
import { RetryLaterError } from '../../../backend/platform/errors.ts';
import { userSchema } from '../../../backend/platform/zendesk/types.ts';
import { settingsSchema } from '../../../shared/settings.ts';

type Context = Parameters<ReturnType<typeof createAgentFinder>>[0];

let now: Date;
let calls: string[];
let isAway: boolean;
let context: Context;

beforeEach(() => {
  now = new Date('2026-03-02T08:00:00Z');
  calls = [];
  isAway = false;
  context = {
    id: 'account',
    settings: settingsSchema.parse({ leads: { groups: ['7'] } }),
    zendesk: {
      async getUser(id, urgency) {
        calls.push(`user ${id} ${urgency?.isUrgent}`);
        if (isAway) throw new RetryLaterError('away');
        return userSchema.parse({ id, name: 'Kim', email: null, role: 'agent' });
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
    const find = createAgentFinder({ now: () => now });
    const agent = { user: { id: '42' }, groupIds: ['7'] };
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
    expect(
      await createAgentFinder({ now: () => now })({ ...context, settings }, '42'),
    ).toMatchObject({
      groupIds: [],
    });
    expect(calls).toEqual(['user 42 true']);
  });

  it('remembers no failure', async () => {
    const find = createAgentFinder({ now: () => now });
    isAway = true;
    await expect(find(context, '42')).rejects.toThrow('away');
    isAway = false;
    expect(await find(context, '42')).toMatchObject({ user: { id: '42' } });
  });

  it('forgets the oldest of a thousand', async () => {
    const find = createAgentFinder({ now: () => now });
    for (let id = 0; id <= 1_000; id += 1) await find(context, String(id));
    calls = [];
    await find(context, '1000');
    expect(calls).toEqual([]);
    await find(context, '0');
    expect(calls).toEqual(['user 0 true', 'groups 0 true']);
  });

  it('asks nothing for nobody', async () => {
    expect(await createAgentFinder({ now: () => now })(context, null)).toEqual({
      user: null,
      groupIds: [],
    });
    expect(calls).toEqual([]);
  });
});
