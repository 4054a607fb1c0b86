import type { User } from '../platform/zendesk/types.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isFinal } from '../platform/errors.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';

/**
 * A user who is there and active; `gone` for one who was deleted or merged.
 *
 * `untold` when Zendesk refuses this one id for any other reason, which says nothing of a person.
 */
export async function readActiveUser(
  zendesk: Pick<Zendesk, 'getUser'>,
  userId: string,
): Promise<User | 'gone' | 'untold'> {
  try {
    const user = await zendesk.getUser(userId);
    return user.active ? user : 'gone';
  } catch (error) {
    if (isRefused(error, 'not_found')) return 'gone';
    if (isFinal(error)) return 'untold';
    throw error;
  }
}

/** Whether a user, as read, is one whom we may ask: there, active and no agent. */
export function isCustomer(user: User | 'gone' | 'untold'): user is User {
  return typeof user === 'object' && user.role === 'end-user';
}
