import { sql, type RawBuilder } from 'kysely';
import { SCORES } from '../../shared/nps.ts';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import type { ReportBasis, ReportInterval } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import { countedSetOf, keysOfCounts } from './report-counted-set.ts';
import { coverOf, type Cover } from './report-cover.ts';
import {
  nameOfSet,
  SCORE_COLUMNS,
  scoreColumns,
  scoreRefs,
  type AttributeFilters,
  type DimensionSet,
} from './report-facts.ts';
import { ignoredIn } from './report-ignored.ts';
import { areMostlyCounted, repeatsOf, type Repeats } from './report-repeats.ts';
import { passes } from './report-rows.ts';
import { spansWithin } from './report-spans.ts';
import { intervalOf, keysOfRows, localTime, rowsIn, sumAnswers } from './report-sources.ts';

/** Which answers and invitations are counted, and by what. */
export type CountsQuery = {
  /** `YYYY-MM-DD` in the time zone; `to` is no longer counted. */
  from: string;
  to: string;
  timeZone: string;
  basis: ReportBasis;
  filters: AttributeFilters;
  /** At most two. */
  groupBy: readonly ReportAttribute[];
  /** `null` for the whole period in one. */
  interval: ReportInterval | null;
};

/** How many answers have each score, and how many of those invited have answered. */
export type Counts = {
  /** The first day of its interval; `null` without one. */
  from: string | null;
  /** One for each dimension of `groupBy`; empty for "none". */
  keys: string[];
  /** Of 0, 1, … 10. */
  scores: number[];
  /** Invitations sent in the period, and those of them whose answer counts, whenever it came. */
  sent: number;
  answered: number;
};

/** Counts for one account's reports; exact at any moment. */
export function reportsOf(db: Executor, accountId: string) {
  /** How much is counted decides how latest answers are found; either way finds the same. */
  async function planOf(query: CountsQuery): Promise<Plan> {
    const dimensions = countedSetOf(query);
    if (query.basis === 'answers') return planOfAnswers(accountId, query, dimensions);
    const repeats = repeatsOf(accountId, query, dimensions);
    return (await areMostlyCounted(db, accountId, query, repeats))
      ? planOfAnswers(accountId, query, dimensions, repeats)
      : planOfLatest(accountId, query, dimensions);
  }

  return {
    /**
     * One entry for each interval and group in which something is counted.
     *
     * Of `customers`, each counts with the latest answer of the period, or of each interval; filters
     * choose among these.
     */
    async count(query: CountsQuery): Promise<Counts[]> {
      const { tables, sources } = await planOf(query);
      const keys = query.groupBy.map((_, index) => sql.ref(`key_${index}`));
      const groups = sql.join([sql`"from"`, ...keys]);
      const { rows } = await sql<{ from: string | null; keys: string[] } & Record<string, number>>`
        with ${tables}
        select "from"::text as "from", array[${sql.join(keys)}]::text[] as keys,
          sum(sent)::int as sent, sum(answered)::int as answered,
          ${scoreColumns((_, name) => sql`sum(${sql.ref(name)})::int`)}
        from (${sources}) as sources
        group by ${groups} order by ${groups}`.execute(db);
      return rows.map((row) => ({
        from: row.from,
        keys: row.keys,
        scores: SCORE_COLUMNS.map((name) => Number(row[name])),
        sent: Number(row['sent']),
        answered: Number(row['answered']),
      }));
    },
  };
}

/** Tables of what is looked at, and all that is to be added up. */
type Plan = { tables: RawBuilder<unknown>; sources: RawBuilder<unknown> };

/** All answers; without those that were given again, if so, each customer's latest. */
function planOfAnswers(
  accountId: string,
  query: CountsQuery,
  dimensions: DimensionSet | null,
  repeats?: Repeats,
): Plan {
  const given = sql`
    select ${intervalOf(query, localTime(query, 'submitted_at'))} as "from", given.*
    from ${rowsIn('open_times', 'responses', accountId, query)}`;
  const covers = [coverOfAnswers(query, dimensions)];
  const cover = coverOf({ ...query, accountId }, repeats ? [...covers, ...repeats.covers] : covers);
  return {
    tables: repeats ? sql.join([cover, repeats.tables]) : cover,
    sources: sumOf([
      ...(dimensions === null ? [] : [countsOf(query, dimensions, scoreRefs)]),
      sumAnswers(given, query, 1),
      ...sendingsOf(accountId, query),
      ...(repeats === undefined ? [] : withoutThese(repeats, query)),
    ]),
  };
}

