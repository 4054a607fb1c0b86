import type { Schema } from './read-spec.ts';

/** One place where the specification is wrong, and how we know. */
export type KnownSpecError = { schema: string; reason: string } & (
  { nullable: string[] } | { members: Record<string, Schema> } | { instead: Schema }
);

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: Schema): Schema => ({ type: 'array', items });

const SIDE_LOADS: Record<string, Schema> = {
  users: listOf(ref('UserForAdmin')),
  groups: listOf(ref('GroupObject')),
  organizations: listOf(ref('OrganizationObject')),
  brands: listOf(ref('BrandObject')),
};

/**
 * Lists what Zendesk's specification gets wrong, by schema.
 *
 * The list is the only way around the check: an entry that the specification no longer needs
 * fails a test of its own. Query parameters are in `KNOWN_PARAMETERS`.
 */
export const KNOWN_SPEC_ERRORS: KnownSpecError[] = [
  {
    schema: 'TicketObject',
    nullable: ['forum_topic_id', 'recipient', 'satisfaction_rating'],
    reason: 'Null for a ticket that has none; others, such as due_at, are marked as nullable.',
  },
  {
    schema: 'TicketObject',
    members: { metric_set: ref('TicketMetricObject') },
    reason: 'The side-load `metric_sets` lays a ticket’s metrics into the ticket.',
  },
  {
    schema: 'TicketMetricObject',
    nullable: ['solved_at'],
    reason: 'Null until the ticket is solved.',
  },
  {
    schema: 'TicketMetricTimeObject',
    nullable: ['calendar', 'business'],
    reason: 'Null until that happens which the time goes up to.',
  },
  {
    schema: 'TicketFieldValueInput',
    nullable: ['value'],
    reason: 'Every field without a value is listed, with null; null also empties a field.',
  },
  {
    schema: 'UserForAdmin',
    nullable: ['alias', 'default_group_id', 'details', 'last_login_at', 'notes', 'signature'],
    reason: 'Null for a person who has none; the examples show it for two of them.',
  },
  {
    schema: 'UserForAdmin',
    nullable: ['email'],
    reason: 'A person known by telephone only has no address, nor has one who was deleted.',
  },
  {
    schema: 'BrandObject',
    nullable: ['host_mapping', 'logo'],
    reason: 'Null for a brand without an address or a picture of its own.',
  },
  {
    schema: 'TicketFieldObject',
    nullable: ['agent_description'],
    reason: 'Null until somebody writes one.',
  },
  {
    schema: 'TriggerObject',
    nullable: ['description'],
    reason: 'Null until somebody writes one.',
  },
  {
    schema: 'TicketFieldObject',
    members: { key: { type: 'string', nullable: true } },
    reason: 'Recorded answers have it, always null: ticket fields go by id.',
  },
  {
    schema: 'TicketResponse',
    members: { audit: ref('AuditObject') },
    reason: 'POST /tickets answers the audit as PUT does; only the schema of PUT has it.',
  },
  {
    schema: 'TicketResponse',
    members: SIDE_LOADS,
    reason: '`include` is a parameter of the operation, and its records are in no schema.',
  },
  { schema: 'TicketsResponse', members: SIDE_LOADS, reason: 'As for TicketResponse.' },
  {
    schema: 'TicketCommentsResponse',
    members: { users: SIDE_LOADS['users']! },
    reason: 'As for TicketResponse.',
  },
  {
    schema: 'AuditObject',
    members: { events: listOf({ type: 'object', required: ['id', 'type'], properties: {} }) },
    reason: 'The members of an event depend on its type; the schema has those of one example.',
  },
  {
    schema: 'ViaObject',
    members: { source: { type: 'object', properties: {} } },
    reason: 'Its members depend on the channel; a follow-up names the ticket it comes from.',
  },
  {
    schema: 'TriggerConditionDefinitionObjectAny',
    members: { values: listOf({ type: 'object', properties: {} }) },
    reason: 'The example has them, as the schema of the other conditions does.',
  },
  {
    schema: 'SearchResultObject',
    instead: {
      type: 'object',
      required: ['result_type'],
      properties: { result_type: { type: 'string' } },
      anyOf: [ref('TicketObject'), ref('UserForAdmin')],
    },
    reason: 'A result is the record itself with its type; the schema has a few members of groups.',
  },
  {
    schema: 'UserObject',
    instead: ref('UserForAdmin'),
    reason: 'A choice of what admins and end users see; everybody who calls here is an admin.',
  },
];

/** Names query parameters that the specification leaves out, by operation. */
export const KNOWN_PARAMETERS: Record<string, string[]> = {
  // Counts the records of a page wherever there are pages, as most operations say.
  'GET /api/v2/tickets/{ticket_id}/audits': ['per_page'],
  // The page on the export says that it takes side-loads, and refers to those of tickets.
  'GET /api/v2/incremental/tickets/cursor': ['include'],
};

/** Describes what every list may carry, by page number or by cursor; most schemas lack one. */
export const PAGING: Schema = {
  type: 'object',
  properties: {
    count: { type: 'integer' },
    next_page: { type: 'string', nullable: true },
    previous_page: { type: 'string', nullable: true },
    meta: {
      type: 'object',
      required: ['has_more'],
      properties: {
        has_more: { type: 'boolean' },
        after_cursor: { type: 'string', nullable: true },
        before_cursor: { type: 'string', nullable: true },
      },
    },
    links: {
      type: 'object',
      properties: {
        next: { type: 'string', nullable: true },
        prev: { type: 'string', nullable: true },
      },
    },
  },
};
