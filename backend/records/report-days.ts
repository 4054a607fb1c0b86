import { sql } from 'kysely';
import { later, type Executor } from './executor.ts';
import {
  ALL,
  ATTRIBUTE_COLUMNS,
  keyIn,
  scoreColumns,
  scoreRefs,
  tagsOfRow,
  withinDay,
} from './report-facts.ts';

const ATTRIBUTES = Object.keys(ATTRIBUTE_COLUMNS) as (keyof typeof ATTRIBUTE_COLUMNS)[];

/** What counting a day anew has found. */
export type CountedDay = {
  /** Its counts were in force, and nothing had changed since. */
  wasInForce: boolean;
  /** The counts are others than before. */
  isChanged: boolean;
};

/**
 * The counts of whole days that reports are read from; they are made from the rows alone.
 *
 * Whatever changes an answer or a sending leaves a mark, in the same transaction and by the
 * database itself (migration 0013). A day with a mark is read from its rows until it is counted
 * anew, so no report is ever behind.
 */
export function reportDaysOf(db: Executor, accountId: string, aheadMs: () => number) {
  /** All that decides on a day's counts, as one text. */
  async function digest(day: string): Promise<string> {
    const { rows } = await sql<{ digest: string }>`
      select md5(coalesce(string_agg(
        (dimension, key, sent, answered, ${scoreRefs})::text,
        '' order by dimension, key), '')) as digest
      from report_counts where account_id = ${accountId} and day = ${day}::date`.execute(db);
    return rows[0]?.digest ?? '';
  }

  return {
    /** Past days that are to be counted, the newest first; `YYYY-MM-DD`. */
    async findDue(timeZone: string, limit: number): Promise<string[]> {
      const today = sql`((${later(0, aheadMs())}) at time zone ${timeZone})::date`;
      const { rows } = await sql<{ day: string }>`
        with first as (
          select least(
            (select min(submitted_at) from responses where account_id = ${accountId}),
            (select min(sent_at) from invitations
              where account_id = ${accountId} and sent_at is not null)) as moment
        ), days as (
          select each::date as day from first, generate_series(
            date_trunc('day', first.moment at time zone ${timeZone}),
            (${today} - 1)::timestamp, interval '1 day') as each
          union
          select (quarter at time zone ${timeZone})::date from report_changes
          where account_id = ${accountId}
        )
        select days.day::text as day from days
        left join report_days on account_id = ${accountId} and report_days.day = days.day
          and time_zone = ${timeZone}
        where days.day < ${today} and (report_days.day is null or exists (
          select from report_changes where account_id = ${accountId}
            and ${withinDay('quarter', sql`days.day`, timeZone)}))
        order by days.day desc limit ${limit}`.execute(db);
      return rows.map(({ day }) => day);
    },

    /** Every day with counts, the newest first. */
    async findCounted(): Promise<string[]> {
      const { rows } = await sql<{ day: string }>`
        select day::text as day from report_days where account_id = ${accountId}
        order by report_days.day desc`.execute(db);
      return rows.map(({ day }) => day);
    },

    /**
     * Counts one past day from its rows; neighbours in another time zone lose theirs.
     *
     * To be called in a transaction of its own.
     */
    async count(day: string, timeZone: string): Promise<CountedDay> {
      const date = sql<string>`${day}::date`;
      const { rows } = await sql<{ isCounted: boolean }>`
        select time_zone = ${timeZone} as "isCounted" from report_days
        where account_id = ${accountId} and day = ${date}`.execute(db);
      await sql`
        delete from report_days where account_id = ${accountId} and time_zone <> ${timeZone}
          and day between ${date} - 1 and ${date} + 1`.execute(db);
      // Locks the day, so that another who counts it waits, and starts from what we leave.
      await sql`
        insert into report_days (account_id, day, time_zone)
        values (${accountId}, ${date}, ${timeZone})
        on conflict (account_id, day) do update set counted_at = now()`.execute(db);
      const { numAffectedRows: marks = 0n } = await sql`
        delete from report_changes where account_id = ${accountId}
          and ${withinDay('quarter', date, timeZone)}`.execute(db);
      const before = await digest(day);
      // Statements of their own: they see whatever was committed with the marks taken away.
      await sql`
        delete from report_counts where account_id = ${accountId} and day = ${date}`.execute(db);
      await countRows(day, timeZone);
      const wasInForce = rows[0]?.isCounted === true && marks === 0n;
      return { wasInForce, isChanged: before !== (await digest(day)) };
    },
  };

  async function countRows(day: string, timeZone: string): Promise<void> {
    const columns = sql.join(Object.values(ATTRIBUTE_COLUMNS).map((name) => sql.ref(name)));
    const keys = sql`
      lateral (
        values (${ALL}, ''), ${sql.join(
          ATTRIBUTES.map((dimension) => sql`(${dimension}, ${keyIn(dimension)})`),
        )}
        union all select distinct 'tag', tag from ${tagsOfRow} as tag
      ) as counted (dimension, key)`;
    await sql`
      insert into report_counts (account_id, day, dimension, key, sent, answered,
        ${scoreRefs})
      select ${accountId}::uuid, ${day}::date, dimension, key, count(*) filter (where is_sent)::int,
        count(*) filter (where is_answered)::int,
        ${scoreColumns((score) => sql`count(*) filter (where score = ${sql.lit(score)})::int`)}
      from (
        select score, false as is_sent, false as is_answered, attribution, ${columns}
        from responses where account_id = ${accountId} and ignored_at is null
          and ${withinDay('submitted_at', sql`${day}::date`, timeZone)}
        union all
        select null, true, responded_at is not null, attribution, ${columns}
        from invitations where account_id = ${accountId} and sent_at is not null
          and ${withinDay('sent_at', sql`${day}::date`, timeZone)}
      ) as facts, ${keys}
      group by dimension, key`.execute(db);
  }
}
