import { AppError } from '../platform/errors.ts';
import type { SurveyVisitRow } from '../records/survey-visit.ts';
import type { AccountContext } from './account-context.ts';

/** Finds an account by its id, as hand-offs and sessions name it. */
export interface AccountById {
  /** @throws AppError `not_found` for one that this process does not serve. */
  byId(accountId: string): AccountContext;
}

/** The one way to an account: the environment's, and those that were added to the database. */
export interface Accounts extends AccountById {
  /**
   * The one that is meant when none is named: the environment's, or else the only one.
   *
   * @throws AppError `not_found` without any, `invalid_request` when one has to be named.
   */
  only(): AccountContext;
  /** The account of an id from outside; `null` for one that is not served. */
  find(accountId: string): AccountContext | null;
  /** The account of a Zendesk, by host and port; `null` for one that is not served. */
  byHost(host: string): AccountContext | null;
  /** The account of a survey link, which names an invitation alone, and all that lies behind it. */
  byInvitation(
    invitationId: string,
  ): Promise<{ account: AccountContext; found: SurveyVisitRow } | null>;
  all(): readonly AccountContext[];
  /** Reads anew what was added, removed or changed, at most once a second; never throws. */
  refresh(): Promise<void>;
}

type Sources = {
  /** Those that are served at this moment. */
  all: () => readonly AccountContext[];
  /** Host of the account that the environment names. */
  ownHost: string | null;
  visitOf: (invitationId: string) => Promise<SurveyVisitRow | null>;
  refresh: () => Promise<void>;
};

/** Makes the port over whatever is served. */
export function createAccounts(sources: Sources): Accounts {
  const { all, ownHost, visitOf, refresh } = sources;
  const find = (accountId: string) => all().find(({ id }) => id === accountId) ?? null;
  const byHost = (host: string) =>
    all().find(({ zendeskUrl }) => new URL(zendeskUrl).host === host.toLowerCase()) ?? null;
  return {
    all,
    find,
    byHost,
    refresh,
    only() {
      const own = ownHost === null ? null : byHost(ownHost);
      const [first, ...others] = all();
      if (own !== null) return own;
      if (first === undefined) {
        throw new AppError('not_found', 'there is no account yet; see aftercare accounts add');
      }
      if (others.length === 0) return first;
      throw new AppError('invalid_request', 'there are several accounts; name one of them');
    },
    byId(accountId) {
      const account = find(accountId);
      if (account === null) throw new AppError('not_found', 'no account of this id');
      return account;
    },
    async byInvitation(invitationId) {
      const found = await visitOf(invitationId);
      const account = found === null ? null : find(found.accountId);
      return account === null || found === null ? null : { account, found };
    },
  };
}

/** Looks for an account, and once more after reading anew: it may have been added just now. */
export async function findFresh<T>(
  accounts: Pick<Accounts, 'refresh'>,
  find: () => T | null,
): Promise<T | null> {
  const found = find();
  if (found !== null) return found;
  await accounts.refresh();
  return find();
}
