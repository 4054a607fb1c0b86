import { describe, expect, it } from 'vitest';
import { checkRights, findRights } from '../../../../backend/commands/accounts/check-rights.ts';
import { CommandError } from '../../../../backend/commands/terminal/command-error.ts';
import { userSchema } from '../../../../backend/platform/zendesk/types.ts';

const ADMIN = { id: 1, name: 'Kim', email: null, role: 'admin' };

/** Calls as this person, with a token of these scopes. */
function asking(person: object | null, scopes = ['read', 'write']) {
  const user = person === null ? null : userSchema.parse({ ...ADMIN, ...person });
  return {
    getCurrentToken: async () => ({ userId: '1', scopes, expiresAt: null }),
    getPerson: async () => user!,
    findMe: async () => user,
  };
}

describe('the rights that we call with', () => {
  it.each([['read', 'write'], ['write', 'read', 'impersonate'], []])(
    'are enough for an active admin with the scopes %s %s',
    async (...scopes) => {
      const admin = asking({}, scopes.filter(Boolean));
      expect(await findRights(admin, { kind: 'client_credentials' })).toEqual({
        name: 'Kim',
        role: 'admin',
      });
    },
  );

  it.each([
    ['an agent', { role: 'agent' }, 'who is no admin in Zendesk (role: agent)'],
    ['a suspended admin', { suspended: true }, 'who is suspended'],
  ])('are not enough for %s, whichever credentials', async (_who, person, problem) => {
    for (const kind of ['client_credentials', 'authorization_code', 'api_token'] as const) {
      expect(await findRights(asking(person), { kind })).toMatchObject({
        problem: expect.stringContaining(problem),
      });
    }
  });

  it.each([
    ['client_credentials', 'the next token has it'],
    ['authorization_code', 'authorise Aftercare anew'],
  ] as const)('lack a scope, by %s', async (kind, cure) => {
    expect(await findRights(asking({}, ['read']), { kind })).toEqual({
      problem: 'The OAuth client lacks the scope "write".',
      cure: expect.stringContaining(cure),
    });
  });

  it.each([null, { role: 'end-user' }])('are nobody’s with a wrong API token: %j', async (me) => {
    expect(await findRights(asking(me), { kind: 'api_token' })).toMatchObject({
      problem: expect.stringContaining('for nobody'),
    });
  });

  it('end a command that needs more, with what to do', async () => {
    const checked = checkRights(asking({ role: 'agent' }), { kind: 'client_credentials' });
    await expect(checked).rejects.toThrow(CommandError);
    await expect(checked).rejects.toThrow('active admin');
  });
});
