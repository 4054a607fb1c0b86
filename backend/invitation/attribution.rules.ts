import { channelOf } from '../../shared/match-ticket.ts';
import type { Ticket } from '../platform/zendesk/types.ts';
import type { Attribution } from '../records/schema.ts';

/** Who and what a solve is credited to: copied now, since Zendesk re-assigns solved tickets. */
export function attributionOf(ticket: Ticket): Attribution {
  return {
    assigneeId: ticket.assignee_id,
    groupId: ticket.group_id,
    brandId: ticket.brand_id,
    formId: ticket.ticket_form_id,
    organizationId: ticket.organization_id,
    channel: channelOf(ticket.via?.channel),
    tags: ticket.tags,
  };
}
