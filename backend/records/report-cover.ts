import { sql, type RawBuilder } from 'kysely';
import type { ReportBlock } from './report-blocks.ts';
import { startOfSpan } from './report-spans.ts';

/** Which blocks may be read for a period, and by which names. */
export type Cover = Pick<ReportBlock, 'subject'> & {
  /** A table of the blocks: `id`, `starts`, `ends`, `first_since`. */
  blocks: string;
  /**
   * A table of the times between them, which are read from rows: `starts` and `ends`, and the same
   * as days.
   */
  openTimes: string;
  /** What the counts are by; `null` where no counts say what is asked. */
  dimension: string | null;
  spans: readonly ReportBlock['span'][];
  /** The first day that is looked at. */
  from: string;
  /** The first day on which a block may begin, if later. */
  blocksFrom?: string;
};

type Period = { accountId: string; to: string; timeZone: string };

/** Tables for `with`: blocks in force, and the times between them. */
export function coverOf(
  { accountId, to, timeZone }: Period,
  covers: readonly Cover[],
): RawBuilder<unknown> {
  const spans = [...new Set(covers.flatMap((cover) => cover.spans))];
  const marked = sql`
    marks as materialized (
      select distinct subject, (quarter at time zone ${timeZone})::date as day
      from report_changes where account_id = ${accountId}
    ), marked as materialized (${sql.join(
      spans.map(
        (span) => sql`select subject, day, ${sql.lit(span)} as span,
          ${startOfSpan(span, sql`day`)} as starts from marks`,
      ),
      sql` union all `,
    )})`;
  return sql.join([marked, ...covers.map(tablesOf)]);

  function tablesOf(cover: Cover): RawBuilder<unknown> {
    const { subject, dimension, from, blocksFrom = from } = cover;
    const blocks = sql.ref(cover.blocks);
    // Of blocks that lie in one another the longest is read, which comes first.
    return sql`
      ${blocks} as materialized (
        select id, starts, ends, first_since from (
          select id, starts, ends, first_since, max(ends) over (
            order by starts, ends desc rows between unbounded preceding and 1 preceding
          ) as reached
          from report_blocks
          where account_id = ${accountId} and subject = ${subject}
            and span = any(${[...cover.spans]}::text[])
            and time_zone = ${timeZone} and dimensions @> array[${dimension}]::text[]
            and starts >= ${blocksFrom}::date and ends <= ${to}::date
            and not exists (
              select from marked where marked.subject = ${subject}
                and marked.span = report_blocks.span and marked.starts = report_blocks.starts
                and marked.day < report_blocks.ends)
        ) as in_force
        where reached is null or reached < ends
      ), ${sql.ref(cover.openTimes)} as materialized (
        select day_before as first_day, starts as day_after,
          local_day_start(day_before, ${timeZone}) as starts,
          local_day_start(starts, ${timeZone}) as ends
        from (
          select starts, lag(ends, 1, ${from}::date) over (order by starts) as day_before
          from (select starts, ends from ${blocks} union all select ${to}::date, ${to}::date) as ends
        ) as gaps
        where day_before < starts
      )`;
  }
}