function withoutThese({ counted, found }: Repeats, query: CountsQuery): RawBuilder<unknown>[] {
  const keys = query.groupBy.map((_, index) => sql`, ${sql.ref(`key_${index}`)}`);
  return [
    sql`select "from", 0 as sent, 0 as answered,
        ${scoreColumns((_, name) => sql`-${sql.ref(name)}`)} ${sql.join(keys, sql``)}
      from (${counted}) as counted`,
    sumAnswers(found, query, -1),
  ];
}

/** Each customer's latest answer, found in the rows; sendings from their counts. */
function planOfLatest(
  accountId: string,
  query: CountsQuery,
  dimensions: DimensionSet | null,
): Plan {
  const { from, to, timeZone } = query;
  const none = scoreColumns(() => sql`0`);
  const cover = coverOf({ ...query, accountId }, [coverOfAnswers(query, dimensions)]);
  return {
    tables: sql`${cover}, whole_time as materialized (
      select local_day_start(${from}::date, ${timeZone}) as starts,
        local_day_start(${to}::date, ${timeZone}) as ends
    )`,
    sources: sumOf([
      ...(dimensions === null ? [] : [countsOf(query, dimensions, none)]),
      sumAnswers(latestOf(accountId, query), query, 1),
      ...sendingsOf(accountId, query),
    ]),
  };
}

function sumOf(sources: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(sources, sql` union all `);
}

function coverOfAnswers({ interval, from }: CountsQuery, dimensions: DimensionSet | null): Cover {
  return {
    subject: 'answers',
    blocks: 'blocks',
    openTimes: 'open_times',
    dimension: dimensions === null ? null : nameOfSet(dimensions),
    spans: spansWithin(interval),
    from,
  };
}

function countsOf(
  query: CountsQuery,
  dimensions: DimensionSet,
  scores: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { groups, conditions } = keysOfCounts(query, dimensions);
  const keys = groups.map((key, index) => sql`, ${key} as ${sql.ref(`key_${index}`)}`);
  return sql`
    select ${intervalOf(query, sql`starts::timestamp`)} as "from", sent, answered, ${scores}
      ${sql.join(keys, sql``)}
    from blocks cross join lateral (
      select * from report_counts
      where block_id = blocks.id and dimension = ${nameOfSet(dimensions)} ${conditions}
      offset 0
    ) as counts`;
}

/**
 * Each customer's latest answer of the period, or of each interval.
 *
 * Compared byte by byte: in the order of a language, sorting takes most of the time.
 */
function latestOf(accountId: string, query: CountsQuery): RawBuilder<unknown> {
  const from = intervalOf(query, localTime(query, 'submitted_at'));
  const customer = sql`zendesk_customer_id collate "C"`;
  return sql`
    select distinct on (${from}, ${customer}) ${from} as "from", given.*
    from ${rowsIn('whole_time', 'responses', accountId, query)}
    order by ${from}, ${customer}, submitted_at desc, score desc, id desc`;
}

/** Sendings that are in no counts, and of all sendings those whose answer is ignored. */
function sendingsOf(accountId: string, query: CountsQuery): RawBuilder<unknown>[] {
  const { columns, tables, groups } = keysOfRows(query.groupBy);
  const asked = intervalOf(query, localTime(query, 'sent_at'));
  const count = (sent: RawBuilder<unknown>, times: 1 | -1, given: RawBuilder<unknown>) => sql`
    select ${asked}, ${sent}, (${sql.lit(times)} * count(responded_at))::int,
      ${sql.join(SCORES.map(() => sql`0`))} ${columns}
    from ${given} ${tables}
    where ${passes(query)}
    group by ${asked} ${groups}`;
  return [
    count(sql`count(*)::int`, 1, rowsIn('open_times', 'invitations', accountId, query)),
    count(sql`0`, -1, ignoredIn(accountId, query)),
  ];
}
