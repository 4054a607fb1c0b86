import { TICKET_PRIORITIES, TICKET_STATUSES } from '../../shared/zendesk-tickets.ts';
import { changeTicket } from '../desk/change-ticket.ts';
import type { Desk, TicketChanged } from '../desk/desk.types.ts';
import { SYSTEM_ACTOR } from '../desk/desk.types.ts';
import type { TicketRecord } from '../state/records.types.ts';
import type { TriggerCondition, TriggerRecord } from '../state/webhook.types.ts';
import { renderPlaceholders } from './placeholders.ts';

/** Sends a trigger's text to the webhook with this id. */
export type NotifyWebhook = (webhookId: string, payload: string, ticket: TicketRecord) => void;

const RANKS: Record<string, readonly string[]> = {
  status: TICKET_STATUSES,
  priority: TICKET_PRIORITIES,
};

/** Runs every active trigger over one change of a ticket, each at most once. */
export function runTriggers(desk: Desk, change: TicketChanged, notify: NotifyWebhook): void {
  const triggers = [...desk.state.triggers].sort((a, b) => a.position - b.position);
  for (const trigger of triggers) {
    if (trigger.active && matches(trigger, change)) act(desk, trigger, change, notify);
  }
}

function matches({ conditions }: TriggerRecord, change: TicketChanged): boolean {
  const all = conditions.all.every((condition) => holds(condition, change));
  const any =
    conditions.any.length === 0 || conditions.any.some((condition) => holds(condition, change));
  return all && any;
}

function holds({ field, operator, value }: TriggerCondition, change: TicketChanged): boolean {
  const wanted = String(value ?? '').toLowerCase();
  if (field === 'update_type') return (wanted === 'create') === (change.kind === 'create');
  if (field === 'comment_is_public') return commentFits(value, change.comment);
  const now = read(change.after, field);
  const before = change.before === null ? null : read(change.before, field);
  const ranks = RANKS[field] ?? [];
  switch (operator) {
    case 'is':
      return now === wanted;
    case 'is_not':
      return now !== wanted;
    case 'less_than':
      return ranks.indexOf(now) < ranks.indexOf(wanted);
    case 'greater_than':
      return ranks.indexOf(now) > ranks.indexOf(wanted);
    case 'changed':
      return now !== before;
    case 'not_changed':
      return now === before;
    case 'value':
      return now === wanted && now !== before;
    case 'not_value':
      return !(now === wanted && now !== before);
    case 'value_previous':
      return before === wanted && now !== before;
    case 'not_value_previous':
      return !(before === wanted && now !== before);
    case 'includes':
      return wanted.split(' ').some((word) => now.split(' ').includes(word));
    case 'not_includes':
      return !wanted.split(' ').some((word) => now.split(' ').includes(word));
    case 'present':
      return now !== '';
    case 'not_present':
      return now === '';
    default:
      return false;
  }
}

function commentFits(value: unknown, comment: TicketChanged['comment']): boolean {
  if (value === 'not_relevant') return comment !== 'none';
  if (value === true || value === 'true' || value === 'requester_can_see_comment')
    return comment === 'public';
  return comment === 'private';
}

function read(ticket: TicketRecord, field: string): string {
  if (field === 'current_tags') return ticket.tags.join(' ');
  const custom = /^(?:custom_fields_|ticket_fields_)(\d+)$/.exec(field)?.[1];
  const value =
    custom === undefined ? (ticket as Record<string, unknown>)[field] : ticket.customFields[custom];
  return String(value ?? '').toLowerCase();
}

function act(
  desk: Desk,
  trigger: TriggerRecord,
  change: TicketChanged,
  notify: NotifyWebhook,
): void {
  const input: Parameters<typeof changeTicket>[2] = { set: {} };
  for (const { field, value } of trigger.actions) {
    if (field === 'notification_webhook' && Array.isArray(value)) {
      const text = renderPlaceholders(desk, String(value[1] ?? ''), change);
      notify(String(value[0]), text, change.after);
    }
    if (field === 'current_tags') input.addTags = value;
    if (field === 'remove_tags') input.removeTags = value;
    if (field === 'set_tags') input.tags = value;
    if (field === 'status') input.set.status = value as TicketRecord['status'];
    if (field === 'priority') input.set.priority = String(value);
  }
  const changes = Object.keys(input.set).length > 0 || Object.keys(input).length > 1;
  if (!changes || change.after.status === 'closed') return;
  // A trigger's own change is reported, yet starts no second run of the triggers:
  // the conditions were met by the change that came from outside.
  const quiet: Desk = { ...desk, afterTicketChange: () => undefined };
  changeTicket(quiet, change.after.id, input, SYSTEM_ACTOR);
}
