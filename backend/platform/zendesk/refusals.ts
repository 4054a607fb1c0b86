import { ZendeskAwayError, zendeskFailureOf, type CallName } from './zendesk-error.ts';

/** Who we are, as Zendesk tells: refused when the account or our user is shut out. */
export const ME = '/api/v2/users/me';
/** So many objects of one kind refused one after the other are not each at fault. */
const MANY = 3;

/** Tells whether a 403 is about an object, or about our account and its rights. */
export interface Refusals {
  isOfAccount(call: CallName): Promise<boolean>;
  /** A call of this kind was taken: what was refused before was about its object. */
  forget(call: CallName): void;
}

/**
 * Counts refused objects by kind, and asks who we are at each refusal.
 *
 * One object that is refused is final for whoever asked; a role that was taken away, a suspended
 * account or a firewall refuses all of them, and may stop to.
 */
export function createRefusals(askWhoWeAre: () => Promise<number>): Refusals {
  const refused = new Map<string, Set<string>>();
  return {
    async isOfAccount(call) {
      const kind = kindOf(call);
      const paths = refused.get(kind) ?? new Set();
      refused.set(kind, paths.size < 1_000 ? paths.add(call.path) : paths);
      if (call.path === ME || paths.size >= MANY) return true;
      const status = await askWhoWeAre();
      return status < 200 || status >= 300;
    },
    forget: (call) => void refused.delete(kindOf(call)),
  };
}

/** The same refusal, as one that is about us: to be tried again later. */
export function accountForbidden(error: Error): ZendeskAwayError {
  const failure = zendeskFailureOf(error);
  return new ZendeskAwayError(`${error.message}, as it refuses everything`, {
    ...failure,
    reason: 'forbidden',
    saidBy: failure?.saidBy ?? 'zendesk',
  });
}

/** A call’s kind, `read tickets`: what is allowed or not, each alone. */
export function kindOf({ method, path }: CallName): string {
  const [, , , resource = ''] = path.split('/');
  return `${method === 'GET' ? 'read' : 'write'} ${resource}`;
}
