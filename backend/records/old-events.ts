import { sql } from 'kysely';
import { later, type Executor } from './executor.ts';

/** Takes old deliveries of one account's webhook away. */
export function oldEventsOf(db: Executor, accountId: string, aheadMs: () => number) {
  return {
    /**
     * Takes away up to `limit` that came so long ago; answers with how many there were.
     *
     * By an array, here and wherever something old goes: a join with it may read the table whole.
     */
    async forget(olderThanMs: number, limit: number): Promise<number> {
      const { rows } = await sql`
        with old as (
          select id from events
          where account_id = ${accountId} and received_at < ${later(-olderThanMs, aheadMs())}
          order by received_at limit ${limit}
          for update skip locked
        )
        delete from events where id = any (array(select id from old)) returning id`.execute(db);
      return rows.length;
    },
  };
}
