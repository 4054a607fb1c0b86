import { sql, type RawBuilder } from 'kysely';
import type { Executor } from './executor.ts';
import { keysOfCounts } from './report-counted-set.ts';
import { coverOf } from './report-cover.ts';
import { nameOfSet, type DimensionSet } from './report-facts.ts';
import { ignoredIn } from './report-ignored.ts';
import { passes, type RowsQuery } from './report-rows.ts';
import { hourOfWeek, partsOfHour, sendingSetOf } from './report-sending-hours.ts';
import { localTime, rowsIn } from './report-sources.ts';
import { SPANS } from './report-spans.ts';

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
      const dimensions = sendingSetOf(query);
      const cover = coverOf({ ...query, accountId }, [
        {
          subject: 'answers',
          blocks: 'blocks',
          openTimes: 'open_times',
          dimension: dimensions && nameOfSet(dimensions),
          spans: SPANS,
          from: query.from,
        },
      ]);
      const asked = { ...query, groupBy: [] };
      const sources = [
        ...(dimensions === null ? [] : [countsOf(query, dimensions)]),
        rowsOf(query, sql`count(*)`, 1, rowsIn('open_times', 'invitations', accountId, asked)),
        rowsOf(query, sql`0`, -1, ignoredIn(accountId, asked)),
      ];
      const { rows } = await sql<SendingCounts>`
        with ${cover}
        select ${partsOfHour(sql`hour_of_week`)}, sum(sent)::int as sent,
          sum(answered)::int as answered
        from (${sql.join(sources, sql` union all `)}) as sources
        group by hour_of_week`.execute(db);
      return rows;
    },
  };
}

/** Answers, which are in these counts as well, were sent at no hour. */
function countsOf(query: RowsQuery, dimensions: DimensionSet): RawBuilder<unknown> {
  const { groups, conditions } = keysOfCounts({ ...query, groupBy: ['sendingHour'] }, dimensions);
  return sql`
    select hour_of_week::int as hour_of_week, sent, answered
    from blocks cross join lateral (
      select ${sql.join(groups)} as hour_of_week, sent, answered from report_counts
      where block_id = blocks.id and dimension = ${nameOfSet(dimensions)} ${conditions}
        and sent > 0
      offset 0
    ) as counts`;
}

/** Told apart by the hour itself first: there are far fewer than rows. */
function rowsOf(
  query: RowsQuery,
  sent: RawBuilder<unknown>,
  times: 1 | -1,
  given: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    select ${hourOfWeek(sql`local`)} as hour_of_week, sent, answered from (
      select date_trunc('hour', ${localTime(query, 'sent_at')}) as local, ${sent} as sent,
        ${sql.lit(times)} * count(responded_at) as answered
      from ${given} where ${passes(query)}
      group by 1
    ) as hours`;
}
