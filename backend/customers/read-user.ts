import type { User } from '../platform/zendesk/types.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';

/** A user who is there and active; `null` for one who was deleted or merged. */
export async function readActiveUser(
  zendesk: Pick<Zendesk, 'getUser'>,
  userId: string,
): Promise<User | null> {
  try {
    const user = await zendesk.getUser(userId);
    return user.active ? user : null;
  } catch (error) {
    if (isRefused(error, 'not_found')) return null;
    throw error;
  }
}
