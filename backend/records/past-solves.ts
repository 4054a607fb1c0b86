import { sql } from 'kysely';
import { categoryOf, type Score } from '../../shared/nps.ts';
import type { Reason } from '../../shared/reasons.ts';
import type {
  FollowUpOutcome,
  FollowUpStatus,
  InvitationStatus,
  SuppressionReason,
} from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import {
  HANDOFF_COLUMNS,
  insertHandoffs,
  toHandoffRow,
  type HandingOn,
  type NewHandoff,
} from './new-handoffs.ts';
import type { Attribution } from './schema.ts';

/** A moment as JSON has it. */
type Moment = string;

/** A ticket that was solved before this installation, and all that came of it. */
export type PastSolve = {
  ticketId: string;
  customerId: string;
  customerName: string;
  locale: string;
  solvedAt: Moment;
  surveyId: string;
  /** Why nobody was asked, or why the invitation ended. */
  reason: Reason | null;
  /** Why the customer is asked no more from then on. */
  suppression: SuppressionReason | null;
  attribution: Attribution;
  invitation: {
    id: string;
    status: InvitationStatus;
    dueAt: Moment;
    sentAt: Moment | null;
    expiresAt: Moment | null;
    endedAt: Moment | null;
    remindersSent: number;
    /** What ends it, where that is still to come. */
    expiry: NewHandoff | null;
  } | null;
  answer: {
    id: string;
    score: Score;
    comment: string | null;
    contactOk: boolean;
    submittedAt: Moment;
  } | null;
  followUp: {
    id: string;
    ticketId: string;
    status: FollowUpStatus;
    outcome: FollowUpOutcome | null;
    createdAt: Moment;
    dueAt: Moment;
    closedAt: Moment | null;
  } | null;
};

