import { sql } from 'kysely';
import { later, type Executor } from './executor.ts';

/** Takes away hand-offs of one account that ended long ago. */
export function finishedHandoffsOf(db: Executor, accountId: string, aheadMs: () => number) {
  return {
    /**
     * Takes away up to `limit` that ended so and so long ago; answers with how many there were.
     *
     * The keys of kinds that are done once for good stay.
     */
    async forget(
      end: 'done' | 'failed',
      olderThanMs: number,
      onceForGood: readonly string[],
      limit: number,
    ): Promise<number> {
      const { rows } = await sql`
        with old as (
          select id, name, key from handoffs
          where account_id = ${accountId} and status = ${sql.lit(end)}
            and done_at < ${later(-olderThanMs, aheadMs())}
          order by done_at limit ${limit}
          for update skip locked
        ), kept as (
          insert into handoff_keys (account_id, name, key_digest, created_at)
          select ${accountId}, name, md5(key)::uuid, ${later(0, aheadMs())} from old
          where name = any(${onceForGood}::text[])
          on conflict do nothing
        )
        delete from handoffs where id = any (array(select id from old)) returning id`.execute(db);
      return rows.length;
    },

    /**
     * The same for keys that were kept.
     *
     * By their place: with a key of three columns, a plan for all values reads all of them.
     */
    async forgetKeys(olderThanMs: number, limit: number): Promise<number> {
      const { rows } = await sql`
        delete from handoff_keys where ctid = any (array(
          select ctid from handoff_keys
          where account_id = ${accountId} and created_at < ${later(-olderThanMs, aheadMs())}
          order by created_at limit ${limit}
          for update skip locked
        ))
        returning name`.execute(db);
      return rows.length;
    },
  };
}
