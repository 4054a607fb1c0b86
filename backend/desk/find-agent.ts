import type { Role } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Clock } from '../platform/clock.ts';
import { AppError, RetryLaterError, isFinal } from '../platform/errors.ts';
import { createLookup } from '../platform/lookup.ts';
import { isOfTheTeam } from '../account/team.rules.ts';
import type { AgentUser } from '../platform/zendesk/types.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import { roleOf, seesAllTickets } from './role.rules.ts';

type Context = Pick<AccountContext, 'id' | 'settings'> & {
  zendesk: Pick<AccountContext['zendesk'], 'getAgent' | 'getGroupIds' | 'getTicketAccess'>;
};

/** A member of the team, and what they may do at this moment. */
export type Agent = { user: AgentUser; role: Role; seesAllTickets: boolean };

/** Finds out about users of an account's Zendesk. */
export interface AgentFinder {
  /**
   * What somebody may do now.
   *
   * @throws AppError `forbidden` for whoever is not of the team (any more), `retry_later` when
   * Zendesk gives no answer.
   */
  find(context: Context, userId: string): Promise<Agent>;
  /** A user's name; `null` when it cannot be had. */
  nameOf(context: Context, userId: string): Promise<string | null>;
}

const MEMORY_MS = 5 * 60_000;

/**
 * Makes the look-up of agents, who are remembered for five minutes.
 *
 * Agents open the sidebar all day long, and must not use up the account's calls by that. A new
 * role, a suspension or a deletion counts once the memory has ended.
 */
export function createAgentFinder(clock: Clock): AgentFinder {
  const memory = { forMs: MEMORY_MS, nowMs: () => clock.now().getTime() };
  const findUser = createLookup({ ask: readUser, ...memory });
  const findGroupIds = createLookup({ ask: readGroupIds, ...memory });
  const findTicketAccess = createLookup({ ask: readTicketAccess, ...memory });

  return {
    async find({ id, settings, zendesk }, userId) {
      const key = `${id} ${userId}`;
      const user = await orLater(() => findUser(key, { zendesk, id: userId }));
      if (user === null || !isOfTheTeam(user)) {
        throw new AppError('forbidden', 'only agents and admins of this Zendesk may open the app');
      }
      // Read only where the settings name groups: one call less for everybody else.
      const groupIds =
        settings.leads.groups.length === 0
          ? []
          : await orLater(() => findGroupIds(key, { zendesk, id: userId }));
      const roleId = user.role === 'admin' ? null : user.custom_role_id;
      const ticketAccess =
        roleId === null
          ? null
          : await orLater(() => findTicketAccess(`${id} ${roleId}`, { zendesk, id: roleId }));
      return {
        user,
        role: roleOf(user, groupIds, settings),
        seesAllTickets: seesAllTickets(user, ticketAccess),
      };
    },
    async nameOf({ id, zendesk }, userId) {
      const find = findUser(`${id} ${userId}`, { zendesk, id: userId });
      return find.then((user) => user?.name ?? null).catch(() => null);
    },
  };
}

type Question = { zendesk: Context['zendesk']; id: string };

/** `null` also for somebody whom Zendesk does not show us. */
async function readUser(_key: string, { zendesk, id }: Question): Promise<AgentUser | null> {
  return zendesk.getAgent(id, { isUrgent: true }).catch(nullIfRefused);
}

function readGroupIds(_key: string, { zendesk, id }: Question): Promise<string[]> {
  return zendesk.getGroupIds(id, { isUrgent: true });
}

/** Not every plan has custom roles, nor every client the right to read them: `null` gives less. */
async function readTicketAccess(_key: string, { zendesk, id }: Question): Promise<string | null> {
  return zendesk.getTicketAccess(id, { isUrgent: true }).catch(nullIfRefused);
}

/** A hiccup is no answer, and not to be remembered as one. */
function nullIfRefused(error: unknown): null {
  if (isRefused(error, 'not_found', 'forbidden') && isFinal(error)) return null;
  throw error;
}

/** Whatever keeps us from asking is told to a stranger in the same few words. */
async function orLater<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new RetryLaterError('Zendesk cannot be asked who this is right now; try again soon', {
      cause,
    });
  }
}
