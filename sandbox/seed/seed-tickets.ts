import type { Score } from '../../shared/nps.ts';
import { isoSeconds } from '../clock.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import type { TicketRecord } from '../state/records.types.ts';
import { addPastTicket } from './add-past-ticket.ts';
import { keepAnswer } from './keep-answer.ts';
import type { SeedIds } from './seed-structure.ts';
import type { SeedTicket } from './seed.types.ts';

const DAY_MS = 24 * 3_600_000;

/** Puts the invented tickets, their talk and past survey answers into the state. */
export function seedTickets(
  state: DeskState,
  ids: SeedIds,
  tickets: SeedTicket[],
  now: Date,
): void {
  const oldestFirst = [...tickets].sort((a, b) => b.daysAgo - a.daysAgo);
  for (const ticket of oldestFirst) seedTicket(state, ids, ticket, now);
}

function seedTicket(state: DeskState, ids: SeedIds, seed: SeedTicket, now: Date): void {
  const ago = (days: number): string => isoSeconds(new Date(now.getTime() - days * DAY_MS));
  const requester = state.users.find(({ id }) => id === ids.users.get(seed.from));
  if (requester === undefined) throw new Error(`no such person in the seed: ${seed.from}`);
  const assigneeId = seed.agent === null ? null : (ids.users.get(seed.agent) ?? null);
  const endDaysAgo =
    seed.solvedDaysAgo ?? Math.max(0.02, seed.daysAgo - 0.15 * (seed.talk.length - 1));
  const closedDaysAgo = seed.status === 'closed' ? Math.max(0, endDaysAgo - 4) : endDaysAgo;
  const channel = seed.channel ?? 'web';
  const step = (seed.daysAgo - endDaysAgo) / Math.max(1, seed.talk.length - 1);
  const ticket = addPastTicket(state, {
    id: (state.lastTicketId += 1),
    external_id: null,
    created_at: ago(seed.daysAgo),
    updated_at: ago(closedDaysAgo),
    type: seed.type ?? null,
    subject: seed.subject,
    priority: seed.priority ?? null,
    status: seed.status,
    requester_id: requester.id,
    assignee_id: assigneeId,
    organization_id: requester.organization_id,
    group_id: ids.groups.get(seed.group) ?? null,
    due_at: seed.type === 'task' ? ago(-1) : null,
    tags: [...(seed.tags ?? [])],
    ticket_form_id: null,
    brand_id: ids.brands.get(seed.brand ?? 'main') ?? 0,
    solvedAt: seed.solvedDaysAgo === undefined ? null : ago(seed.solvedDaysAgo),
    channel,
    talk: seed.talk.map(([who, body], index) => ({
      authorId: who === 'c' ? requester.id : (assigneeId ?? state.landmarks.integrationUserId),
      body,
      public: who !== 'n',
      at: ago(seed.daysAgo - step * index),
      channel: who === 'c' ? channel : 'web',
    })),
  });
  if (seed.suggested === true) state.landmarks.suggestedTicketId = ticket.id;
  if (seed.nps !== undefined)
    seedAnswer(state, ticket, seed.nps, ago(Math.max(0.5, endDaysAgo - 1.3)));
}

function seedAnswer(
  state: DeskState,
  ticket: TicketRecord,
  { score, comment = null }: { score: Score; comment?: string | null },
  submittedAt: string,
): void {
  const tags = [...ticket.tags];
  keepAnswer(state, ticket, { score, comment, submittedAt });
  const user = state.users.find(({ id }) => id === ticket.requester_id);
  state.pastResponses.push({
    ticketId: String(ticket.id),
    customerId: String(ticket.requester_id),
    score,
    comment,
    solvedAt: ticket.solvedAt ?? submittedAt,
    submittedAt,
    assigneeId: ticket.assignee_id === null ? null : String(ticket.assignee_id),
    groupId: ticket.group_id === null ? null : String(ticket.group_id),
    organizationId: ticket.organization_id === null ? null : String(ticket.organization_id),
    brandId: String(ticket.brand_id),
    channel: ticket.via.channel,
    tags,
    locale: user?.locale ?? 'en-US',
  });
}
