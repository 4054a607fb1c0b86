import { sql, type RawBuilder } from 'kysely';
import { categoryOf } from '../../shared/nps.ts';
import type { Executor } from './executor.ts';
import {
  insertHandoffs,
  tellOfHandoffs,
  type HandingOn,
  type NewHandoff,
} from './insert-handoffs.ts';
import type { Answer } from './responses.ts';
import { findSurveyVisit, type SurveyVisitRow } from './survey-visit.ts';

/** An answer to be stored over what was found behind the link. */
export type GivenAnswer = {
  answer: Answer;
  responseId: string;
  version: number;
  /** What follows from it. */
  next: NewHandoff;
  now: Date;
};

/** Answers that customers give to one account's surveys. */
export function answersOf(db: Executor, accountId: string, handingOn: HandingOn) {
  /**
   * The one statement of both ways: `written` names the version that came about.
   *
   * The customer is locked first, as by everybody: it orders answers, merges and erasure.
   */
  async function save(
    { invitation }: SurveyVisitRow,
    { answer, version, next, now }: GivenAnswer,
    written: RawBuilder<unknown>,
  ): Promise<boolean> {
    const { rows } = await sql<{ isSaved: boolean; isAdded: boolean }>`
      with customer as (
        select zendesk_customer_id from customers
        where account_id = ${accountId} and zendesk_customer_id = ${invitation.customerId}
          and erased_at is null
        for update
      ), ${written}, version as (
        insert into response_versions
          (response_id, version, score, comment, improve, contact_ok, provisional, submitted_at)
        select id, ${version}, ${answer.score}, ${answer.comment}, ${answer.improve},
          ${answer.contactOk}, ${answer.provisional}, ${now}
        from written
      ), added as (${insertHandoffs(accountId, 'written', [next], now, handingOn)})
      select exists (select from written) as "isSaved", exists (select from added) as "isAdded"`.execute(
      db,
    );
    const [row] = rows;
    if (row?.isAdded) tellOfHandoffs(accountId, [next], handingOn);
    return row?.isSaved ?? false;
  }

  return {
    /** What lies behind a survey link now; `null` for another account's. */
    async find(invitationId: string): Promise<SurveyVisitRow | null> {
      const found = await findSurveyVisit(db, invitationId);
      return found?.accountId === accountId ? found : null;
    },

    /**
     * Stores the first answer, and that the invitation has it.
     *
     * It proves that the mail was sent, also where the worker could not record it, or never will.
     * `false`, and nothing is stored, when the invitation, its customer or its answer is not as it
     * was found any more.
     */
    async give(found: SurveyVisitRow, given: GivenAnswer): Promise<boolean> {
      const { answer, responseId, now } = given;
      const { id, status } = found.invitation;
      return save(
        found,
        given,
        sql`invitation as (
          update invitations
          set status = 'responded', responded_at = coalesce(responded_at, ${now}),
            sent_at = coalesce(sent_at, ${now})
          from customer
          where invitations.id = ${id} and account_id = ${accountId} and status = ${status}
            and invitations.zendesk_customer_id = customer.zendesk_customer_id
            and not exists (select from responses where invitation_id = ${id})
          returning invitations.*
        ), written as (
          insert into responses (id, account_id, invitation_id, zendesk_ticket_id,
            zendesk_customer_id, score, category, comment, improve, contact_ok, locale,
            provisional, version, attribution, submitted_at, updated_at)
          select ${responseId}, account_id, id, zendesk_ticket_id, zendesk_customer_id,
            ${answer.score}, ${categoryOf(answer.score)}, ${answer.comment}, ${answer.improve},
            ${answer.contactOk}, locale, ${answer.provisional}, 1, attribution, ${now}, ${now}
          from invitation
          on conflict do nothing
          returning id
        )`,
      );
    },

    /** Puts the next version over an answer; `false` as for `give`. */
    async amend(found: SurveyVisitRow, given: GivenAnswer): Promise<boolean> {
      const { answer, responseId, version, now } = given;
      const { id, status } = found.invitation;
      return save(
        found,
        given,
        sql`written as (
          update responses
          set score = ${answer.score}, category = ${categoryOf(answer.score)},
            comment = ${answer.comment}, improve = ${answer.improve},
            contact_ok = ${answer.contactOk}, provisional = ${answer.provisional},
            version = ${version}, updated_at = ${now}
          from customer
          where responses.id = ${responseId} and responses.account_id = ${accountId}
            and responses.version = ${version} - 1
            and responses.zendesk_customer_id = customer.zendesk_customer_id
            and exists (select from invitations where id = ${id} and status = ${status})
          returning responses.id
        )`,
      );
    },
  };
}
