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
  /** The account that the admin key speaks for. */
  adminAccountId: () => string;
};

/** Lets through only requests with a valid bearer session or the admin key. */
export function requireCaller({ sessions, adminApiKey, adminAccountId }: Deps): Guard {
  return async (req, _res, next) => {
    const token = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (token === undefined) {
      throw new AppError('not_authenticated', 'send the header "Authorization: Bearer …"');
    }
    if (adminApiKey !== null && isSame(Buffer.from(token), Buffer.from(adminApiKey))) {
      callers.set(req, {
        accountId: adminAccountId(),
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
    callers.set(req, { ...session, session });
    next();
  };
}

/** The caller that {@link requireCaller} found for this request. */
export function callerOf(req: HttpRequest): Caller {
  const caller = callers.get(req);
  if (caller === undefined) throw new AppError('not_authenticated', 'nobody is signed in');
  return caller;
}
