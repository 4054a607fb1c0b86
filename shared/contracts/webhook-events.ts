import * as z from 'zod/mini';
import { CATEGORIES } from '../nps.ts';
import { REASONS } from '../reasons.ts';
import {
  ALERT_HOOKS,
  DECISION_OUTCOMES,
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UP_STATUSES,
  INVITATION_STATUSES,
  SURVEY_CHANNELS,
  type OutgoingEvent,
} from '../vocabulary.ts';

const instantSchema = z.iso.datetime();
const zendeskId = z.string();

const decisionSchema = z.object({
  ticketId: zendeskId,
  customerId: z.nullable(zendeskId),
  invitationId: z.nullable(z.uuid()),
  outcome: z.enum(DECISION_OUTCOMES),
  reason: z.nullable(z.enum(REASONS)),
});

const invitationSchema = z.object({
  invitationId: z.uuid(),
  ticketId: zendeskId,
  customerId: zendeskId,
  surveyId: z.string(),
  channel: z.enum(SURVEY_CHANNELS),
  status: z.enum(INVITATION_STATUSES),
  sentAt: z.nullable(instantSchema),
  expiresAt: z.nullable(instantSchema),
});

const responseSchema = z.object({
  responseId: z.uuid(),
  invitationId: z.nullable(z.uuid()),
  ticketId: zendeskId,
  customerId: zendeskId,
  surveyId: z.nullable(z.string()),
  score: z.int().check(z.gte(0), z.lte(10)),
  category: z.enum(CATEGORIES),
  comment: z.nullable(z.string()),
  improve: z.nullable(z.string()),
  contactOk: z.boolean(),
  /** Counts the answer's amendments from 1. */
  version: z.int(),
  submittedAt: instantSchema,
  updatedAt: instantSchema,
  /** Of the ticket as it was when it was solved. */
  assigneeId: z.nullable(zendeskId),
  groupId: z.nullable(zendeskId),
  brandId: z.nullable(zendeskId),
  formId: z.nullable(zendeskId),
  organizationId: z.nullable(zendeskId),
  ticketChannel: z.nullable(z.string()),
});

const followUpSchema = z.object({
  followUpId: z.uuid(),
  /** Of the task in Zendesk. */
  ticketId: z.nullable(zendeskId),
  customerId: zendeskId,
  status: z.enum(FOLLOW_UP_STATUSES),
  outcome: z.nullable(z.enum(FOLLOW_UP_OUTCOMES)),
  dueAt: instantSchema,
});

const alertSchema = z.object({
  responseId: z.uuid(),
  channel: z.enum(['email', ...ALERT_HOOKS]),
  /** `unknown`: it was sent, and nobody said whether it was taken. */
  outcome: z.enum(['taken', 'unknown']),
});

const customerSchema = z.object({ customerId: zendeskId });
const changeSchema = z.object({
  /** A word for a command or a script, or the id of an agent. */
  author: z.string(),
});

/**
 * What each event tells: ids, and the answer; never a name or an address.
 *
 * All is as it is when it is sent, not as it was when it happened: of an answer that was amended
 * meanwhile the newest version is told, and of one whose customer was erased no words.
 */
export const WEBHOOK_DATA = {
  'invitation.decided': decisionSchema,
  'invitation.sent': invitationSchema,
  'invitation.expired': invitationSchema,
  'response.submitted': responseSchema,
  'response.amended': responseSchema,
  'response.ignored': responseSchema,
  'response.restored': responseSchema,
  'follow_up.opened': followUpSchema,
  'follow_up.updated': z.extend(followUpSchema, { responseId: z.uuid() }),
  'follow_up.closed': followUpSchema,
  'alert.delivered': alertSchema,
  'customer.opted_out': customerSchema,
  'customer.opted_in': customerSchema,
  'customer.erased': customerSchema,
  'settings.changed': changeSchema,
} as const satisfies Record<OutgoingEvent, z.core.$ZodType>;

/** The body of a post to a webhook, for events of one type. */
export function webhookBodySchema(type: OutgoingEvent) {
  return z.object({
    type: z.literal(type),
    /** When it happened. */
    timestamp: instantSchema,
    data: WEBHOOK_DATA[type],
  });
}

/** What is told of an event. */
export type WebhookData = { [Type in OutgoingEvent]: z.infer<(typeof WEBHOOK_DATA)[Type]> };
