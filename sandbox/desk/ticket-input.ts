import { TICKET_PRIORITIES, TICKET_STATUSES } from '../../shared/zendesk-tickets.ts';
import type { FieldValue, TicketRecord } from '../state/records.types.ts';
import { invalid } from './api-error.ts';
import type { NewComment } from './comments.ts';

/** Describes what a caller asks of a ticket, once it is read and trusted. */
export type TicketInput = {
  set: Partial<
    Pick<
      TicketRecord,
      | 'subject'
      | 'status'
      | 'priority'
      | 'type'
      | 'requester_id'
      | 'submitter_id'
      | 'assignee_id'
      | 'group_id'
      | 'organization_id'
      | 'brand_id'
      | 'ticket_form_id'
      | 'custom_status_id'
      | 'external_id'
      | 'due_at'
      | 'problem_id'
    >
  >;
  tags?: unknown;
  addTags?: unknown;
  removeTags?: unknown;
  customFields?: { id: number; value: FieldValue }[];
  comment?: NewComment;
  requester?: { name?: string; email?: string; locale_id?: number };
  assigneeEmail?: string;
  metadata?: object;
  followUpOf?: number;
  safeUpdate?: { stamp: string };
};

const TEXTS = ['subject', 'status', 'priority', 'type', 'external_id', 'due_at'] as const;
const IDS = [
  'requester_id',
  'submitter_id',
  'assignee_id',
  'group_id',
  'organization_id',
  'brand_id',
  'ticket_form_id',
  'custom_status_id',
  'problem_id',
] as const;
const ALLOWED: Record<string, readonly unknown[]> = {
  status: TICKET_STATUSES,
  priority: [...TICKET_PRIORITIES, null],
  type: ['problem', 'incident', 'question', 'task', null],
};
const OTHERS = new Set([
  'tags', 'additional_tags', 'remove_tags', 'custom_fields', 'fields', 'comment', 'requester',
  'assignee_email', 'metadata', 'via_followup_source_id', 'safe_update', 'updated_stamp',
  'description', 'collaborator_ids', 'collaborators', 'follower_ids', 'followers', 'email_ccs',
  'raw_subject', 'id', 'recipient', 'voice_comment', 'attribute_value_ids', 'sharing_agreement_ids',
]); // prettier-ignore

/** Reads the `ticket` member of a request, and names the keys it drops. */
export function readTicketInput(raw: Record<string, unknown>): {
  input: TicketInput;
  unpermitted: string[];
} {
  const input: TicketInput = { set: {} };
  const set = input.set as Record<string, unknown>;
  for (const key of TEXTS) if (key in raw) set[key] = textOf(key, raw[key]);
  for (const key of IDS) if (key in raw) set[key] = idOf(key, raw[key]);
  if ('tags' in raw) input.tags = raw['tags'];
  if ('additional_tags' in raw) input.addTags = raw['additional_tags'];
  if ('remove_tags' in raw) input.removeTags = raw['remove_tags'];
  const fields = raw['custom_fields'] ?? raw['fields'];
  if (fields !== undefined) input.customFields = readFields(fields);
  if (isObject(raw['comment'])) input.comment = readComment(raw['comment']);
  if (isObject(raw['requester'])) input.requester = raw['requester'];
  if (typeof raw['assignee_email'] === 'string') input.assigneeEmail = raw['assignee_email'];
  if (isObject(raw['metadata'])) input.metadata = raw['metadata'];
  const source = Number(raw['via_followup_source_id']);
  if (Number.isInteger(source)) input.followUpOf = source;
  // The mere presence of safe_update switches it on: `false` has the effect of `true`.
  if ('safe_update' in raw) input.safeUpdate = { stamp: String(raw['updated_stamp'] ?? '') };
  const known = new Set<string>([...TEXTS, ...IDS, ...OTHERS]);
  return { input, unpermitted: Object.keys(raw).filter((key) => !known.has(key)) };
}

function textOf(key: string, value: unknown): unknown {
  const allowed = ALLOWED[key];
  const text = value === null || value === '' ? null : String(value);
  if (allowed !== undefined && !allowed.includes(text)) {
    const label = key.charAt(0).toUpperCase() + key.slice(1);
    throw invalid(key, `${label}: ${String(value)} is not a valid ${key}`, 'InvalidValue');
  }
  return text;
}

function idOf(key: string, value: unknown): number | null {
  if (value === null || value === '') return null;
  const id = Number(value);
  if (!Number.isInteger(id)) throw invalid(key, `${key} must be an integer`, 'InvalidValue');
  return id;
}

function readFields(raw: unknown): { id: number; value: FieldValue }[] {
  if (Array.isArray(raw)) {
    return raw
      .filter(isObject)
      .map((field) => ({ id: Number(field['id']), value: (field['value'] ?? null) as FieldValue }));
  }
  if (!isObject(raw)) return [];
  return Object.entries(raw).map(([id, value]) => ({ id: Number(id), value: value as FieldValue }));
}

function readComment(raw: Record<string, unknown>): NewComment {
  const comment: NewComment = {};
  if (raw['body'] !== undefined) comment.body = String(raw['body']);
  if (raw['html_body'] !== undefined) comment.html_body = String(raw['html_body']);
  if (raw['public'] !== undefined)
    comment.public = raw['public'] === true || raw['public'] === 'true';
  if (raw['author_id'] !== undefined) comment.author_id = Number(raw['author_id']);
  return comment;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
