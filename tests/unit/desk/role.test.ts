import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../backend/desk/role.rules.ts';
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
