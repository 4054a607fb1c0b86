import { findFresh, type Accounts } from '../account/accounts.ts';
import { AppError } from '../platform/errors.ts';
import type { Guard, HttpRequest } from '../platform/http/http.types.ts';
import { isSame } from '../platform/security/keys.ts';
import type { Session, Sessions } from './session.ts';

/** Who calls the API: an agent through the app, or a script with the admin key. */
export type Caller = Pick<Session, 'accountId' | 'agentId' | 'role'> & { session: Session | null };

const callers = new WeakMap<HttpRequest, Caller>();

type Deps = {
  sessions: Sessions;
  adminApiKey: string | null;
  accounts: Accounts;
};

/**
 * Lets through only requests with a valid bearer session or the admin key.
 *
 * A session is for one account. The admin key is for all of them: the header `X-Aftercare-Account`
 * or the query's `account` names one by its id or host, unless it is clear which.
 */
export function requireCaller({ sessions, adminApiKey, accounts }: Deps): Guard {
  return async (req, _res, next) => {
    const token = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (token === undefined) {
      throw new AppError('not_authenticated', 'send the header "Authorization: Bearer …"');
    }
    if (adminApiKey !== null && isSame(Buffer.from(token), Buffer.from(adminApiKey))) {
      callers.set(req, {
        accountId: await accountNamedBy(req, accounts),
        agentId: null,
        role: 'admin',
        session: null,
      });
      next();
      return;
    }
    const session = await sessions.read(token);
    if (session === null) {
      throw new AppError('not_authenticated', 'the session has ended; open the app again');
    }
    if (nameIn(req) !== null && (await accountNamedBy(req, accounts)) !== session.accountId) {
      throw new AppError('forbidden', 'the session is for another account');
    }
    callers.set(req, { ...session, session });
    next();
  };
}

async function accountNamedBy(req: HttpRequest, accounts: Accounts): Promise<string> {
  const name = nameIn(req);
  if (name === null) return accounts.only().id;
  const find = () => accounts.find(name.toLowerCase()) ?? accounts.byHost(name);
  const account = await findFresh(accounts, find);
  if (account === null) throw new AppError('not_found', 'no account of this id or host');
  return account.id;
}

function nameIn({ headers, query }: HttpRequest): string | null {
  const name = headers['x-aftercare-account'] ?? query['account'];
  if (name === undefined || name === '') return null;
  if (typeof name === 'string') return name;
  throw new AppError('invalid_request', 'name one account, by its id or host');
}

/** The caller that {@link requireCaller} found for this request. */
export function callerOf(req: HttpRequest): Caller {
  const caller = callers.get(req);
  if (caller === undefined) throw new AppError('not_authenticated', 'nobody is signed in');
  return caller;
}
