import { CompiledQuery } from 'kysely';
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
    'id' | 'score' | 'category' | 'comment' | 'improve' | 'contactOk' | 'provisional' | 'version'
  > | null;
  /** When the customer was forgotten. */
  erasedAt: Date | null;
};

/** Written out, since compiling it for each page takes as long as all else of the read. */
const VISIT = `
  select invitations.account_id as "accountId", customers.erased_at as "erasedAt",
    invitations.id, survey_id as "surveyId", invitations.zendesk_customer_id as "customerId",
    status, invitations.locale, due_at as "dueAt", expires_at as "expiresAt",
    responses.id as "responseId", score, category, comment, improve, contact_ok as "contactOk",
    provisional, version
  from invitations
  left join customers on customers.account_id = invitations.account_id
    and customers.zendesk_customer_id = invitations.zendesk_customer_id
  left join responses on responses.invitation_id = invitations.id
  where invitations.id = $1`;

type Row = Pick<SurveyVisitRow, 'accountId' | 'erasedAt'> &
  SurveyVisitRow['invitation'] &
  // All of them are null without an answer.
  Omit<NonNullable<SurveyVisitRow['response']>, 'id'> & { responseId: string | null };

/**
 * Reads all that a customer's page and answer need, in one statement.
 *
 * A survey link names an invitation alone, so the account comes out of it. `null` without one.
 */
export async function findSurveyVisit(
  db: Executor,
  invitationId: string,
): Promise<SurveyVisitRow | null> {
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(VISIT, [invitationId]));
  const [row] = rows;
  if (row === undefined) return null;
  const { accountId, erasedAt, responseId, ...rest } = row;
  const { id, surveyId, customerId, status, locale, dueAt, expiresAt, ...answer } = rest;
  return {
    accountId,
    erasedAt,
    invitation: { id, surveyId, customerId, status, locale, dueAt, expiresAt },
    response: responseId === null ? null : { id: responseId, ...answer },
  };
}
