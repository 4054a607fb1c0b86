import type { Settings } from '../../shared/settings.ts';
import type { User } from '../platform/zendesk/types.ts';

/** What a user of the app may do. */
export type Role = 'agent' | 'lead' | 'admin';

/**
 * The role of a Zendesk user in the app.
 *
 * Admins of Zendesk are admins; agents named in the settings are leads. Someone whom Zendesk did
 * not name gets an agent's rights.
 */
export function roleOf(user: User | null, { leads }: Settings): Role {
  if (user === null) return 'agent';
  if (user.role === 'admin') return 'admin';
  return leads.agents.includes(user.id) ? 'lead' : 'agent';
}
