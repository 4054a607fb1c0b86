import { FOLLOW_UP_TAG } from '../../shared/zendesk-names.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import type { TicketRecord } from '../state/records.types.ts';
import type { TicketRow, ViewData } from './page-data.types.ts';

type View = {
  id: string;
  title: string;
  fits: (ticket: TicketRecord, scoreField: number) => boolean;
};

const UNSOLVED = ['new', 'open', 'pending', 'hold'];

const VIEWS: View[] = [
  { id: 'unsolved', title: 'All unsolved tickets', fits: ({ status }) => UNSOLVED.includes(status) },
  { id: 'unassigned', title: 'Unassigned tickets', fits: ({ status, assignee_id: assignee }) => UNSOLVED.includes(status) && assignee === null },
  { id: 'solved', title: 'Recently solved', fits: ({ status }) => status === 'solved' },
  { id: 'follow-ups', title: 'NPS follow-ups', fits: ({ tags }) => tags.includes(FOLLOW_UP_TAG) },
  { id: 'scored', title: 'With an NPS score', fits: ({ customFields }, scoreField) => typeof customFields[scoreField] === 'number' },
  { id: 'closed', title: 'Closed', fits: ({ status }) => status === 'closed' },
]; // prettier-ignore

/** Counts the tickets of every view. */
export function listViews(state: DeskState): ViewData[] {
  return VIEWS.map(({ id, title }) => ({ id, title, count: ticketsOf(state, id).length }));
}

/** Lists a view's tickets, latest change first. */
export function ticketsOf(state: DeskState, viewId: string): TicketRow[] {
  const view = VIEWS.find(({ id }) => id === viewId) ?? VIEWS[0];
  const { scoreFieldId } = state.landmarks;
  return state.tickets
    .filter((ticket) => ticket.status !== 'deleted' && view?.fits(ticket, scoreFieldId) === true)
    .sort((a, b) => b.updated_at.localeCompare(a.updated_at) || b.id - a.id)
    .map((ticket) => ticketRow(state, ticket));
}

/** Writes one line of a ticket list. */
export function ticketRow(state: DeskState, ticket: TicketRecord): TicketRow {
  const name = (id: number | null): string | null =>
    state.users.find((user) => user.id === id)?.name ?? null;
  const score = ticket.customFields[state.landmarks.scoreFieldId];
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    requester: name(ticket.requester_id) ?? 'Unknown',
    assignee: name(ticket.assignee_id),
    group: state.groups.find(({ id }) => id === ticket.group_id)?.name ?? null,
    updatedAt: ticket.updated_at,
    score: typeof score === 'number' ? score : null,
    tags: ticket.tags,
  };
}