/** Solves of one account from before it was ours. */
export function pastSolvesOf(db: Executor, accountId: string, handingOn: HandingOn) {
  return {
    /** Whether a solve of this ticket is known. */
    async has(ticketId: string): Promise<boolean> {
      const row = await db
        .selectFrom('solves')
        .select('zendesk_ticket_id')
        .where('account_id', '=', accountId)
        .where('zendesk_ticket_id', '=', ticketId)
        .executeTakeFirst();
      return row !== undefined;
    },

    /**
     * Stores those that are not known yet, with all that came of them; nothing follows from them.
     *
     * One statement: a solve is known together with the rest of it, or not at all.
     */
    async add(solves: readonly PastSolve[]): Promise<void> {
      await sql`
        with told as (
          select * from jsonb_to_recordset(${JSON.stringify(solves.map(toRow))}::jsonb) as given (
            "ticketId" text, "customerId" text, "customerName" text, locale text,
            "solvedAt" timestamptz, "surveyId" text, reason text, suppression text,
            attribution jsonb, "invitationId" uuid, status text, "dueAt" timestamptz,
            "sentAt" timestamptz, "expiresAt" timestamptz, "endedAt" timestamptz,
            "remindersSent" integer, "answerId" uuid, score smallint, category text, comment text,
            "contactOk" boolean, "submittedAt" timestamptz, "followUpId" uuid,
            "followUpTicketId" text, "followUpStatus" text, outcome text,
            "followUpAt" timestamptz, "followUpDueAt" timestamptz, "closedAt" timestamptz,
            ${HANDOFF_COLUMNS})
        ), solve as (
          insert into solves (account_id, zendesk_ticket_id, solved_at)
          select ${accountId}::uuid, "ticketId", "solvedAt" from told
          on conflict do nothing
          returning zendesk_ticket_id
        ), given as materialized (
          select told.* from told join solve on zendesk_ticket_id = "ticketId"
        ), customer as (
          insert into customers (account_id, zendesk_customer_id, name)
          select distinct ${accountId}::uuid, "customerId", "customerName" from given
          on conflict do nothing
        ), suppression as (
          insert into suppressions (account_id, zendesk_customer_id, reason, created_at)
          select ${accountId}::uuid, "customerId", suppression, "solvedAt"
          from given where suppression is not null
          on conflict do nothing
        ), invitation as (
          insert into invitations (id, account_id, survey_id, zendesk_ticket_id,
            zendesk_customer_id, status, reason, channel, locale, solved_at, due_at, created_at,
            sent_at, expires_at, responded_at, ended_at, reminders_sent, attribution)
          select "invitationId", ${accountId}::uuid, "surveyId", "ticketId", "customerId", status,
            reason, 'email', locale, "solvedAt", "dueAt", "solvedAt", "sentAt", "expiresAt",
            "submittedAt", "endedAt", "remindersSent", attribution
          from given where "invitationId" is not null
        ), decision as (
          insert into decisions (account_id, zendesk_ticket_id, zendesk_customer_id, invitation_id,
            outcome, reason, decided_at, attribution, survey_key, locale)
          select ${accountId}::uuid, "ticketId", "customerId", null, 'skipped', reason, "solvedAt",
            attribution, "surveyId", locale
          from given where "invitationId" is null
          union all
          select ${accountId}::uuid, "ticketId", "customerId", "invitationId", 'invited', null,
            "solvedAt", null, null, null
          from given where "invitationId" is not null
          union all
          -- Expiry is not decided on by anybody.
          select ${accountId}::uuid, "ticketId", "customerId", "invitationId", 'cancelled', reason,
            "endedAt", null, null, null
          from given where status in ('cancelled', 'failed')
        ), response as (
          insert into responses (id, account_id, invitation_id, zendesk_ticket_id,
            zendesk_customer_id, score, category, comment, contact_ok, locale, provisional,
            version, attribution, submitted_at, updated_at, survey_key)
          select "answerId", ${accountId}::uuid, "invitationId", "ticketId", "customerId", score,
            category, comment, "contactOk", locale, false, 1, attribution, "submittedAt",
            "submittedAt", "surveyId"
          from given where "answerId" is not null
        ), version as (
          insert into response_versions (response_id, version, score, comment, contact_ok,
            provisional, submitted_at)
          select "answerId", 1, score, comment, "contactOk", false, "submittedAt"
          from given where "answerId" is not null
        ), follow_up as (
          insert into follow_ups (id, account_id, zendesk_customer_id, status, zendesk_ticket_id,
            outcome, due_at, created_at, closed_at)
          select "followUpId", ${accountId}::uuid, "customerId", "followUpStatus",
            "followUpTicketId", outcome, "followUpDueAt", "followUpAt", "closedAt"
          from given where "followUpId" is not null
        ), tied as (
          insert into follow_up_responses (response_id, follow_up_id)
          select "answerId", "followUpId" from given where "followUpId" is not null
        )
        ${insertHandoffs(
          accountId,
          sql`(select *, "sentAt" as at from given where name is not null) as waiting`,
          handingOn,
        )}`.execute(db);
    },
  };
}

function toRow({ invitation, answer, followUp, ...solve }: PastSolve) {
  return {
    ...solve,
    ...(invitation && {
      invitationId: invitation.id,
      status: invitation.status,
      dueAt: invitation.dueAt,
      sentAt: invitation.sentAt,
      expiresAt: invitation.expiresAt,
      endedAt: invitation.endedAt,
      remindersSent: invitation.remindersSent,
      ...(invitation.expiry && toHandoffRow(invitation.expiry)),
    }),
    ...(answer && {
      answerId: answer.id,
      score: answer.score,
      category: categoryOf(answer.score),
      comment: answer.comment,
      contactOk: answer.contactOk,
      submittedAt: answer.submittedAt,
    }),
    ...(followUp && {
      followUpId: followUp.id,
      followUpTicketId: followUp.ticketId,
      followUpStatus: followUp.status,
      outcome: followUp.outcome,
      followUpAt: followUp.createdAt,
      followUpDueAt: followUp.dueAt,
      closedAt: followUp.closedAt,
    }),
  };
}
