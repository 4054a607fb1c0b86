import { CompiledQuery } from 'kysely';
import { groupCalls } from '../platform/group-calls.ts';
import type { Executor } from './executor.ts';
import type { Invitation } from './invitations.ts';
import type { Response } from './responses.ts';

/** What lies behind a survey link, as far as pages and answers need it. */
export type SurveyVisitRow = {
  accountId: string;
  invitation: Pick<
    Invitation,
    'id' | 'surveyId' | 'customerId' | 'status' | 'locale' | 'dueAt' | 'expiresAt'
  >;
  response: Pick<
    Response,
    | 'id'
    | 'score'
    | 'category'
    | 'comment'
    | 'improve'
    | 'contactOk'
    | 'provisional'
    | 'version'
    | 'updatedAt'
  > | null;
  /** When the customer was forgotten. */
  erasedAt: Date | null;
};

/** Written out, since compiling it for each page takes as long as all else of the read. */
const VISITS = `
  select invitations.account_id as "accountId", customers.erased_at as "erasedAt",
    invitations.id, survey_id as "surveyId", invitations.zendesk_customer_id as "customerId",
    status, invitations.locale, due_at as "dueAt", expires_at as "expiresAt",
    responses.id as "responseId", score, category, comment, improve, contact_ok as "contactOk",
    provisional, version, updated_at as "updatedAt"
  from invitations
  left join customers on customers.account_id = invitations.account_id
    and customers.zendesk_customer_id = invitations.zendesk_customer_id
  -- By its index, also where the planner has not seen how many answers there are by now.
  left join lateral (
    select id, score, category, comment, improve, contact_ok, provisional, version,
      updated_at
    from responses where invitation_id = invitations.id limit 1
  ) as responses on true
  where invitations.id = any ($1::uuid[])`;

type Row = Pick<SurveyVisitRow, 'accountId' | 'erasedAt'> &
  SurveyVisitRow['invitation'] &
  // All of them are null without an answer.
  Omit<NonNullable<SurveyVisitRow['response']>, 'id'> & { responseId: string | null };

/**
 * Makes what reads all that a customer's page and answer need.
 *
 * A survey link names an invitation alone, so the account comes out of it. `null` without one.
 * Links that are opened at the same time are looked up by one statement, which begins after the
 * last of them came: nobody is told what was true before they asked.
 */
export function surveyVisitsOf(
  db: Executor,
): (invitationId: string) => Promise<SurveyVisitRow | null> {
  return groupCalls(async (ids) => {
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(VISITS, [ids]));
    const visits = new Map(rows.map((row) => [row.id, visitOf(row)]));
    return ids.map((id) => visits.get(id) ?? null);
  });
}

function visitOf({ accountId, erasedAt, responseId, ...rest }: Row): SurveyVisitRow {
  const { id, surveyId, customerId, status, locale, dueAt, expiresAt, ...answer } = rest;
  return {
    accountId,
    erasedAt,
    invitation: { id, surveyId, customerId, status, locale, dueAt, expiresAt },
    response: responseId === null ? null : { id: responseId, ...answer },
  };
}
