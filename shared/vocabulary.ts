import { FOLLOW_UP_CHANGES } from './follow-up-words.ts';

// Each list of words that is stored, sent or shown stands here once; schemas, tables and screens
// take theirs from it. Reasons have `reasons.ts`, categories `nps.ts`, names in Zendesk
// `zendesk-names.ts`. Append only: old rows keep their words.

/** What a user of the app may do, the least first. */
export const ROLES = ['agent', 'lead', 'admin'] as const;
/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Who mails a survey: we do, or Zendesk. */
export const SURVEY_CHANNELS = ['email', 'zendesk'] as const;
/** One of {@link SURVEY_CHANNELS}. */
export type SurveyChannel = (typeof SURVEY_CHANNELS)[number];

/** An invitation's states, in the order of its life; the last three end it without an answer. */
export const INVITATION_STATUSES = [
  'scheduled',
  'sending',
  'sent',
  'responded',
  'cancelled',
  'expired',
  'failed',
] as const;
/** One of {@link INVITATION_STATUSES}. */
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** What was decided about asking a customer. */
export const DECISION_OUTCOMES = ['invited', 'skipped', 'cancelled'] as const;
/** One of {@link DECISION_OUTCOMES}. */
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** Why a customer is never asked. */
export const SUPPRESSION_REASONS = ['opted_out', 'bounced', 'erased', 'blocked_by_agent'] as const;
/** One of {@link SUPPRESSION_REASONS}. */
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** Whether a follow-up's task is there, and over; how far it has come, its state says. */
export const FOLLOW_UP_STATUSES = ['pending', 'open', 'done', 'failed'] as const;
/** One of {@link FOLLOW_UP_STATUSES}. */
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** A follow-up's states, in the order of its life; the last two end it without a call. */
export const FOLLOW_UP_STATES = [
  'pending',
  'open',
  'in_progress',
  'contacted',
  'solved',
  'cancelled',
  'failed',
] as const;
/** One of {@link FOLLOW_UP_STATES}. */
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/**
 * How a follow-up ended.
 *
 * `contacted`: its task was solved and nobody has said how it went; `deleted`: the task is gone.
 */
export const FOLLOW_UP_OUTCOMES = [
  'recovered',
  'not_recovered',
  'contacted',
  'deleted',
  'no_contact',
] as const;
/** One of {@link FOLLOW_UP_OUTCOMES}. */
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** Where a response is written in Zendesk. */
export type WriteBackTarget = 'ticket' | 'customer';

/** What became of a write-back; a closed ticket takes no comment. */
export type WriteBackOutcome = 'written' | 'closed_ticket' | 'refused';

/** Whether a thing in Zendesk is ours, or was there before and is used. */
export type ResourceOrigin = 'created' | 'adopted';

/** Receivers of alerts that have a URL; the others have mail addresses. */
export const ALERT_HOOKS = ['slack', 'teams', 'webhook'] as const;

/** What webhooks of one's own are told of. */
export const OUTGOING_EVENTS = [
  'invitation.decided',
  'invitation.sent',
  'invitation.expired',
  'response.submitted',
  'response.amended',
  'response.ignored',
  'response.restored',
  'follow_up.opened',
  'follow_up.updated',
  'follow_up.closed',
  'alert.delivered',
  'customer.opted_out',
  'customer.opted_in',
  'customer.erased',
  'settings.changed',
] as const;
/** One of {@link OUTGOING_EVENTS}. */
export type OutgoingEvent = (typeof OUTGOING_EVENTS)[number];

/** How often answers are sent out by themselves. */
export const EXPORT_PERIODS = ['day', 'week', 'month'] as const;
/** One of {@link EXPORT_PERIODS}. */
export type ExportPeriod = (typeof EXPORT_PERIODS)[number];

/** What answers are written as, wherever they go. */
export const FILE_FORMATS = ['csv', 'ndjson'] as const;
/** One of {@link FILE_FORMATS}. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What an agent may ask for with a scheduled invitation. */
export const INVITATION_ACTIONS = ['send_now', 'cancel'] as const;

/** The days of the week, as settings name them. */
export const WEEK_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * Who made a version of the settings where it was no agent.
 *
 * `older_release` is one that keeps no versions and has changed them beside this one;
 * `gone_webhook` has answered that it is there no more.
 */
export const SETTINGS_AUTHORS = [
  'first_start',
  'settings_file',
  'settings_command',
  'setup',
  'older_release',
  'admin_key',
  'gone_webhook',
] as const;
/** One of {@link SETTINGS_AUTHORS}. */
export type SettingsAuthorWord = (typeof SETTINGS_AUTHORS)[number];

/** What of a survey can be looked at before anybody is asked: mails, and pages in their states. */
export const PREVIEW_PARTS = [
  'mail',
  'reminder',
  'text',
  'page',
  'answered',
  'thanks',
  'unsubscribe',
  'expired',
] as const;
/** One of {@link PREVIEW_PARTS}. */
export type PreviewPart = (typeof PREVIEW_PARTS)[number];

