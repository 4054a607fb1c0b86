import { sql } from 'kysely';
import { categoryOf } from '../../shared/nps.ts';
import type { Executor } from './executor.ts';
import {
  HANDOFF_COLUMNS,
  insertHandoffs,
  tellOfHandoffs,
  toHandoffRow,
  type HandingOn,
  type NewHandoff,
} from './new-handoffs.ts';
import type { Answer } from './responses.ts';
import { togetherOrAlone } from './together-or-alone.ts';
import { surveyVisitsOf, type SurveyVisitRow } from './survey-visit.ts';

/** An answer to be stored over what was found behind the link. */
export type GivenAnswer = {
  answer: Answer;
  responseId: string;
  /** 1 for the first answer. */
  version: number;
  /** What follows from it. */
  next: NewHandoff;
  now: Date;
};

type Saving = { found: SurveyVisitRow; given: GivenAnswer };

/** Answers that customers give to one account's surveys. */
export function answersOf(db: Executor, accountId: string, handingOn: HandingOn) {
  const find = surveyVisitsOf(db);

  /**
   * One statement for all of them.
   *
   * Customers are locked, as by everybody before their invitations: it orders answers, merges and
   * erasure. Of several answers to one invitation one is stored.
   */
  const save = togetherOrAlone<Saving, true>(async (savings, locking) => {
    const { rows } = await sql<{ place: number }>`
      with given as (
        select distinct on ("invitationId") *
        from jsonb_to_recordset(${JSON.stringify(savings.map(toRow))}::jsonb) as given (
          place integer, "invitationId" uuid, status text, "customerId" text, "responseId" uuid,
          version integer, score smallint, category text, comment text, improve text,
          "contactOk" boolean, provisional boolean, at timestamptz,
          ${HANDOFF_COLUMNS})
      ), held as (
        select given.*, zendesk_ticket_id, invitations.locale, attribution, survey_key
        from given
        join customers on customers.account_id = ${accountId}
          and customers.zendesk_customer_id = "customerId" and erased_at is null
          -- Planned for a hundred, it would read the table.
          and customers.zendesk_customer_id = any(array(select "customerId" from given))
        join invitations on invitations.id = "invitationId"
          and invitations.account_id = ${accountId} and invitations.status = given.status
          and invitations.zendesk_customer_id = "customerId"
        for update of customers, invitations ${locking}
      ), answered as (
        update invitations
        set status = 'responded', responded_at = coalesce(responded_at, at),
          sent_at = coalesce(sent_at, at)
        from held
        where version = 1 and invitations.id = "invitationId"
          and not exists (select from responses where invitation_id = "invitationId")
        returning held.*
      ), first as (
        insert into responses (id, account_id, invitation_id, zendesk_ticket_id,
          zendesk_customer_id, score, category, comment, improve, contact_ok, locale,
          provisional, version, attribution, submitted_at, updated_at, survey_key)
        select "responseId", ${accountId}::uuid, "invitationId", zendesk_ticket_id, "customerId",
          score, category, comment, improve, "contactOk", locale, provisional, version,
          attribution, at, at, survey_key
        from answered
        on conflict do nothing
        returning id
      ), amended as (
        update responses
        set score = held.score, category = held.category, comment = held.comment,
          improve = held.improve, contact_ok = "contactOk", provisional = held.provisional,
          version = held.version, updated_at = at
        from held
        where held.version > 1 and responses.id = "responseId" and account_id = ${accountId}
          and responses.version = held.version - 1
          and responses.zendesk_customer_id = "customerId"
        returning responses.id
      ), written as (
        select * from given
        where "responseId" in (select id from first union all select id from amended)
      ), version as (
        insert into response_versions
          (response_id, version, score, comment, improve, contact_ok, provisional, submitted_at)
        select "responseId", version, score, comment, improve, "contactOk", provisional, at
        from written
      ), added as (${insertHandoffs(accountId, sql`written`, handingOn)})
      select place from written`.execute(db);
    const saved = new Set(rows.map(({ place }) => place));
    return savings.map(({ given: { next } }, place) => {
      if (!saved.has(place)) return undefined;
      tellOfHandoffs(accountId, [next], handingOn);
      return true;
    });
  });

  return {
    /** What lies behind a survey link now; `null` for another account's. */
    async find(invitationId: string): Promise<SurveyVisitRow | null> {
      const found = await find(invitationId);
      return found?.accountId === accountId ? found : null;
    },

    /**
     * Stores the first answer, and that the invitation has it, or the next version over it.
     *
     * The first one proves that the mail was sent, also where the worker could not record it, or
     * never will. `false`, and nothing is stored, when the invitation, its customer or its answer
     * is not as it was found any more. What comes at the same time is stored by the same statement.
     */
    save: async (found: SurveyVisitRow, given: GivenAnswer): Promise<boolean> =>
      (await save({ found, given })) ?? false,
  };
}

function toRow({ found: { invitation }, given }: Saving, place: number) {
  const { answer, responseId, version, next, now } = given;
  return {
    ...answer,
    place,
    invitationId: invitation.id,
    status: invitation.status,
    customerId: invitation.customerId,
    category: categoryOf(answer.score),
    responseId,
    version,
    at: now,
    ...toHandoffRow(next),
  };
}
