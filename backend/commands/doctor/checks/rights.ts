import { OAUTH_CLIENTS } from '../../failures/oauth-clients.ts';
import type { Check } from '../check.ts';
import type { DoctorContext } from '../doctor-context.ts';
import { blocking, error, type Fault } from '../finding.ts';

const NEEDED = ['read', 'write'];

/** May we do what setup and the service do: scopes, and the role of whom we act for? */
export const rights: Check = {
  name: 'rights',
  title: 'the credentials are an admin’s, with the scopes "read" and "write"',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['credentials'],
  async run(context) {
    const { scopes, userId } = await whoAmI(context);
    const missing = scopes === null ? [] : NEEDED.filter((scope) => !scopes.includes(scope));
    if (missing.length > 0) return [blocking(missingScopes(missing))];
    const person = await context.zendesk().admin.getPerson(userId);
    if (person.role === 'admin' && person.suspended !== true) return [];
    const what =
      person.role === 'admin' ? 'is suspended' : `has the role "${person.role}" and is no admin`;
    return [
      blocking(
        error({
          problem: `We act as the Zendesk user ${userId}, who ${what}.`,
          cure: `Make that user an active admin, or make the OAuth client anew as one, in ${OAUTH_CLIENTS}.`,
        }),
      ),
    ];
  },
};

async function whoAmI({ zendesk }: DoctorContext) {
  const { credentials, admin } = zendesk();
  if (credentials.kind !== 'api_token') return admin.getCurrentToken();
  return { scopes: null, userId: (await admin.findMe())?.id ?? '' };
}

function missingScopes(missing: string[]): Fault {
  const list = missing.map((scope) => `"${scope}"`).join(' and ');
  return error({
    problem: `The OAuth client lacks the scope ${list}.`,
    cure: `Add it in ${OAUTH_CLIENTS}; the next token has it.`,
  });
}
