import { sql } from 'kysely';
import { later, type Executor } from './executor.ts';

/**
 * Takes away what is known of old tickets beside the answers.
 *
 * Quarantine, and that nobody is asked twice about a solve, rest on these rows.
 */
export function oldTracesOf(db: Executor, accountId: string, aheadMs: () => number) {
  return {
    /**
     * Takes away up to `limit` invitations that ended so long ago, with the decisions about them.
     *
     * One whose answer is still there stays. Answers with whose they were, one entry for each.
     */
    async forgetInvitations(olderThanMs: number, limit: number): Promise<string[]> {
      const end = sql`coalesce(responded_at, ended_at, expires_at, sent_at, due_at)`;
      const { rows } = await sql<{ customerId: string }>`
        with old as (
          select id from invitations
          where account_id = ${accountId} and status not in ('scheduled', 'sending')
            and ${end} < ${later(-olderThanMs, aheadMs())}
            and not exists (select from responses where invitation_id = invitations.id)
          order by ${end} limit ${limit}
          for update skip locked
        ), log as (
          delete from decisions where invitation_id = any (array(select id from old))
        )
        delete from invitations where id = any (array(select id from old))
        returning zendesk_customer_id as "customerId"`.execute(db);
      return rows.map(({ customerId }) => customerId);
    },

    /** The same for decisions that no invitation came of. */
    async forgetDecisions(olderThanMs: number, limit: number): Promise<(string | null)[]> {
      const { rows } = await sql<{ customerId: string | null }>`
        with old as (
          select id from decisions
          where account_id = ${accountId} and invitation_id is null
            and decided_at < ${later(-olderThanMs, aheadMs())}
          order by decided_at limit ${limit}
          for update skip locked
        )
        delete from decisions where id = any (array(select id from old))
        returning zendesk_customer_id as "customerId"`.execute(db);
      return rows.map(({ customerId }) => customerId);
    },

    /** Takes away up to `limit` of the solves that {@link disregardSolves} said before. */
    async forgetSolves(limit: number): Promise<number> {
      const { rows } = await sql`
        delete from solves where ctid = any (array(
          select ctid from solves
          where account_id = ${accountId}
            and solved_at < (select solves_known_since from accounts where id = ${accountId})
          order by solved_at limit ${limit}
          for update skip locked
        ))
        returning zendesk_ticket_id`.execute(db);
      return rows.length;
    },

    /**
     * Says that solves from so long ago are decided on no more, as those from before the start.
     *
     * They are taken away only by a later run, when whoever met one before has long ended.
     */
    async disregardSolves(olderThanMs: number): Promise<void> {
      await sql`
        update accounts set solves_known_since = ${later(-olderThanMs, aheadMs())}
        where id = ${accountId}
          and ${later(-olderThanMs, aheadMs())} > coalesce(solves_known_since, '-infinity')`.execute(
        db,
      );
    },
  };
}
