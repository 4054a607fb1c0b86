import { sql } from 'kysely';
import type { Executor } from './executor.ts';
import { during, passes, type RowsQuery } from './report-rows.ts';

/** Invitations sent in one hour of the week, and those answered since. */
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
      const { rows } = await sql<SendingCounts>`
        select extract(isodow from local)::int as weekday, extract(hour from local)::int as hour,
          sum(sent)::int as sent, sum(answered)::int as answered
        from (
          select date_trunc('hour', ${local}) as local, count(*) as sent,
            count(responded_at) as answered
          from invitations
          where account_id = ${accountId} and sent_at is not null and ${during('sent_at', query)}
            and ${passes(query)}
          group by 1
        ) as hours
        group by 1, 2`.execute(db);
      return rows;
    },
  };
}
