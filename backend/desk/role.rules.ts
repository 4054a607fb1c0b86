import type { Settings } from '../../shared/settings.ts';
import type { Role } from '../../shared/vocabulary.ts';
import type { User } from '../platform/zendesk/types.ts';

/**
 * The role of a Zendesk user in the app.
 *
 * Admins of Zendesk are admins; agents named in the settings, and members of groups named there,
 * are leads. Someone whom Zendesk did not name gets an agent's rights.
 */
export function roleOf(
  user: User | null,
  groupIds: readonly string[],
  { leads }: Pick<Settings, 'leads'>,
): Role {
  if (user === null) return 'agent';
  if (user.role === 'admin') return 'admin';
  const isLead =
    leads.agents.includes(user.id) || groupIds.some((groupId) => leads.groups.includes(groupId));
  return user.role === 'agent' && isLead ? 'lead' : 'agent';
}
