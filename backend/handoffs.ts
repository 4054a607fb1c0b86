import { z } from 'zod';
import { newsSchema } from '../shared/news.ts';
import { ALERT_HOOKS } from '../shared/vocabulary.ts';
import { defineHandoff } from './platform/queue/handoff.ts';

const MINUTE_MS = 60_000;
/** Work on our own rows alone: quick, and tried often, since only our database can be in its way. */
const OWN_ROWS = { deadlineMs: MINUTE_MS / 2, longestDelayMs: 5 * MINUTE_MS, maxAttempts: 300 };

/** Work about a person, of whom Zendesk is asked as well: soon, and for a day. */
const PERSON = { longestDelayMs: 5 * MINUTE_MS, maxAttempts: 300 };

/** Somebody watches it: rather an end soon than an end at last. */
const WATCHED = { longestDelayMs: MINUTE_MS, maxAttempts: 10, patienceMs: 0 };

/** Its handler alone knows when it is too late to wait for a mail service or help desk. */
const OWN_PATIENCE = { patienceMs: Infinity };

const zendeskIdSchema = z.string().regex(/^\d+$/);
const responseSchema = z.object({ responseId: z.uuid(), version: z.number().int().positive() });
const followUpSchema = z.object({ followUpId: z.uuid() });

/** Every message between two steps: name, queue of the receiving step, and shape. */
export const handoffs = {
  /** A ticket may have been solved. `solvedAt` is null when the sender does not know when. */
  considerInvitation: defineHandoff(
    'consider-invitation',
    'invitation',
    z.object({
      ticketId: zendeskIdSchema,
      solvedAt: z.iso.datetime().nullable(),
      /** An operator has asked about solves of before this installation as well. */
      evenOld: z.literal(true).optional(),
    }),
  ),
  /** Something happened to a ticket that may end its invitation. */
  reviewInvitation: defineHandoff(
    'review-invitation',
    'invitation',
    z.object({ ticketId: zendeskIdSchema }),
  ),
  sendInvitation: defineHandoff(
    'send-invitation',
    'invitation',
    z.object({ invitationId: z.uuid() }),
    OWN_PATIENCE,
  ),
  /** `reminder` counts from 1. */
  sendReminder: defineHandoff(
    'send-reminder',
    'invitation',
    z.object({ invitationId: z.uuid(), reminder: z.number().int().positive() }),
    OWN_PATIENCE,
  ),
  expireInvitation: defineHandoff(
    'expire-invitation',
    'invitation',
    z.object({ invitationId: z.uuid() }),
    OWN_ROWS,
  ),
  /** A Zendesk user was deleted or asked to be forgotten, for which there is no "too late". */
  eraseCustomer: defineHandoff(
    'erase-customer',
    'privacy',
    z.object({ customerId: zendeskIdSchema }),
    { ...PERSON, patienceMs: Infinity },
  ),
  /** A customer opted out whose address we do not know. */
  keepAddress: defineHandoff('keep-address', 'privacy', z.object({ customerId: zendeskIdSchema })),
  /** Zendesk has merged users: these, as far as its event named them. */
  followMerge: defineHandoff(
    'follow-merge',
    'privacy',
    z.object({ customerIds: z.array(zendeskIdSchema).min(1).max(10) }),
    PERSON,
  ),
  /** A response is final, or nobody touched the provisional one for long enough. */
  settleResponse: defineHandoff('settle-response', 'response', responseSchema, OWN_ROWS),
  /** One a response: brings its ticket to it as it is now. */
  updateTicket: defineHandoff('update-ticket', 'write-back', z.object({ responseId: z.uuid() })),
  /** One a customer: brings their record to their latest response as it is now. */
  updateCustomer: defineHandoff(
    'update-customer',
    'write-back',
    z.object({ responseId: z.uuid() }),
  ),
  /** The same two from an older release, for one version each. */
  writeTicket: defineHandoff('write-ticket', 'write-back', responseSchema),
  writeCustomer: defineHandoff('write-customer', 'write-back', responseSchema),
  /** One a response: brings its follow-up to it as it is now, if it wants one or has one. */
  updateFollowUp: defineHandoff(
    'update-follow-up',
    'follow-up',
    z.object({ responseId: z.uuid() }),
  ),
  /** The same from an older release, which opens a task whatever the answer says by then. */
  openFollowUp: defineHandoff(
    'open-follow-up',
    'follow-up',
    responseSchema.partial({ version: true }),
  ),
  /** The Zendesk ticket of a follow-up changed its status. */
  trackFollowUp: defineHandoff(
    'track-follow-up',
    'follow-up',
    z.object({ ticketId: zendeskIdSchema }),
  ),
  /** A follow-up is open, and will be due. */
  watchFollowUp: defineHandoff('watch-follow-up', 'follow-up', followUpSchema),
  /** A follow-up's task was solved, and nobody has said how it went. */
  askOutcome: defineHandoff('ask-outcome', 'follow-up', followUpSchema),
  /** Brings a follow-up's task to the outcome that somebody has said beside it. */
  writeOutcome: defineHandoff('write-outcome', 'follow-up', followUpSchema),
  /** A customer could not be won back, and a team is to know why. */
  tellTeam: defineHandoff('tell-team', 'follow-up', followUpSchema),
  /** Leads are told that a follow-up is overdue, or its outcome missing in spite of being asked for. */
  escalateFollowUp: defineHandoff('escalate-follow-up', 'alert', followUpSchema, OWN_ROWS),
  /** The same at one address or URL, which `target` names. */
  deliverEscalation: defineHandoff(
    'deliver-escalation',
    'alert',
    followUpSchema.extend({ target: z.string().regex(/^[0-9a-f]{16}$/) }),
    { isOnceForGood: true, ...OWN_PATIENCE },
  ),
  /** Team leads may have to be told of a response. */
  raiseAlerts: defineHandoff('raise-alerts', 'alert', z.object({ responseId: z.uuid() }), OWN_ROWS),
  /** One alert about one response to one address or URL, which `target` names. */
  deliverAlert: defineHandoff(
    'deliver-alert',
    'alert',
    z.object({
      responseId: z.uuid(),
      target: z.string().regex(/^[0-9a-f]{16}$/),
      /** When the response was handed on; the alert's patience counts from here. */
      settledAt: z.iso.datetime(),
    }),
    { isOnceForGood: true, ...OWN_PATIENCE },
  ),
  /** The same from an older release, which copied the target into it. */
  sendAlert: defineHandoff(
    'send-alert',
    'alert',
    z.object({
      responseId: z.uuid(),
      target: z.discriminatedUnion('type', [
        z.object({ type: z.literal('email'), to: z.email() }),
        z.object({ type: z.enum(ALERT_HOOKS), url: z.url() }),
      ]),
      settledAt: z.iso.datetime(),
    }),
    { isOnceForGood: true, ...OWN_PATIENCE },
  ),
  /** One piece of news for one webhook of the account's own, which `webhook` names. */
  tellWebhook: defineHandoff(
    'tell-webhook',
    'webhook',
    z.object({
      webhook: z.string().regex(/^[0-9a-f]{16}$/),
      /** The same for every webhook and at every try. */
      id: z.string().max(120),
      at: z.iso.datetime(),
      news: newsSchema,
    }),
    // For a day; what has not been taken by then is news no more, and is looked at by an admin.
    { deadlineMs: MINUTE_MS },
  ),
  /** Somebody shows an answer to a channel or to a colleague. */
  shareResponse: defineHandoff('share-response', 'alert', z.object({ shareId: z.uuid() })),
  /** Looks which exports of answers are due. */
  planExports: defineHandoff('plan-exports', 'export', z.object({}), {
    ...OWN_ROWS,
    everyMs: 10 * MINUTE_MS,
  }),
  /** Answers of one period for one address, URL or folder, which `receiver` names. */
  deliverExport: defineHandoff(
    'deliver-export',
    'export',
    z.object({
      exportId: z.string().max(40),
      /** Days in the time zone of the reports; `to` is the day after the last. */
      from: z.iso.date(),
      to: z.iso.date(),
      receiver: z.string().regex(/^[0-9a-f]{16}$/),
    }),
    { isOnceForGood: true, deadlineMs: 10 * MINUTE_MS },
  ),
  /** Reads what the webhook may have missed. */
  readExport: defineHandoff('read-export', 'intake', z.object({}), { everyMs: 5 * MINUTE_MS }),
  /** Tries a draft of settings on solved tickets of the past; the job says which. */
  backTest: defineHandoff('back-test', 'back-test', z.object({ jobId: z.uuid() }), WATCHED),
  /** Takes hand-offs away that ended long ago. */
  tidyHandoffs: defineHandoff('tidy-handoffs', 'privacy', z.object({}), {
    ...OWN_ROWS,
    everyMs: 60 * MINUTE_MS,
  }),
  /** Takes away what is older than the settings and the product's work need. */
  enforceRetention: defineHandoff('enforce-retention', 'privacy', z.object({}), {
    ...OWN_ROWS,
    everyMs: 60 * MINUTE_MS,
  }),
  /** Counts past days for reports, where something changed or the time zone did. */
  countDays: defineHandoff('count-days', 'insight', z.object({}), {
    ...OWN_ROWS,
    everyMs: 10 * MINUTE_MS,
  }),
} as const;

/** The queues that hand-offs wait in, each with a worker of its own. */
export const queueNames = [...new Set(Object.values(handoffs).map(({ queue }) => queue))];

/** What hand-offs wait for, and who has it to tell. */
export const topics = {
  /** The task of a response is in Zendesk, will not be, or is not wanted. */
  followUpOf: (responseId: string) => `follow-up-of:${responseId}`,
  /** A response was amended, and has settled again. */
  amendmentOf: (responseId: string) => `amendment-of:${responseId}`,
} as const;
