import type { TicketData } from '../../pages/page-data.types.ts';

/** Holds what the agent has changed in the form and not submitted. */
export type TicketDraft = {
  assigneeId?: number | null;
  groupId?: number | null;
  priority?: string | null;
  tags?: string[];
  fields: Record<string, string | number | boolean | string[] | null>;
};

/** A form as it was opened: nothing changed. */
export const NO_DRAFT: TicketDraft = { fields: {} };

/** Gives the ticket as the form shows it, changes included. */
export function withDraft(ticket: TicketData, draft: TicketDraft): TicketData {
  return {
    ...ticket,
    assigneeId: draft.assigneeId === undefined ? ticket.assigneeId : draft.assigneeId,
    groupId: draft.groupId === undefined ? ticket.groupId : draft.groupId,
    priority: draft.priority === undefined ? ticket.priority : draft.priority,
    tags: draft.tags ?? ticket.tags,
    fields: ticket.fields.map((field) => {
      const changed = draft.fields[field.id];
      return changed === undefined ? field : { ...field, value: changed };
    }),
  };
}

/** Turns the form into the body of a ticket update. */
export function updateBody(
  draft: TicketDraft,
  status: string,
  comment: { body: string; public: boolean } | null,
): Record<string, unknown> {
  const fields = Object.entries(draft.fields).map(([id, value]) => ({ id: Number(id), value }));
  return {
    status,
    ...(draft.assigneeId === undefined ? {} : { assignee_id: draft.assigneeId }),
    ...(draft.groupId === undefined ? {} : { group_id: draft.groupId }),
    ...(draft.priority === undefined ? {} : { priority: draft.priority }),
    ...(draft.tags === undefined ? {} : { tags: draft.tags }),
    ...(fields.length === 0 ? {} : { custom_fields: fields }),
    ...(comment === null ? {} : { comment }),
  };
}
