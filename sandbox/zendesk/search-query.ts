import { TICKET_STATUSES } from '../../shared/zendesk-tickets.ts';
import type { Desk } from '../desk/desk.types.ts';
import type { TicketRecord, UserRecord } from '../state/records.types.ts';

type Term = { key: string; operator: string; value: string };

const STATUS_ORDER: readonly string[] = TICKET_STATUSES;

/** Finds the tickets and people a search text asks for. */
export function searchDesk(
  desk: Desk,
  query: string,
): { type: string; record: TicketRecord | UserRecord }[] {
  const terms = parse(query);
  const type = terms.find(({ key }) => key === 'type')?.value ?? null;
  const rest = terms.filter(({ key }) => key !== 'type');
  const tickets = desk.state.tickets
    .filter(
      (ticket) =>
        ticket.status !== 'deleted' && rest.every((term) => ticketFits(desk, ticket, term)),
    )
    .map((record) => ({ type: 'ticket', record }));
  const users = desk.state.users
    .filter((user) => user.active && rest.every((term) => userFits(user, term)))
    .map((record) => ({ type: 'user', record }));
  if (type === 'ticket') return tickets;
  if (type === 'user') return users;
  return [...tickets, ...users];
}

function parse(query: string): Term[] {
  const terms: Term[] = [];
  for (const match of query.matchAll(/(?:(\w+)(:|<=|>=|<|>))?("[^"]*"|\S+)/g)) {
    const value = (match[3] ?? '').replaceAll('"', '');
    terms.push({ key: match[1] ?? '', operator: match[2] ?? '', value: value.toLowerCase() });
  }
  return terms;
}

function ticketFits(desk: Desk, ticket: TicketRecord, { key, operator, value }: Term): boolean {
  const person = (id: number | null): boolean => {
    const user = desk.state.users.find((candidate) => candidate.id === id);
    return String(id) === value || user?.email === value || user?.name.toLowerCase() === value;
  };
  switch (key) {
    case '':
      return `${ticket.subject} ${ticket.description}`.toLowerCase().includes(value);
    case 'status':
      return compare(STATUS_ORDER.indexOf(ticket.status), operator, STATUS_ORDER.indexOf(value));
    case 'tags':
      return value.split(',').some((tag) => ticket.tags.includes(tag));
    case 'requester':
      return person(ticket.requester_id);
    case 'assignee':
      return value === 'none' ? ticket.assignee_id === null : person(ticket.assignee_id);
    case 'external_id':
      return ticket.external_id?.toLowerCase() === value;
    case 'created':
      return compare(Date.parse(ticket.created_at), operator, Date.parse(value));
    case 'updated':
      return compare(Date.parse(ticket.updated_at), operator, Date.parse(value));
    case 'solved':
      return compare(Date.parse(ticket.solvedAt ?? ''), operator, Date.parse(value));
    case 'group':
      return desk.state.groups.some(
        ({ id, name }) => id === ticket.group_id && name.toLowerCase() === value,
      );
    default:
      return false;
  }
}

function userFits(user: UserRecord, { key, value }: Term): boolean {
  if (key === '' || key === 'name')
    return `${user.name} ${user.email ?? ''}`.toLowerCase().includes(value);
  if (key === 'email') return user.email === value;
  if (key === 'role') return user.role === value;
  return key === 'external_id' && user.external_id?.toLowerCase() === value;
}

function compare(left: number, operator: string, right: number): boolean {
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  if (operator === '>') return left > right;
  if (operator === '>=') return left >= right;
  return left === right;
}
