import type { Desk } from '../desk/desk.types.ts';
import type { CommentRecord, TicketRecord } from '../state/records.types.ts';

/** Writes a ticket as REST answers it, custom fields twice over. */
export function showTicket(desk: Desk, ticket: TicketRecord): Record<string, unknown> {
  const { customFields, solvedAt: _solvedAt, statusBefore: _statusBefore, ...rest } = ticket;
  const fields = desk.state.ticketFields.map(({ id }) => ({ id, value: customFields[id] ?? null }));
  return {
    url: `${desk.origin()}/api/v2/tickets/${ticket.id}.json`,
    ...rest,
    raw_subject: ticket.subject,
    recipient: null,
    email_cc_ids: [],
    forum_topic_id: null,
    has_incidents: false,
    satisfaction_rating: null,
    sharing_agreement_ids: [],
    custom_fields: fields,
    fields,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.via.channel === 'native_messaging',
    encoded_id: '',
    support_type: 'agent',
  };
}

/** Writes a comment as REST answers it. */
export function showComment(comment: CommentRecord): Record<string, unknown> {
  const { ticketId: _ticketId, ...rest } = comment;
  return {
    ...rest,
    type: 'Comment',
    plain_body: comment.body,
    attachments: [],
    metadata: { system: {}, custom: {} },
  };
}
