import { outcomeSaidBy } from '../../shared/zendesk-names.ts';
import type { Zendesk } from '../platform/zendesk/zendesk.ts';
import { isRefused } from '../platform/zendesk/zendesk-error.ts';
import type { TaskSeen } from '../records/follow-ups.ts';

const GONE: TaskSeen = { status: 'deleted', outcome: null, assigneeId: null, groupId: null };

/** Looks at a follow-up's ticket: how it stands, whose it is, and what an agent said by a tag. */
export async function readTask(
  zendesk: Pick<Zendesk, 'getTicket'>,
  ticketId: string,
): Promise<TaskSeen> {
  try {
    const { ticket } = await zendesk.getTicket(ticketId);
    const { status, assignee_id: assigneeId, group_id: groupId } = ticket;
    if (status === 'deleted') return GONE;
    return { status, outcome: outcomeSaidBy(ticket.tags), assigneeId, groupId };
  } catch (error) {
    if (isRefused(error, 'not_found')) return GONE;
    throw error;
  }
}
