import { viaOf } from '../desk/desk.types.ts';
import type { DeskState } from '../state/desk-state.types.ts';
import type { TicketRecord, TicketStatus } from '../state/records.types.ts';

/** A ticket as it came to be, with its whole conversation. */
export type PastTicket = Pick<
  TicketRecord,
  | 'id' | 'external_id' | 'created_at' | 'updated_at' | 'type' | 'subject' | 'priority'
  | 'requester_id' | 'assignee_id' | 'organization_id' | 'group_id' | 'due_at' | 'tags'
  | 'brand_id' | 'ticket_form_id' | 'solvedAt'
> & {
  status: TicketStatus;
  channel: string;
  talk: { authorId: number; body: string; public: boolean; at: string; channel: string }[];
}; // prettier-ignore

/** Puts a ticket of the past, its comments and their audits into the state. */
export function addPastTicket(state: DeskState, past: PastTicket): TicketRecord {
  const nextId = (): number => (state.lastId += 1);
  const { channel, talk, ...known } = past;
  const ticket: TicketRecord = {
    ...known,
    via: viaOf(channel),
    generated_timestamp: Math.floor(Date.parse(past.updated_at) / 1000),
    description: talk[0]?.body ?? '',
    submitter_id: past.requester_id,
    collaborator_ids: [],
    follower_ids: [],
    problem_id: null,
    is_public: true,
    customFields: {},
    custom_status_id: customStatus(state, past.status),
    followup_ids: [],
  };
  state.tickets.push(ticket);
  for (const { authorId, body, public: isPublic, at, channel: way } of talk) {
    const auditId = nextId();
    const comment = {
      id: nextId(),
      ticketId: ticket.id,
      author_id: authorId,
      body,
      html_body: `<div class="zd-comment" dir="auto"><p dir="auto">${body.replace(/\n/g, '<br>')}</p></div>`,
      public: isPublic,
      audit_id: auditId,
      via: viaOf(way),
      created_at: at,
    };
    state.comments.push(comment);
    const said = { id: comment.id, type: 'Comment', author_id: authorId, body, public: isPublic };
    state.audits.push({
      id: auditId,
      ticket_id: ticket.id,
      created_at: at,
      author_id: authorId,
      via: comment.via,
      metadata: { system: {}, custom: {} },
      events: [{ ...said, audit_id: auditId }],
    });
  }
  return ticket;
}

function customStatus(state: DeskState, status: string): number | null {
  const category = status === 'closed' ? 'solved' : status;
  return state.customStatuses.find((one) => one.status_category === category)?.id ?? null;
}
