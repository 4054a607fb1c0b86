import type { User } from '../platform/zendesk/types.ts';

/** Whether somebody is of the team: agents and admins who are there and not suspended. */
export function isOfTheTeam(user: Pick<User, 'active' | 'suspended' | 'role'>): boolean {
  return user.active && !user.suspended && (user.role === 'agent' || user.role === 'admin');
}
