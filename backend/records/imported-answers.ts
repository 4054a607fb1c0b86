import { sql } from 'kysely';
import { categoryOf } from '../../shared/nps.ts';
import type { Executor } from './executor.ts';
import type { NewResponse } from './responses.ts';

/** An answer that was given elsewhere; `surveyKey` tells reports where. */
export type ImportedRow = Pick<
  NewResponse,
  'id' | 'ticketId' | 'customerId' | 'score' | 'comment' | 'locale' | 'attribution' | 'now'
> & { surveyKey: string };

/** Answers of one account that were given before it was ours. */
export function importedAnswersOf(db: Executor, accountId: string) {
  return {
    /** Which of these are stored already. */
    async findStored(ids: readonly string[]): Promise<string[]> {
      const rows = await db
        .selectFrom('responses')
        .select('id')
        .where('account_id', '=', accountId)
        .where('id', 'in', [...ids])
        .execute();
      return rows.map(({ id }) => id);
    },

    /**
     * Stores those that are not there yet, and tells how many; nothing follows from them.
     *
     * To be called in a transaction in which their customers are held.
     */
    async add(answers: readonly ImportedRow[]): Promise<number> {
      const rows = answers.map((each) => ({ ...each, category: categoryOf(each.score) }));
      const { rows: added } = await sql<{ id: string }>`
        with added as (
          insert into responses (id, account_id, zendesk_ticket_id, zendesk_customer_id, score,
            category, comment, contact_ok, locale, provisional, version, attribution, survey_key,
            submitted_at, updated_at)
          select id, ${accountId}::uuid, "ticketId", "customerId", score, category, comment, false,
            locale, false, 1, attribution, "surveyKey", now, now
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
            id uuid, "ticketId" text, "customerId" text, score smallint, category text,
            comment text, locale text, attribution jsonb, "surveyKey" text, now timestamptz)
          on conflict (id) do nothing
          returning id, score, comment, submitted_at
        ), noted as (
          insert into response_versions (response_id, version, score, comment, contact_ok,
            provisional, submitted_at)
          select id, 1, score, comment, false, false, submitted_at from added
        )
        select id from added`.execute(db);
      return added.length;
    },
  };
}
