import type { Role } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import { findFresh, type Accounts } from '../account/accounts.ts';
import { AppError } from '../platform/errors.ts';
import type { Guard, HttpRequest } from '../platform/http/http.types.ts';
import type { GuessLimit } from '../platform/http/guess-limit.ts';
import { isSame } from '../platform/security/keys.ts';
import type { AgentFinder } from './find-agent.ts';
import type { Session, Sessions } from './session.ts';

/** Who calls the API: an agent through the app, or a script with the admin key. */
export type Caller = {
  accountId: string;
  /** `null` for the admin key, and where Zendesk has not said who opened the app. */
  agentId: string | null;
  role: Role;
  /** The tickets that they may read. */
  tickets: 'all' | { only: string | null };
  /** `null` for the admin key. */
  session: Session | null;
};

const callers = new WeakMap<HttpRequest, Caller>();

type Deps = {
  sessions: Sessions;
  adminApiKey: string | null;
  accounts: Accounts;
  agents: AgentFinder;
  guesses: GuessLimit;
};

/**
 * Lets through only requests with a valid bearer session or the admin key.
 *
 * A session is for one account, and follows its agent: what they may do is what Zendesk says of
 * them, at most five minutes ago. The admin key is for all accounts: the header
 * `X-Aftercare-Account` or the query's `account` names one by its id or host, unless it is clear
 * which. Wrong ones are counted by the address that they come from.
 */
export function requireCaller({ sessions, adminApiKey, accounts, agents, guesses }: Deps): Guard {
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
        tickets: 'all',
        session: null,
      });
      next();
      return;
    }
    const session = await sessions.read(token);
    if (session === null) guesses.add(req);
    const account =
      session === null || session === 'ended' ? null : accounts.find(session.accountId);
    if (session === null || session === 'ended' || account === null) {
      throw new AppError('not_authenticated', 'the session has ended; open the app again');
    }
    if (nameIn(req) !== null && (await accountNamedBy(req, accounts)) !== session.accountId) {
      throw new AppError('forbidden', 'the session is for another account');
    }
    callers.set(req, await callerBy(session, account, agents));
    next();
  };
}

async function callerBy(
  session: Session,
  account: AccountContext,
  agents: AgentFinder,
): Promise<Caller> {
  const { accountId, agentId, ticketId } = session;
  const own = { accountId, agentId, tickets: { only: ticketId }, session };
  // Somebody in Zendesk's workspace, to whom it shows the ticket, and no more is known of them.
  if (agentId === null) return { ...own, role: 'agent' };
  const { role, seesAllTickets } = await agents.find(account, agentId);
  return { ...own, role, ...(seesAllTickets ? { tickets: 'all' } : {}) };
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

/**
 * Makes sure that a caller may read a ticket.
 *
 * @throws AppError `forbidden` when Zendesk has not said that it shows them this one.
 */
export function requireTicket({ tickets }: Caller, ticketId: string): void {
  if (tickets === 'all' || tickets.only === ticketId) return;
  throw new AppError(
    'forbidden',
    'the app was opened beside another ticket; open it beside this one',
  );
}

/**
 * Who is recorded for what a caller does.
 *
 * @throws AppError `forbidden` when nobody knows who that is.
 */
export function actorOf({ agentId, session }: Caller, adminKeyActor: string): string {
  if (session === null) return adminKeyActor;
  if (agentId !== null) return agentId;
  throw new AppError('forbidden', 'Zendesk has not said who opened the app, so it only shows');
}
