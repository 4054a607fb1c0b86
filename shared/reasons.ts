/**
 * Why a customer was not asked, or why an invitation ended.
 *
 * Stored and shown; append only, since old rows keep their code.
 */
export const REASONS = [
  'not_enabled',
  'no_matching_survey',
  'requester_not_customer',
  'requester_is_assignee',
  'requester_suspended',
  'requester_deleted',
  'no_email',
  'suppressed',
  'excluded_tag',
  'excluded_group',
  'excluded_channel',
  'excluded_organization',
  'excluded_domain',
  'merged_ticket',
  'follow_up_ticket',
  'recently_surveyed',
  'not_sampled',
  'already_answered',
  'ticket_reopened',
  'ticket_deleted',
  'requester_changed',
  'cancelled_by_agent',
  'delivery_refused',
  'delivery_failed',
  'not_answered',
  'customer_erased',
  'not_decided',
  'robot_address',
] as const;

/** One of {@link REASONS}. */
export type Reason = (typeof REASONS)[number];

/** What keeps a solve from being answered; an answer may also count no more. */
export const LOSSES = [...REASONS, 'answer_ignored'] as const;
/** One of {@link LOSSES}. */
export type Loss = (typeof LOSSES)[number];
