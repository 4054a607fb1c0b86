import { sql, type RawBuilder } from 'kysely';
import { thirdOf } from './report-facts.ts';
import type { ReportBlock } from './report-blocks.ts';

/** Which blocks may be read for a period, and by which names. */
export type Cover = Pick<ReportBlock, 'subject'> & {
  /** A table of the blocks: `id`, `starts`, `first_since`. */
  blocks: string;
  /** A table of the times between them, `starts` and `ends`, that are read from rows. */
  openTimes: string;
  /** What the counts are by; `null` where no counts say what is asked. */
  dimension: string | null;
  spans: readonly ReportBlock['span'][];
  /** The first day that is looked at. */
  blocksFrom: string;
};

type Period = { accountId: string; to: string; timeZone: string };

/** Tables for `with`: blocks in force, and the times between them. */
export function coverOf(
  { accountId, to, timeZone }: Period,
  covers: readonly Cover[],
): RawBuilder<unknown> {
  const marked = sql`
    marks as materialized (
      select distinct is_repeat, (quarter at time zone ${timeZone})::date as day
      from report_changes where account_id = ${accountId}
    ), marked as materialized (
      select is_repeat, day, 'day' as span, day as starts from marks
      union all select is_repeat, day, 'third', ${thirdOf(sql`day`)} from marks
    )`;
  return sql.join([marked, ...covers.map(tablesOf)]);

  function tablesOf(cover: Cover): RawBuilder<unknown> {
    const { subject, dimension, spans, blocksFrom } = cover;
    const [blocks, inForce] = [sql.ref(cover.blocks), sql.ref(`${cover.blocks}_in_force`)];
    return sql`
      ${inForce} as materialized (
        select id, span, starts, ends, first_since from report_blocks
        where account_id = ${accountId} and subject = ${subject} and span = any(${[...spans]}::text[])
          and time_zone = ${timeZone} and dimensions @> array[${dimension}]::text[]
          and starts >= ${blocksFrom}::date and ends <= ${to}::date
          and not exists (
            select from marked where is_repeat = (${subject} = 'repeats')
              and marked.span = report_blocks.span and marked.starts = report_blocks.starts
              and marked.day < report_blocks.ends)
      ), ${blocks} as materialized (
        select id, starts, ends, first_since from ${inForce} as thirds where span = 'third'
        union all
        select id, starts, ends, first_since from ${inForce} as days
        where span = 'day' and not exists (
          select from ${inForce} as thirds
          where thirds.span = 'third' and thirds.starts = ${thirdOf(sql`days.starts`)}
            and days.starts < thirds.ends)
      ), ${sql.ref(cover.openTimes)} as materialized (
        select local_day_start(day_before, ${timeZone}) as starts,
          local_day_start(starts, ${timeZone}) as ends
        from (
          select starts, lag(ends, 1, ${blocksFrom}::date) over (order by starts) as day_before
          from (select starts, ends from ${blocks} union all select ${to}::date, ${to}::date) as ends
        ) as gaps
        where day_before < starts
      )`;
  }
}
