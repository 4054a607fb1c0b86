import { sql } from 'kysely';
import type { Executor } from './executor.ts';
import { invitationColumns, type Invitation } from './invitations.ts';
import { responseColumns, type Response } from './responses.ts';

/** What lies behind a survey link. */
export type SurveyVisitRow = {
  accountId: string;
  invitation: Invitation;
  response: Response | null;
  /** When the customer was forgotten. */
  erasedAt: Date | null;
};

/**
 * Reads all that a customer's page and answer need, in one statement.
 *
 * A survey link names an invitation alone, so the account comes out of it. `null` without one.
 */
export async function findSurveyVisit(
  db: Executor,
  invitationId: string,
): Promise<SurveyVisitRow | null> {
  const fields = [...invitations.fields, ...responses.fields];
  const { rows } = await sql<Record<string, unknown>>`
    select invitations.account_id, customers.erased_at, ${sql.join(fields)}
    from invitations
    left join customers on customers.account_id = invitations.account_id
      and customers.zendesk_customer_id = invitations.zendesk_customer_id
    left join responses on responses.invitation_id = invitations.id
    where invitations.id = ${invitationId}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const response = responses.read(row) as Response;
  return {
    accountId: row['account_id'] as string,
    invitation: invitations.read(row) as Invitation,
    // Without an answer all of its columns are null.
    response: response.id === null ? null : response,
    erasedAt: row['erased_at'] as Date | null,
  };
}

const invitations = columnsOf('invitations', invitationColumns);
const responses = columnsOf('responses', responseColumns);

/** A table's columns beside another's of the same names, and the way back. */
function columnsOf(table: string, columns: readonly string[]) {
  const names = columns.map((each) => each.split(' as ').at(-1) ?? each);
  return {
    fields: columns.map((each, at) => {
      const [column = each] = each.split(' as ');
      return sql`${sql.ref(`${table}.${column}`)} as ${sql.id(`${table} ${names[at]}`)}`;
    }),
    read: (row: Record<string, unknown>): object =>
      Object.fromEntries(names.map((name) => [name, row[`${table} ${name}`]])),
  };
}
