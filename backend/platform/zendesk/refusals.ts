import type { Clock } from '../clock.ts';
import { ZendeskAwayError, zendeskFailureOf, type CallName } from './zendesk-error.ts';

/** Who we are, as Zendesk tells: refused when the account or our user is shut out. */
export const ME = '/api/v2/users/me';
/** So many objects of one kind refused one after the other are not each at fault. */
const MANY = 3;
/** Weeks apart each of them is; in a spell the work that waits asks again and again. */
const TOGETHER_MS = 10 * 60_000;

/** What was refused of a kind lately, and whether all of it is since. */
type Spell = { refusedAt: Map<string, number>; isShut: boolean };

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
export function createRefusals(
  askWhoWeAre: () => Promise<number>,
  clock: Pick<Clock, 'now'>,
): Refusals {
  const spells = new Map<string, Spell>();

  /** Notes a refusal, and tells whether it is one of many. */
  function isOneOfMany(call: CallName): boolean {
    const now = clock.now().getTime();
    const spell = spells.get(kindOf(call)) ?? { refusedAt: new Map(), isShut: false };
    spells.set(kindOf(call), spell);
    for (const [path, at] of spell.refusedAt) {
      if (now - at > TOGETHER_MS) spell.refusedAt.delete(path);
    }
    if (!spell.isShut) spell.refusedAt.set(call.path, now);
    // Until one is taken, however long the pauses between tries are by then.
    spell.isShut ||= spell.refusedAt.size >= MANY;
    return spell.isShut;
  }

  return {
    async isOfAccount(call) {
      const isOne = isOneOfMany(call);
      if (call.path === ME || isOne) return true;
      const status = await askWhoWeAre();
      return status < 200 || status >= 300;
    },
    forget: (call) => void spells.delete(kindOf(call)),
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

/** A call’s kind, `read tickets` or `write tickets tags`: what is allowed or not, each alone. */
export function kindOf({ method, path }: CallName): string {
  const [, , , resource = '', , part] = path.split('/');
  const what = part === 'tags' ? `${resource} tags` : resource;
  return `${method === 'GET' ? 'read' : 'write'} ${what}`;
}
