import type { AccountContext } from '../account/account-context.ts';
import type { User } from '../platform/zendesk/types.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';

type Context = Pick<AccountContext, 'id' | 'clock' | 'settings'> & {
  zendesk: Pick<AccountContext['zendesk'], 'getUser' | 'getGroupIds'>;
};

/** Who opened the app; `user` is `null` when nobody is known, which gives an agent's rights. */
export type Agent = { user: User | null; groupIds: string[] };

type Known = { user: User | null; groupIds: string[] | null; readAt: number };

const MEMORY_MS = 5 * 60_000;
const MOST_KNOWN = 1_000;

/**
 * Makes the look-up of agents, who are remembered for five minutes.
 *
 * Agents open the sidebar all day long, and must not use up the account's calls by that. A new
 * role counts once the memory has ended.
 */
export function createAgentFinder() {
  const known = new Map<string, Known>();

  return async (context: Context, userId: string | null): Promise<Agent> => {
    if (userId === null) return { user: null, groupIds: [] };
    const key = `${context.id} ${userId}`;
    const now = context.clock.now().getTime();
    let agent = known.get(key);
    if (agent === undefined || now - agent.readAt >= MEMORY_MS) {
      agent = { user: await readUser(context, userId), groupIds: null, readAt: now };
      known.delete(key);
      known.set(key, agent);
      const oldest = known.keys().next().value;
      if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    }
    const { user } = agent;
    // Read only where the settings name groups: one call less for everybody else.
    if (user === null || context.settings.leads.groups.length === 0) return { user, groupIds: [] };
    agent.groupIds ??= await context.zendesk.getGroupIds(user.id, { isUrgent: true });
    return { user, groupIds: agent.groupIds };
  };
}

/** `null` also for somebody whom Zendesk does not show us. */
async function readUser({ zendesk }: Context, userId: string): Promise<User | null> {
  try {
    return await zendesk.getUser(userId, { isUrgent: true });
  } catch (error) {
    if (isRefused(error, 'not_found', 'forbidden')) return null;
    throw error;
  }
}
