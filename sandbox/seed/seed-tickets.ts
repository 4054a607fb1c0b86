import { categoryOf, type Score } from '../../shared/nps.ts';
import { CATEGORY_TAGS, USER_FIELDS } from '../../shared/zendesk-names.ts';
import { isoSeconds } from '../clock.ts';
import { viaOf } from '../desk/desk.types.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import type { TicketRecord } from '../state/records.types.ts';
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
  const nextId = (): number => (state.lastId += 1);
  const ago = (days: number): string => isoSeconds(new Date(now.getTime() - days * DAY_MS));
  const requester = state.users.find(({ id }) => id === ids.users.get(seed.from));
  if (requester === undefined) throw new Error(`no such person in the seed: ${seed.from}`);
  const assigneeId = seed.agent === null ? null : (ids.users.get(seed.agent) ?? null);
  const endDaysAgo =
    seed.solvedDaysAgo ?? Math.max(0.02, seed.daysAgo - 0.15 * (seed.talk.length - 1));
  const createdAt = ago(seed.daysAgo);
  const closedDaysAgo = seed.status === 'closed' ? Math.max(0, endDaysAgo - 4) : endDaysAgo;
  const ticket: TicketRecord = {
    id: (state.lastTicketId += 1),
    external_id: null,
    via: viaOf(seed.channel ?? 'web'),
    created_at: createdAt,
    updated_at: ago(closedDaysAgo),
    generated_timestamp: Math.floor(Date.parse(ago(closedDaysAgo)) / 1000),
    type: seed.type ?? null,
    subject: seed.subject,
    description: seed.talk[0]?.[1] ?? '',
    priority: seed.priority ?? null,
    status: seed.status,
    requester_id: requester.id,
    submitter_id: requester.id,
    assignee_id: assigneeId,
    organization_id: requester.organization_id,
    group_id: ids.groups.get(seed.group) ?? null,
    collaborator_ids: [],
    follower_ids: [],
    problem_id: null,
    is_public: true,
    due_at: seed.type === 'task' ? ago(-1) : null,
    tags: [...(seed.tags ?? [])],
    customFields: {},
    custom_status_id: customStatus(state, seed.status),
    followup_ids: [],
    ticket_form_id: null,
    brand_id: ids.brands.get(seed.brand ?? 'main') ?? 0,
    solvedAt: seed.solvedDaysAgo === undefined ? null : ago(seed.solvedDaysAgo),
  };
  state.tickets.push(ticket);
  if (seed.suggested === true) state.landmarks.suggestedTicketId = ticket.id;

  const step = (seed.daysAgo - endDaysAgo) / Math.max(1, seed.talk.length - 1);
  for (const [index, [who, body]] of seed.talk.entries()) {
    const auditId = nextId();
    const at = ago(seed.daysAgo - step * index);
    const authorId = who === 'c' ? requester.id : (assigneeId ?? state.landmarks.integrationUserId);
    const comment = {
      id: nextId(),
      ticketId: ticket.id,
      author_id: authorId,
      body,
      html_body: `<div class="zd-comment" dir="auto"><p dir="auto">${body.replace(/\n/g, '<br>')}</p></div>`,
      public: who !== 'n',
      audit_id: auditId,
      via: viaOf(who === 'c' ? ticket.via.channel : 'web'),
      created_at: at,
    };
    state.comments.push(comment);
    state.audits.push({
      id: auditId,
      ticket_id: ticket.id,
      created_at: at,
      author_id: authorId,
      via: comment.via,
      metadata: { system: {}, custom: {} },
      events: [
        {
          id: comment.id,
          type: 'Comment',
          author_id: authorId,
          body,
          public: comment.public,
          audit_id: auditId,
        },
      ],
    });
  }
  if (seed.nps !== undefined)
    seedAnswer(state, ticket, seed.nps, ago(Math.max(0.5, endDaysAgo - 1.3)));
}

function seedAnswer(
  state: DeskState,
  ticket: TicketRecord,
  { score, comment }: { score: Score; comment?: string },
  submittedAt: string,
): void {
  const { scoreFieldId, categoryFieldId, commentFieldId } = state.landmarks;
  const category = CATEGORY_TAGS[categoryOf(score)];
  ticket.customFields[scoreFieldId] = score;
  ticket.customFields[categoryFieldId] = category;
  ticket.customFields[commentFieldId] = comment ?? null;
  ticket.tags.push(category);
  const user = state.users.find(({ id }) => id === ticket.requester_id);
  const earlier = user?.user_fields[USER_FIELDS.respondedAt];
  // The customer record shows the latest answer only.
  if (user !== undefined && (typeof earlier !== 'string' || earlier < submittedAt)) {
    user.user_fields = {
      [USER_FIELDS.score]: score,
      [USER_FIELDS.category]: category,
      [USER_FIELDS.comment]: comment ?? null,
      [USER_FIELDS.respondedAt]: submittedAt.slice(0, 10),
    };
  }
  state.pastResponses.push({
    ticketId: String(ticket.id),
    customerId: String(ticket.requester_id),
    score,
    comment: comment ?? null,
    solvedAt: ticket.solvedAt ?? submittedAt,
    submittedAt,
    assigneeId: ticket.assignee_id === null ? null : String(ticket.assignee_id),
    groupId: ticket.group_id === null ? null : String(ticket.group_id),
    organizationId: ticket.organization_id === null ? null : String(ticket.organization_id),
    brandId: String(ticket.brand_id),
    channel: ticket.via.channel,
    tags: ticket.tags.filter((tag) => tag !== category),
    locale: user?.locale ?? 'en-US',
  });
}

function customStatus(state: DeskState, status: string): number | null {
  const category = status === 'closed' ? 'solved' : status;
  return state.customStatuses.find((one) => one.status_category === category)?.id ?? null;
}
