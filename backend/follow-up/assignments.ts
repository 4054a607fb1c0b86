import type { Settings } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import { isOfTheTeam } from '../account/team.rules.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { Response } from '../records/responses.ts';

/** Whom a ticket is given to, as Zendesk takes it; neither for nobody. */
export type Assignment = { group_id?: number; assignee_id?: number };

/** Tells whether a ticket is left to nobody. */
export function isNobody({ group_id, assignee_id }: Assignment): boolean {
  return group_id === undefined && assignee_id === undefined;
}

type Context = { settings: Settings; zendesk: Pick<AccountContext['zendesk'], 'getAgent'> };

/**
 * Whom a follow-up may go to, the best first; the last is nobody, which is better than no task.
 *
 * Somebody who has left, is suspended, or whom Zendesk refuses for the group is stood in for by a
 * lead: the first of the settings who is there, or else the leads' first group. Without leads the
 * group alone gets it.
 */
export async function* assignments(
  { settings, zendesk }: Context,
  response: Pick<Response, 'attribution'>,
): AsyncGenerator<Assignment> {
  const set = assignmentIn(settings, response);
  if (set.assignee_id === undefined || (await isThere(zendesk, set.assignee_id))) yield set;
  const lead = await findLead(settings, zendesk);
  if (lead !== null) yield lead;
  const { group_id } = set;
  if (group_id !== undefined && set.assignee_id !== undefined) yield { group_id };
  yield {};
}

function assignmentIn(
  { followUp }: Settings,
  { attribution }: Pick<Response, 'attribution'>,
): Assignment {
  const { assign } = followUp;
  const group = (id: string | null) => (id === null ? {} : { group_id: Number(id) });
  const user = (id: string | null) => (id === null ? {} : { assignee_id: Number(id) });
  const { groupId, assigneeId } = attribution;
  if (assign === 'ticket_group') return group(groupId);
  if (assign === 'ticket_assignee') return { ...group(groupId), ...user(assigneeId) };
  return 'groupId' in assign ? group(assign.groupId) : user(assign.userId);
}

async function findLead(
  { leads }: Settings,
  zendesk: Context['zendesk'],
): Promise<Assignment | null> {
  for (const agent of leads.agents.map(Number)) {
    if (await isThere(zendesk, agent)) return { assignee_id: agent };
  }
  const [group] = leads.groups;
  return group === undefined ? null : { group_id: Number(group) };
}

async function isThere(zendesk: Context['zendesk'], userId: number): Promise<boolean> {
  try {
    return isOfTheTeam(await zendesk.getAgent(String(userId)));
  } catch (error) {
    if (isRefused(error, 'not_found')) return false;
    // Who may not look is told when the task is made.
    if (isRefused(error, 'forbidden')) return true;
    throw error;
  }
}
