import type { Desk, TicketChanged } from '../desk/desk.types.ts';

type Values = Pick<TicketChanged, 'after' | 'actor'>;

/**
 * Fills the `{{…}}` of a trigger's text.
 *
 * Values go in as they are, unescaped: a quote in a subject breaks the JSON
 * around it, in Zendesk too. An unknown placeholder becomes empty.
 */
export function renderPlaceholders(desk: Desk, template: string, change: Values): string {
  return template.replace(/\{\{\s*([^}|]+?)\s*(\|\s*downcase\s*)?\}\}/g, (_all, name, downcase) => {
    const text = valueOf(desk, String(name), change);
    return downcase === undefined ? text : text.toLowerCase();
  });
}

function valueOf(desk: Desk, name: string, { after: ticket, actor }: Values): string {
  const user = (id: number) => desk.state.users.find((candidate) => candidate.id === id);
  const requester = user(ticket.requester_id);
  const comments = desk.state.comments.filter(({ ticketId }) => ticketId === ticket.id);
  const field = /^ticket\.ticket_field_(\d+)$/.exec(name)?.[1];
  if (field !== undefined) return String(ticket.customFields[field] ?? '');
  const values: Record<string, string | null | undefined> = {
    'ticket.id': String(ticket.id),
    'ticket.external_id': ticket.external_id,
    'ticket.title': ticket.subject,
    'ticket.description': ticket.description,
    'ticket.status': ticket.status.charAt(0).toUpperCase() + ticket.status.slice(1),
    'ticket.priority': ticket.priority,
    'ticket.tags': ticket.tags.join(' '),
    'ticket.requester.id': String(ticket.requester_id),
    'ticket.requester.email': requester?.email,
    'ticket.requester.name': requester?.name,
    'ticket.requester.first_name': requester?.name.split(' ')[0],
    'ticket.requester.external_id': requester?.external_id,
    'ticket.assignee.id': String(ticket.assignee_id ?? ''),
    'ticket.assignee.name': user(ticket.assignee_id ?? 0)?.name,
    'ticket.latest_comment.value': comments.at(-1)?.body,
    'ticket.latest_public_comment': comments.findLast((comment) => comment.public)?.body,
    'current_user.id': String(actor.userId),
  };
  return values[name] ?? '';
}
