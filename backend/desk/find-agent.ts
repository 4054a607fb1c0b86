import type { AccountContext } from '../account/account-context.ts';
import type { Clock } from '../platform/clock.ts';
import { createLookup } from '../platform/lookup.ts';
import type { User } from '../platform/zendesk/types.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';

type Context = Pick<AccountContext, 'id' | 'settings'> & {
  zendesk: Pick<AccountContext['zendesk'], 'getUser' | 'getGroupIds'>;
};

/** Who opened the app; `user` is `null` when nobody is known, which gives an agent's rights. */
export type Agent = { user: User | null; groupIds: string[] };

const MEMORY_MS = 5 * 60_000;

/**
 * Makes the look-up of agents, who are remembered for five minutes.
 *
 * Agents open the sidebar all day long, and must not use up the account's calls by that. A new
 * role counts once the memory has ended.
 */
export function createAgentFinder(clock: Clock) {
  const memory = { forMs: MEMORY_MS, nowMs: () => clock.now().getTime() };
  const findUser = createLookup({ ask: readUser, ...memory });
  const findGroupIds = createLookup({ ask: readGroupIds, ...memory });

  return async (context: Context, userId: string | null): Promise<Agent> => {
    if (userId === null) return { user: null, groupIds: [] };
    const key = `${context.id} ${userId}`;
    const user = await findUser(key, { zendesk: context.zendesk, userId });
    // Read only where the settings name groups: one call less for everybody else.
    if (user === null || context.settings.leads.groups.length === 0) return { user, groupIds: [] };
    return { user, groupIds: await findGroupIds(key, { zendesk: context.zendesk, userId }) };
  };
}

type Question = { zendesk: Context['zendesk']; userId: string };

/** `null` also for somebody whom Zendesk does not show us. */
async function readUser(_key: string, { zendesk, userId }: Question): Promise<User | null> {
  try {
    return await zendesk.getUser(userId, { isUrgent: true });
  } catch (error) {
    if (isRefused(error, 'not_found', 'forbidden')) return null;
    throw error;
  }
}

function readGroupIds(_key: string, { zendesk, userId }: Question): Promise<string[]> {
  return zendesk.getGroupIds(userId, { isUrgent: true });
}