/** What became of a test mail or a test alert; `unknown` may have arrived. */
export const TEST_OUTCOMES = ['taken', 'unknown', 'failed'] as const;
/** One of {@link TEST_OUTCOMES}. */
export type TestOutcome = (typeof TEST_OUTCOMES)[number];

/** What answers are told apart by in reports: as it was when the ticket was solved. */
export const REPORT_DIMENSIONS = [
  'survey',
  'brand',
  'group',
  'assignee',
  'form',
  'channel',
  'organization',
  'language',
  'firstReply',
  'resolution',
  'tag',
] as const;
/** One of {@link REPORT_DIMENSIONS}. */
export type ReportDimension = (typeof REPORT_DIMENSIONS)[number];

/** How long one point of a report's series is. */
export const REPORT_INTERVALS = ['day', 'week', 'month', 'quarter'] as const;
/** One of {@link REPORT_INTERVALS}. */
export type ReportInterval = (typeof REPORT_INTERVALS)[number];

/** What counts: every answer, or each customer's latest one of the period. */
export const REPORT_BASES = ['answers', 'customers'] as const;
/** One of {@link REPORT_BASES}. */
export type ReportBasis = (typeof REPORT_BASES)[number];

/** The way of a solved ticket to an answer, as reports tell it. */
export const FUNNEL_STEPS = ['solved', 'invited', 'sent', 'answered'] as const;

/** Where a share lies on its control chart: between the limits, or beyond one of them. */
export const CONTROL_VERDICTS = ['inside', 'above', 'below'] as const;

/** In what order answers are listed. */
export const RESPONSE_SORTS = ['newest', 'oldest'] as const;
/** One of {@link RESPONSE_SORTS}. */
export type ResponseSort = (typeof RESPONSE_SORTS)[number];

/** Where an answer comes from: our own survey, or what was taken over from before. */
export const RESPONSE_SOURCES = ['survey', 'imported'] as const;
/** One of {@link RESPONSE_SOURCES}. */
export type ResponseSource = (typeof RESPONSE_SOURCES)[number];

/** What became of an answer that was shared; `unknown` may have arrived. */
export const SHARE_STATUSES = ['waiting', 'taken', 'unknown', 'failed'] as const;
/** One of {@link SHARE_STATUSES}. */
export type ShareStatus = (typeof SHARE_STATUSES)[number];

/** What makes an answer worth a second look; it counts as any other until somebody ignores it. */
export const RESPONSE_DOUBTS = ['unconfirmed', 'fast', 'crowded'] as const;
/** One of {@link RESPONSE_DOUBTS}. */
export type ResponseDoubt = (typeof RESPONSE_DOUBTS)[number];

/** What a lead may do to an answer that changes the figures. */
export const RESPONSE_CHANGES = ['ignored', 'restored'] as const;
/** One of {@link RESPONSE_CHANGES}. */
export type ResponseChange = (typeof RESPONSE_CHANGES)[number];

/** What goes on after it was asked for, and is watched. */
export const JOB_KINDS = ['back_test'] as const;

/** A job's states, in the order of its life. */
export const JOB_STATUSES = ['waiting', 'running', 'done', 'failed'] as const;
/** One of {@link JOB_STATUSES}. */
export type JobStatus = (typeof JOB_STATUSES)[number];

/** Why a job has failed: for its size, or since Zendesk refuses or was away for too long. */
export const JOB_PROBLEMS = ['too_much', 'refused', 'away'] as const;
/** One of {@link JOB_PROBLEMS}. */
export type JobProblem = (typeof JOB_PROBLEMS)[number];

/** What is told of in the audit trail. */
export const AUDIT_KINDS = [
  'settings_saved',
  'settings_restored',
  'answer_ignored',
  'answer_restored',
  'invitation_hastened',
  'invitation_cancelled',
  'customer_erased',
  'goal_set',
  'goal_moved',
  'goal_removed',
  'work_retried',
  'back_test_started',
  'export_tested',
  ...FOLLOW_UP_CHANGES.map((change) => `follow_up_${change}` as const),
] as const;
/** One of {@link AUDIT_KINDS}. */
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Who stands in the audit trail besides agents: those who change settings, and the product itself. */
export const AUDIT_ACTORS = [...SETTINGS_AUTHORS, 'product'] as const;
/** One of {@link AUDIT_ACTORS}. */
export type AuditActor = (typeof AUDIT_ACTORS)[number];

/** With what something of the audit trail was done. */
export const AUDIT_SUBJECTS = [
  'version',
  'response',
  'ticket',
  'customer',
  'goal',
  'work',
  'job',
  'export',
  'follow_up',
] as const;

/** Work that people may meet when it was given up; other work is told by its own name. */
export const WORK_NAMES = [
  'consider-invitation',
  'review-invitation',
  'send-invitation',
  'send-reminder',
  'expire-invitation',
  'erase-customer',
  'keep-address',
  'follow-merge',
  'settle-response',
  'update-ticket',
  'update-customer',
  'update-follow-up',
  'track-follow-up',
  'ask-outcome',
  'write-outcome',
  'tell-team',
  'escalate-follow-up',
  'deliver-escalation',
  'raise-alerts',
  'deliver-alert',
  'back-test',
] as const;
