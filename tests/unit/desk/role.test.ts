import { describe, expect, it } from 'vitest';
import { roleOf, seesAllTickets } from '../../../backend/desk/role.rules.ts';
import { isOfTheTeam } from '../../../backend/account/team.rules.ts';
import { agentSchema } from '../../../backend/platform/zendesk/types.ts';
import { settingsSchema } from '../../../shared/settings.ts';
import { aUser } from '../../support/builders/a-user.ts';

const settings = settingsSchema.parse({ leads: { agents: ['7'], groups: ['70'] } });

describe('the role in the app', () => {
  it.each([
    ['admin', { id: '1', role: 'admin' }, [], 'admin'],
    ['an agent', { id: '1', role: 'agent' }, ['71'], 'agent'],
    ['a named agent', { id: '7', role: 'agent' }, [], 'lead'],
    ['a member of a named group', { id: '1', role: 'agent' }, ['70'], 'lead'],
    ['a customer with a lead’s id', { id: '7', role: 'end-user' }, [], 'agent'],
  ] as const)('of %s', (_who, user, groupIds, role) => {
    expect(roleOf(aUser(user), groupIds, settings)).toBe(role);
  });

  it('is an agent’s when Zendesk named nobody', () => {
    expect(roleOf(null, [], settings)).toBe('agent');
  });
});

const anAgent = (changes: object) =>
  agentSchema.parse({ id: 1, role: 'agent', ticket_restriction: null, ...changes });

describe('who is of the team', () => {
  it.each([
    ['an agent', {}, true],
    ['an admin', { role: 'admin' }, true],
    ['an end user', { role: 'end-user' }, false],
    ['a suspended agent', { suspended: true }, false],
    ['a deleted admin', { role: 'admin', active: false }, false],
    ['somebody of a role of later', { role: 'owner' }, false],
  ])('%s', (_who, changes, isIn) => {
    expect(isOfTheTeam(anAgent(changes))).toBe(isIn);
  });
});

describe('who sees all tickets', () => {
  it.each<[string, object, string | null, boolean]>([
    ['an admin', { role: 'admin', ticket_restriction: undefined }, null, true],
    ['an admin of a custom role', { role: 'admin', custom_role_id: 9 }, null, true],
    ['an agent without restriction', {}, null, true],
    ['an agent of the ordinary kind', { role_type: 0 }, null, true],
    ['an agent of whom nothing is said', { ticket_restriction: undefined }, null, false],
    ['one of their groups’ tickets', { ticket_restriction: 'groups' }, null, false],
    ['one of assigned tickets', { ticket_restriction: 'assigned' }, null, false],
    ['one of an organization', { ticket_restriction: 'organization' }, null, false],
    ['one of requested tickets', { ticket_restriction: 'requested' }, null, false],
    ['one of a restriction of later', { ticket_restriction: 'moon' }, null, false],
    ['a light agent', { role_type: 1 }, null, false],
    ['a chat agent', { role_type: 2 }, null, false],
    ['a contributor', { role_type: 3 }, null, false],
    ['a custom role that shows all', { custom_role_id: 9 }, 'all', true],
    ['a custom role that shows some', { custom_role_id: 9 }, 'within-groups', false],
    ['a custom role without an answer', { custom_role_id: 9 }, null, false],
    [
      'a restricted one of such a role',
      { custom_role_id: 9, ticket_restriction: 'groups' },
      'all',
      false,
    ],
    ['an end user', { role: 'end-user' }, null, false],
  ])('%s', (_who, changes, access, seesAll) => {
    expect(seesAllTickets(anAgent(changes), access)).toBe(seesAll);
  });
});
