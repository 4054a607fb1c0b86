import type { Category } from './nps.ts';
import { SAID_OUTCOMES, type SaidOutcome } from './follow-up-words.ts';

// How our things are called in Zendesk. Agents, views and triggers of the account know these names,
// so they never change.

/** Our own keys of the ticket's fields; Zendesk has only numbers for them. */
export const TICKET_FIELDS = { score: 'score', category: 'category', comment: 'comment' } as const;

/** What settings call the number of each of {@link TICKET_FIELDS}. */
export type TicketFieldId = `${keyof typeof TICKET_FIELDS}Id`;

/** Our own key of the field that says how a follow-up went. */
export const OUTCOME_FIELD = 'follow_up_outcome';

/** Keys of the customer's fields, which hold the latest answer. */
export const USER_FIELDS = {
  score: 'nps_score',
  category: 'nps_category',
  comment: 'nps_comment',
  respondedAt: 'nps_responded_at',
} as const;

/** Keys of the organization's fields, which hold what all its customers answered. */
export const ORGANIZATION_FIELDS = {
  nps: 'nps',
  responses: 'nps_responses',
  respondedAt: 'nps_responded_at',
} as const;

/** Values of the category fields; Zendesk sets them as tags. */
export const CATEGORY_TAGS = {
  promoter: 'nps_promoter',
  passive: 'nps_passive',
  detractor: 'nps_detractor',
} as const satisfies Record<Category, string>;

/** The tag of every follow-up. */
export const FOLLOW_UP_TAG = 'nps_follow_up';
const FOLLOW_UP_PREFIX = 'aftercare:follow-up:';

/** The external id of a follow-up's ticket, by which it is found again. */
export function externalIdOfFollowUp(followUpId: string): string {
  return `${FOLLOW_UP_PREFIX}${followUpId}`;
}

/** How Zendesk says that a ticket carries on with a closed one, whose tags it takes over. */
const FOLLOW_UP_REL = 'follow_up';

type Marks = {
  external_id?: string | null | undefined;
  tags?: readonly string[] | null | undefined;
  via?: { source?: { rel?: string | null | undefined } | null | undefined } | null | undefined;
};

/** Whether a ticket took over the tags of another one. */
export function hasInheritedTags({ via }: Marks): boolean {
  return via?.source?.rel === FOLLOW_UP_REL;
}

/** Tells a follow-up of ours from other tickets: by its external id, or by a tag of its own. */
export function isFollowUp(ticket: Marks): boolean {
  if (ticket.external_id?.startsWith(FOLLOW_UP_PREFIX) === true) return true;
  return ticket.tags?.includes(FOLLOW_UP_TAG) === true && !hasInheritedTags(ticket);
}

/** The tag that Zendesk gives a ticket which was merged into another. */
export const MERGED_TAG = 'closed_by_merge';

/** Values of the outcome field; Zendesk sets them as tags, and agents may set the tags as well. */
export const OUTCOME_TAGS = {
  recovered: 'nps_recovered',
  not_recovered: 'nps_not_recovered',
  no_contact: 'nps_no_contact',
} as const satisfies Record<SaidOutcome, string>;

/** What an agent said by the field or a tag about how a follow-up went; the first tag counts. */
export function outcomeSaidBy(tags: readonly string[]): SaidOutcome | null {
  for (const tag of tags) {
    const outcome = SAID_OUTCOMES.find((each) => OUTCOME_TAGS[each] === tag);
    if (outcome !== undefined) return outcome;
  }
  return null;
}

/** What stands before the name of an event's type. */
export const EVENT_PREFIX = 'zen:event-type:';

type EventNews = 'status' | 'restored' | 'other_change' | 'customer_deleted' | 'customers_merged';

/** What each event tells of that the intake makes something of; solves are among the `status`. */
const EVENT_NEWS: ReadonlyMap<string, EventNews> = new Map([
  ['ticket.created', 'status'],
  ['ticket.status_changed', 'status'],
  ['ticket.requester_changed', 'other_change'],
  ['ticket.merged', 'other_change'],
  ['ticket.soft_deleted', 'other_change'],
  ['ticket.permanently_deleted', 'other_change'],
  ['ticket.undeleted', 'restored'],
  ['user.deleted', 'customer_deleted'],
  ['user.merged', 'customers_merged'],
]);

/** Event types that the webhook subscribes to. */
export const WEBHOOK_EVENTS = [...EVENT_NEWS.keys()].map((name) => `${EVENT_PREFIX}${name}`);

/** What an event of this type tells of; `null` when that is nothing to us. */
export function newsOf(type: string) {
  return EVENT_NEWS.get(type.slice(EVENT_PREFIX.length)) ?? null;
}

/** Kinds of fields that hold our values. */
export const FIELD_KINDS = ['ticket_field', 'user_field', 'organization_field'] as const;
/** One of {@link FIELD_KINDS}. */
export type FieldKind = (typeof FIELD_KINDS)[number];
/** Kinds of things that we keep in Zendesk; of all but fields there is one, called like its kind. */
export type ResourceKind = FieldKind | 'webhook' | 'trigger' | 'app' | 'installation';

/** Our own name of a field, such as `ticket_field:score`. */
export function resourceNameOf(kind: FieldKind, key: string): string {
  return `${kind}:${key}`;
}
