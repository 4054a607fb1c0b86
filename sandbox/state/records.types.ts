import type { ZendeskTicketStatus } from '../../shared/zendesk-tickets.ts';

/** Names the channel a change came in by, as REST spells it. */
export type Via = { channel: string; source: { from: object; to: object; rel: string | null } };

/** Holds one value of a ticket field or user field. */
export type FieldValue = string | number | boolean | string[] | null;

/** Names the life stages of a ticket, `deleted` being the soft-deleted one. */
export type TicketStatus = ZendeskTicketStatus | 'deleted';

/** Keeps one ticket as REST shows it, with field values by field id. */
export type TicketRecord = {
  id: number;
  external_id: string | null;
  via: Via;
  created_at: string;
  updated_at: string;
  generated_timestamp: number;
  type: string | null;
  subject: string;
  description: string;
  priority: string | null;
  status: TicketStatus;
  requester_id: number;
  submitter_id: number;
  assignee_id: number | null;
  organization_id: number | null;
  group_id: number | null;
  collaborator_ids: number[];
  follower_ids: number[];
  problem_id: number | null;
  is_public: boolean;
  due_at: string | null;
  tags: string[];
  customFields: Record<string, FieldValue>;
  custom_status_id: number | null;
  followup_ids: number[];
  ticket_form_id: number | null;
  brand_id: number;
  /** When it was last solved; the closing automation counts from here. */
  solvedAt: string | null;
  /** Of a deleted one: what it is again when it is restored. */
  statusBefore?: TicketStatus;
};

/** Keeps one comment of a ticket. */
export type CommentRecord = {
  id: number;
  ticketId: number;
  author_id: number;
  body: string;
  html_body: string;
  public: boolean;
  audit_id: number;
  via: Via;
  created_at: string;
};

/** Describes one thing an audit says has happened. */
export type AuditEvent = { id: number; type: string } & Record<string, unknown>;

/** Keeps the record of one update of a ticket. */
export type AuditRecord = {
  id: number;
  ticket_id: number;
  created_at: string;
  author_id: number;
  via: Via;
  metadata: { system: object; custom: object };
  events: AuditEvent[];
};

/** Keeps one person: customer, agent or admin. */
export type UserRecord = {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
  role: 'end-user' | 'agent' | 'admin';
  created_at: string;
  updated_at: string;
  locale: string;
  time_zone: string;
  /** Shown in place of the account's own; `null` as for a record without any. */
  iana_time_zone?: string | null;
  organization_id: number | null;
  default_group_id: number | null;
  external_id: string | null;
  tags: string[];
  active: boolean;
  suspended: boolean;
  verified: boolean;
  shared: boolean;
  details: string | null;
  notes: string | null;
  user_fields: Record<string, FieldValue>;
  /** Which tickets an agent is shown; all of them unless said. */
  ticket_restriction?: 'groups' | 'assigned' | 'organization';
  custom_role_id?: number;
  /** Further addresses: those of the people who were merged into this one. */
  moreAddresses?: string[];
};

/** Keeps a customer's company. */
export type OrganizationRecord = {
  id: number;
  name: string;
  domain_names: string[];
  details: string | null;
  notes: string | null;
  group_id: number | null;
  external_id: string | null;
  tags: string[];
  organization_fields: Record<string, FieldValue>;
  created_at: string;
  updated_at: string;
};

/** Keeps a team of agents. */
export type GroupRecord = {
  id: number;
  name: string;
  description: string;
  default: boolean;
  created_at: string;
  updated_at: string;
};

/** Keeps the fact that an agent belongs to a group. */
export type MembershipRecord = {
  id: number;
  user_id: number;
  group_id: number;
  default: boolean;
  created_at: string;
  updated_at: string;
};

/** Keeps a brand, the name under which the company answers. */
export type BrandRecord = {
  id: number;
  name: string;
  subdomain: string;
  active: boolean;
  default: boolean;
  created_at: string;
  updated_at: string;
};

/** Keeps a form that tickets are filed with. */
export type FormRecord = {
  id: number;
  name: string;
  active: boolean;
  default: boolean;
  position: number;
  created_at: string;
  updated_at: string;
};

/** Keeps one choice of a dropdown. */
export type FieldOption = { id: number; name: string; value: string };

/** Keeps the definition of a ticket, user or organization field. */
export type FieldRecord = {
  id: number;
  /** Ticket fields have none: they are addressed by id. */
  key: string | null;
  type: string;
  title: string;
  description: string;
  active: boolean;
  required: boolean;
  position: number;
  regexp_for_validation: string | null;
  custom_field_options: FieldOption[] | null;
  created_at: string;
  updated_at: string;
};

/** Keeps a named status inside one of the status categories. */
export type CustomStatusRecord = {
  id: number;
  status_category: string;
  agent_label: string;
  end_user_label: string;
  description: string;
  active: boolean;
  default: boolean;
  created_at: string;
  updated_at: string;
};
