import { sql } from 'kysely';
import { later, lockTopic, type Executor } from './executor.ts';
import { fillBlock, WORTH } from './fill-report-block.ts';
import { scoreRefs } from './report-facts.ts';

/**
 * Days whose counts are kept, or thirds of a month: from the 1st, the 11th and the 21st. The present
 * third is kept up to yesterday.
 *
 * Of `answers` and sendings, or of `repeats`: answers after which their customers answered again.
 */
export type ReportBlock = {
  subject: 'answers' | 'repeats';
  span: 'day' | 'third';
  /** `YYYY-MM-DD`; `ends` is the day after the last. */
  starts: string;
  ends: string;
};

/** What counting a block anew has found. */
export type CountedBlock = {
  /** Its counts were in force, and nothing had changed since. */
  wasInForce: boolean;
  /** The counts are others than before. */
  isChanged: boolean;
};

/**
 * The counts of past days that reports are read from; they are made from the rows alone.
 *
 * Whatever changes an answer or a sending leaves a mark, in the same transaction and by the
 * database itself (migrations 0013 and 0015). A block with a mark in it is read from its rows, so
 * no report is ever behind. Marks are taken away together with the blocks that they are about, and
 * these are counted anew.
 */
export function reportBlocksOf(db: Executor, accountId: string, aheadMs: () => number) {
  /** One at a time: a block that is being counted is not missed by who takes marks away. */
  const lock = async () => {
    await sql`select ${lockTopic(`report blocks of ${accountId}`)}`.execute(db);
  };

  /** All that decides on a block's counts, as one text. */
  async function digest(id: string): Promise<string> {
    const { rows } = await sql<{ digest: string }>`
      select coalesce(md5(string_agg(line, '' order by line)), '') as digest from (
        select (dimension, key, other_key, sent, answered, ${scoreRefs})::text as line
        from report_counts where block_id = ${id}::bigint
        union all
        select (dimension, since, key, ${scoreRefs})::text
        from report_repeats where block_id = ${id}::bigint
      ) as lines`.execute(db);
    return rows[0]?.digest ?? '';
  }

  return {
    /** Takes marks away, with all blocks in which something has changed; in a transaction of its own. */
    async dropChanged(): Promise<void> {
      await lock();
      await sql`
        with marks as (
          delete from report_changes where account_id = ${accountId} returning quarter, is_repeat
        )
        delete from report_blocks using (select distinct quarter, is_repeat from marks) as changed
        where account_id = ${accountId} and (subject = 'repeats') = is_repeat
          and starts_at <= quarter and quarter < ends_at`.execute(db);
    },

    /** Past blocks that are to be counted, the newest first. */
    async findDue(timeZone: string, limit: number): Promise<ReportBlock[]> {
      const today = sql`((${later(0, aheadMs())}) at time zone ${timeZone})::date`;
      const { rows } = await sql<ReportBlock>`
        with first as (
          select (least(
            (select min(submitted_at) from responses where account_id = ${accountId}),
            (select min(sent_at) from invitations
              where account_id = ${accountId} and sent_at is not null)
          ) at time zone ${timeZone})::date as day
        ), spans as (
          select 'day' as span, each::date as starts, each::date + 1 as ends
          from first, generate_series(day::timestamp, ${today}::timestamp, '1 day') as each
          union all
          -- The present third as far as it is over.
          select 'third', each::date + days, least(${today}, case days
            when 20 then (each + interval '1 month')::date else each::date + days + 10 end)
          from first, generate_series(
            date_trunc('month', day::timestamp), ${today}::timestamp, '1 month') as each,
            (values (0), (10), (20)) as thirds (days)
        )
        select subject, span, starts::text as starts, ends::text as ends
        from first, spans, (values ('answers'), ('repeats')) as subjects (subject)
        where starts < ends and ends <= ${today} and ends > day and not exists (
          select from report_blocks
          where account_id = ${accountId} and report_blocks.subject = subjects.subject
            and report_blocks.span = spans.span and report_blocks.starts = spans.starts
            and report_blocks.ends = spans.ends
            and time_zone = ${timeZone})
        order by spans.ends desc, span, subject limit ${limit}`.execute(db);
      return rows;
    },

    /** Every block with counts, the newest first. */
    async findCounted(): Promise<ReportBlock[]> {
      const { rows } = await sql<ReportBlock>`
        select subject, span, starts::text as starts, ends::text as ends from report_blocks
        where account_id = ${accountId}
        order by report_blocks.ends desc, span, subject`.execute(db);
      return rows;
    },

    /** Counts one past block from its rows; to be called in a transaction of its own. */
    async count(block: ReportBlock, timeZone: string, worth = WORTH): Promise<CountedBlock> {
      const { subject, span, starts, ends } = block;
      await lock();
      const { rows: former } = await sql<{ id: string; isInForce: boolean }>`
        select id, time_zone = ${timeZone} and not exists (
          select from report_changes
          where account_id = ${accountId} and is_repeat = (subject = 'repeats')
            and starts_at <= quarter and quarter < ends_at) as "isInForce"
        from report_blocks
        where account_id = ${accountId} and subject = ${subject} and span = ${span}
          and starts = ${starts}::date`.execute(db);
      const [before] = former;
      const told = before === undefined ? '' : await digest(before.id);
      await sql`delete from report_blocks where id = ${before?.id ?? null}::bigint`.execute(db);
      const { rows } = await sql<{ id: string }>`
        insert into report_blocks
          (account_id, subject, span, starts, ends, time_zone, starts_at, ends_at)
        select ${accountId}::uuid, ${subject}, ${span}, ${starts}::date, ${ends}::date, ${timeZone},
          local_day_start(${starts}::date, ${timeZone}), local_day_start(${ends}::date, ${timeZone})
        returning id`.execute(db);
      const id = rows[0]?.id ?? '';
      // A statement of its own: it sees whatever was committed with marks that are gone.
      await fillBlock(db, accountId, { ...block, id, timeZone, worth });
      return {
        wasInForce: before?.isInForce === true,
        isChanged: told !== (await digest(id)),
      };
    },
  };
}
