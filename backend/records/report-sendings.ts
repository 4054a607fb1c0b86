import { sql } from 'kysely';
import type { Executor } from './executor.ts';
import { during, passes, type RowsQuery } from './report-rows.ts';

/** Invitations sent in one hour of the week, and those of them whose answer counts. */
export type SendingCounts = {
  /** From 1, Monday. */
  weekday: number;
  hour: number;
  sent: number;
  answered: number;
};

/** When one account's invitations go out, by the clock of the query's time zone. */
export function reportSendingsOf(db: Executor, accountId: string) {
  return {
    /** One entry for each hour of the week in which something was sent. */
    async count(query: RowsQuery): Promise<SendingCounts[]> {
      const local = sql`sent_at at time zone ${sql.lit(query.timeZone)}`;
      const asked = sql`sent_at is not null and ${during('sent_at', query)} and ${passes(query)}`;
      const { rows } = await sql<SendingCounts>`
        select extract(isodow from local)::int as weekday, extract(hour from local)::int as hour,
          sum(sent)::int as sent, sum(answered)::int as answered
        from (
          select date_trunc('hour', ${local}) as local, count(*) as sent,
            count(responded_at) as answered
          from invitations where account_id = ${accountId} and ${asked}
          group by 1
          union all
          -- The few whose answer is ignored, looked up one by one.
          select date_trunc('hour', ${local}), 0, -count(responded_at)
          from responses join lateral (
            select * from invitations where id = responses.invitation_id and ${asked} offset 0
          ) as ignored on true
          where responses.account_id = ${accountId} and responses.ignored_at is not null
          group by 1
        ) as hours
        group by 1, 2`.execute(db);
      return rows;
    },
  };
}
