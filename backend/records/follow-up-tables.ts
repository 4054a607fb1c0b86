import type { Generated } from 'kysely';
import type { FollowUpChange, FollowUpStep, SaidOutcome } from '../../shared/follow-up-words.ts';
import type { FollowUpOutcome, FollowUpStatus } from '../../shared/vocabulary.ts';

/** The task of an unhappy customer. */
export type FollowUpTable = {
  id: string;
  account_id: string;
  zendesk_customer_id: string;
  status: FollowUpStatus;
  zendesk_ticket_id: string | null;
  outcome: FollowUpOutcome | null;
  due_at: Date;
  created_at: Date;
  closed_at: Date | null;
  progress: Generated<Exclude<FollowUpStep, 'open'> | null>;
  contacted_at: Generated<Date | null>;
  assignee_id: Generated<string | null>;
  group_id: Generated<string | null>;
  reason: Generated<string | null>;
  told_group_id: Generated<string | null>;
  tries: Generated<number | null>;
  outcome_asked_at: Generated<Date | null>;
  /** What the task said when it was looked at last. */
  task_status: Generated<string | null>;
  task_outcome: Generated<SaidOutcome | null>;
  version: Generated<number>;
};

/** Which answers a follow-up is about. */
export type FollowUpResponseTable = {
  response_id: string;
  follow_up_id: string;
  noted_at: Date | null;
};

/** What happened to follow-ups. */
export type FollowUpChangeTable = {
  id: Generated<string>;
  account_id: string;
  follow_up_id: string;
  kind: FollowUpChange;
  outcome: FollowUpOutcome | null;
  actor: string | null;
  changed_at: Date;
};
