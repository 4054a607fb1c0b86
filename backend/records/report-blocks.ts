import { sql, type RawBuilder } from 'kysely';
import { attributeRefs } from './count-by-sets.ts';
import { later, lockTopic, type Executor } from './executor.ts';
import { fillBlock, WORTH } from './fill-report-block.ts';
import { KEY_COLUMNS, moveRefs, scoreRefs } from './report-facts.ts';
import { isOfRows, partsOf, startOfSpan, SUMMED_SPANS, type Span } from './report-spans.ts';
import { partsIn } from './sum-report-blocks.ts';

/** What counts are of. */
export const REPORT_SUBJECTS = [
  /** Answers, and sendings. */
  'answers',
  /** Answers after which their customers answered again. */
  'repeats',
  /** What became of solves, by when it was decided whether somebody is asked. */
  'solves',
] as const;

/**
 * Days whose counts are kept, thirds of a month, months, quarters and years.
 *
 * The present third is kept up to yesterday; longer spans are kept once they are over.
 */
export type ReportBlock = {
  subject: (typeof REPORT_SUBJECTS)[number];
  span: Span;
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
 * database itself (migration 0023). A block with a mark in it is read from its rows, so
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
    const keys = sql.join(KEY_COLUMNS.map((name) => sql.ref(name)));
    const { rows } = await sql<{ digest: string }>`
      select coalesce(md5(string_agg(line, '' order by line)), '') as digest from (
        select (dimension, ${keys}, sent, answered, ${scoreRefs})::text as line
        from report_counts where block_id = ${id}::bigint
        union all
        select (dimension, since, key, other_key, ${scoreRefs}, ${moveRefs})::text
        from report_repeats where block_id = ${id}::bigint
        union all
        select (submitted_at, followed_at, score, next_score, ${attributeRefs}, attribution)::text
        from report_pairs where block_id = ${id}::bigint
        union all
        select (dimension, ${keys}, is_known, outcome, reason, is_solved_again, count)::text
        from report_solves where block_id = ${id}::bigint
      ) as lines`.execute(db);
    return rows[0]?.digest ?? '';
  }

  /** The first day of which there is anything. */
  const firstDay = (timeZone: string) => sql`(least(
    (select min(submitted_at) from responses where account_id = ${accountId}),
    (select min(created_at) from invitations where account_id = ${accountId}),
    (select min(decided_at) from decisions where account_id = ${accountId} and outcome = 'skipped')
  ) at time zone ${timeZone})::date`;

  /** Whether all blocks that a longer one is made of are there, from the first day on. */
  async function hasParts(block: ReportBlock, timeZone: string): Promise<boolean> {
    const { rows } = await sql<{ hasAll: boolean }>`
      select coalesce(sum(ends - starts), 0) >= ${block.ends}::date - greatest(${block.starts}::date,
        ${startOfSpan(partsOf(block.span), firstDay(timeZone))}) as "hasAll"
      from (${partsIn(accountId, { ...block, timeZone })}) as parts`.execute(db);
    return rows[0]?.hasAll === true;
  }

  return {
    /** Takes marks away, with all blocks in which something has changed; in a transaction of its own. */
    async dropChanged(): Promise<void> {
      await lock();
      await sql`
        with marks as (
          delete from report_changes where account_id = ${accountId} returning quarter, subject
        )
        delete from report_blocks using (select distinct quarter, subject from marks) as changed
        where account_id = ${accountId} and report_blocks.subject = changed.subject
          and starts_at <= quarter and quarter < ends_at`.execute(db);
    },

    /**
     * Past blocks that are to be counted, the newest first.
     *
     * Longer ones come after all of which they are made.
     */
    async findDue(timeZone: string, limit: number): Promise<ReportBlock[]> {
      const today = sql`((${later(0, aheadMs())}) at time zone ${timeZone})::date`;
      const { rows } = await sql<ReportBlock>`
        with first as (
          select ${firstDay(timeZone)} as day
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
          union all
          select span, each::date, (each + step::interval)::date
          from first, (values ('month', '1 month'), ('quarter', '3 months'), ('year', '1 year'))
              as longer (span, step),
            generate_series(
              date_trunc(span, day::timestamp), ${today}::timestamp, step::interval) as each
        )
        select subject, span, starts::text as starts, ends::text as ends
        from first, spans, ${subjects}
        where starts < ends and ends <= ${today} and ends > day and not exists (
          select from report_blocks
          where account_id = ${accountId} and report_blocks.subject = subjects.subject
            and report_blocks.span = spans.span and report_blocks.starts = spans.starts
            and report_blocks.ends = spans.ends
            and time_zone = ${timeZone})
        order by ${inOrder(sql`spans`)} limit ${limit}`.execute(db);
      return rows;
    },

    /** Every block with counts, in the same order. */
    async findCounted(): Promise<ReportBlock[]> {
      const { rows } = await sql<ReportBlock>`
        select subject, span, starts::text as starts, ends::text as ends from report_blocks
        where account_id = ${accountId}
        order by ${inOrder(sql`report_blocks`)}`.execute(db);
      return rows;
    },

    /**
     * Counts one past block; to be called in a transaction of its own.
     *
     * A longer one is counted once all that it is made of is.
     */
    async count(block: ReportBlock, timeZone: string, worth = WORTH): Promise<CountedBlock> {
      const { subject, span, starts, ends } = block;
      await lock();
      const { rows: former } = await sql<{ id: string; isInForce: boolean }>`
        select id, time_zone = ${timeZone} and not exists (
          select from report_changes
          where account_id = ${accountId} and report_changes.subject = report_blocks.subject
            and starts_at <= quarter and quarter < ends_at) as "isInForce"
        from report_blocks
        where account_id = ${accountId} and subject = ${subject} and span = ${span}
          and starts = ${starts}::date`.execute(db);
      const [before] = former;
      const told = before === undefined ? '' : await digest(before.id);
      await sql`delete from report_blocks where id = ${before?.id ?? null}::bigint`.execute(db);
      if (!isOfRows(span) && !(await hasParts(block, timeZone))) {
        return { wasInForce: false, isChanged: false };
      }
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

const subjects = sql`(values ${sql.join(
  REPORT_SUBJECTS.map((subject) => sql`(${sql.lit(subject)})`),
)}) as subjects (subject)`;

/** Days and thirds first, the newest of them first; then months, quarters and years. */
function inOrder(table: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(array_position(array[${sql.join(SUMMED_SPANS.map((span) => sql.lit(span)))}],
    ${table}.span), 0), ${table}.ends desc, ${table}.span, subject`;
}
