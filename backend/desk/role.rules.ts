import type { Settings } from '../../shared/settings.ts';
import type { Role } from '../../shared/vocabulary.ts';
import type { AgentUser } from '../platform/zendesk/types.ts';

/** Light agents, chat agents and contributors see tickets by rules that Zendesk does not tell. */
const LIMITED_ROLE_TYPES: readonly unknown[] = [1, 2, 3];

/**
 * The role of a member of the team in the app.
 *
 * Admins of Zendesk are admins; agents named in the settings, and members of groups named there,
 * are leads. Someone whom Zendesk did not name gets an agent's rights.
 */
export function roleOf(
  user: Pick<AgentUser, 'id' | 'role'> | null,
  groupIds: readonly string[],
  { leads }: Pick<Settings, 'leads'>,
): Role {
  if (user === null) return 'agent';
  if (user.role === 'admin') return 'admin';
  const isLead =
    leads.agents.includes(user.id) || groupIds.some((groupId) => leads.groups.includes(groupId));
  return user.role === 'agent' && isLead ? 'lead' : 'agent';
}

/**
 * Whether Zendesk shows every ticket to a member of the team.
 *
 * `ticketAccess` is what their custom role says, `null` without one or without an answer. Whatever
 * is not known is no: such an agent has the ticket beside which the app was opened.
 */
export function seesAllTickets(
  user: Pick<AgentUser, 'role' | 'ticket_restriction' | 'role_type' | 'custom_role_id'>,
  ticketAccess: string | null,
): boolean {
  if (user.role === 'admin') return true;
  if (user.role !== 'agent' || user.ticket_restriction !== null) return false;
  if (LIMITED_ROLE_TYPES.includes(user.role_type)) return false;
  return user.custom_role_id === null || ticketAccess === 'all';
}
