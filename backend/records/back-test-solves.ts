import { sql } from 'kysely';
import type { Executor } from './executor.ts';
import { joinMarks, readMarks, type Marks, type MarksRow } from './suppressions.ts';

/** A solve that was read, and what each of the two settings makes of it. */
export type BackTestSolve = {
  ticketId: string;
  /** `null` for a ticket of nobody. */
  customerId: string | null;
  solvedAt: Date;
  draft: unknown;
  inForce: unknown;
};

/** Whose ticket is asked about. */
type Asked = { ticketId: string; customerId: string | null; addressHashes: readonly string[] };

/** What our rows say of a ticket and its customer of the past. */
export type PastStanding = Marks & { answeredAt: Date | null };

/** Where a list of solves goes on: after this customer's ticket. */
export type SolvePlace = { customerId: string; ticketId: string };

/** What one account's back-tests read of tickets, and of our own rows about them. */
export function backTestSolvesOf(db: Executor, accountId: string) {
  const jobOf = (id: string) =>
    sql`(select id from jobs where account_id = ${accountId} and id = ${id})`;
  const marks = joinMarks(accountId, sql`"customerId"`, sql`"addressHashes"`);

  return {
    /** Adds solves of a job; one that was read before is taken as it is now. */
    async add(jobId: string, solves: readonly BackTestSolve[]): Promise<void> {
      await sql`
        insert into back_test_solves
        select job.id, solve."ticketId", solve."customerId", solve."solvedAt", solve.draft,
          solve."inForce"
        from jobs job, jsonb_to_recordset(${JSON.stringify(solves)}::jsonb) as solve (
          "ticketId" text, "customerId" text, "solvedAt" timestamptz, draft jsonb, "inForce" jsonb)
        where job.account_id = ${accountId} and job.id = ${jobId}
        on conflict (job_id, zendesk_ticket_id) do update set
          zendesk_customer_id = excluded.zendesk_customer_id, solved_at = excluded.solved_at,
          draft = excluded.draft, in_force = excluded.in_force`.execute(db);
    },

    /** How many a job has read. */
    async count(jobId: string): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from back_test_solves where job_id = ${jobOf(jobId)}`.execute(
        db,
      );
      return rows[0]?.count ?? 0;
    },

    /** The next ones of a job, customer by customer; nobody's stand first. */
    async list(
      jobId: string,
      after: SolvePlace | null,
      limit: number,
    ): Promise<(BackTestSolve & { place: SolvePlace })[]> {
      const rest =
        after === null
          ? sql`true`
          : sql`(coalesce(zendesk_customer_id, ''), zendesk_ticket_id)
              > (${after.customerId}, ${after.ticketId})`;
      const { rows } = await sql<BackTestSolve>`
        select zendesk_ticket_id as "ticketId", zendesk_customer_id as "customerId",
          solved_at as "solvedAt", draft, in_force as "inForce"
        from back_test_solves where job_id = ${jobOf(jobId)} and ${rest}
        order by coalesce(zendesk_customer_id, ''), zendesk_ticket_id limit ${limit}`.execute(db);
      return rows.map((row) => ({
        ...row,
        place: { customerId: row.customerId ?? '', ticketId: row.ticketId },
      }));
    },

    /** Takes all of a job away. */
    async forget(jobId: string): Promise<void> {
      await sql`delete from back_test_solves where job_id = ${jobOf(jobId)}`.execute(db);
    },

    /** What is known of tickets and their customers, with when each came to be. */
    async readStandings(asked: readonly Asked[]): Promise<PastStanding[]> {
      const given = asked.map((each, place) => ({ ...each, place }));
      const { rows } = await sql<MarksRow & { place: number; answeredAt: Date | null }>`
        select place, ${marks.fields},
          least((
            select min(submitted_at) from responses
            where account_id = ${accountId} and zendesk_ticket_id = "ticketId"
          ), (
            select min(responded_at) from invitations
            where account_id = ${accountId} and zendesk_ticket_id = "ticketId"
              and status = 'responded'
          )) as "answeredAt"
        from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as asked (
          place integer, "ticketId" text, "customerId" text, "addressHashes" text[])
        ${marks.joins}
        order by place`.execute(db);
      return rows.map((row) => ({ ...readMarks(row), answeredAt: row.answeredAt }));
    },

    /** When each of some customers was asked last, about tickets that were solved before `before`. */
    async lastAskedBefore(
      customerIds: readonly string[],
      before: Date,
    ): Promise<Map<string, Date>> {
      const { rows } = await sql<{ customerId: string; at: Date }>`
        select zendesk_customer_id as "customerId", max(coalesce(sent_at, due_at)) as at
        from invitations
        where account_id = ${accountId} and zendesk_customer_id = any(${[...customerIds]}::text[])
          and solved_at < ${before}
          and status in ('scheduled', 'sending', 'sent', 'responded', 'expired')
        group by 1`.execute(db);
      return new Map(rows.map(({ customerId, at }) => [customerId, at]));
    },
  };
}
