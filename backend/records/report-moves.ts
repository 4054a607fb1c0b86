import { sql, type RawBuilder } from 'kysely';
import type { Category, Score } from '../../shared/nps.ts';
import type { Executor } from './executor.ts';
import { countedSetOf } from './report-counted-set.ts';
import { coverOf } from './report-cover.ts';
import {
  ATTRIBUTE_COLUMNS,
  attributesIn,
  columnOf,
  moveColumns,
  moveRefs,
  MOVES,
} from './report-facts.ts';
import { areMostlyCounted, repeatsOf } from './report-repeats.ts';
import { during, passes, type RowsQuery } from './report-rows.ts';

/** How many customers went from one to another later; `null` where they did not answer. */
export type Moves<S extends Score | Category | null> = { from: S; to: S; customers: number };

type Period = Pick<RowsQuery, 'from' | 'to'>;

/** How the same customers of one account answer at different times. */
export function reportMovesOf(db: Executor, accountId: string) {
  /** Each customer's latest answer of a period; filters choose among these. */
  const latest = (query: RowsQuery): RawBuilder<unknown> => sql`(
    select customer, score from (
      select distinct on (${CUSTOMER}) ${CUSTOMER} as customer, score, ${attributes(query)}
      from responses where account_id = ${accountId} and ignored_at is null
        and ${during('submitted_at', query)}
      order by ${CUSTOMER}, submitted_at desc, score desc
    ) as latest where ${passes(query)})`;

  return {
    /** From the latest answer of one period to that of another. */
    async between(
      then: Period,
      now: Period,
      rows: Omit<RowsQuery, 'from' | 'to'>,
    ): Promise<Moves<Score | null>[]> {
      const { rows: moves } = await sql<Moves<Score | null>>`
        select earlier.score as "from", later.score as "to", count(*)::int as customers
        from ${latest({ ...rows, ...then })} as earlier
        full join ${latest({ ...rows, ...now })} as later using (customer)
        group by earlier.score, later.score`.execute(db);
      return moves;
    },

    /** From each answer to the customer's next one, both of the period; filters are of the first. */
    async toNext(rowsQuery: RowsQuery): Promise<Moves<Category>[]> {
      const query = { ...rowsQuery, groupBy: [], interval: null };
      const dimensions = countedSetOf(query);
      const repeats = repeatsOf(accountId, query, dimensions);
      const isCounted = await areMostlyCounted(db, accountId, query, repeats);
      const counts = isCounted
        ? sql`with ${coverOf({ ...query, accountId }, repeats.covers)}, ${repeats.tables}
            select ${sumMoves()} from (
              select ${moveRefs} from (${repeats.counted}) as counted
              union all
              select ${countMoves()} from (${repeats.found}) as pairs where ${passes(query)}
            ) as moves`
        : sql`select ${countMoves()} from (${nextOnes(accountId, query)}) as pairs
            where next_score is not null and ${passes(query)}`;
      const { rows } = await sql<Record<string, number | null>>`${counts}`.execute(db);
      return MOVES.map(({ from, to, column }) => ({
        from,
        to,
        customers: rows[0]?.[column] ?? 0,
      })).filter(({ customers }) => customers > 0);
    },
  };
}

/** Each answer of a period with the score of the customer's next one. */
function nextOnes(accountId: string, query: RowsQuery): RawBuilder<unknown> {
  return sql`
    select score, ${attributes(query)},
      lead(score) over (partition by ${CUSTOMER} order by submitted_at, score, id) as next_score
    from responses where account_id = ${accountId} and ignored_at is null
      and ${during('submitted_at', query)}`;
}

function countMoves(): RawBuilder<unknown> {
  return moveColumns((is) => sql`count(*) filter (where ${is})::int`);
}

function sumMoves(): RawBuilder<unknown> {
  return moveColumns((_, column) => sql`sum(${sql.ref(column)})::int`);
}

/** Compared byte by byte: in the order of a language, sorting takes most of the time. */
const CUSTOMER = sql`zendesk_customer_id collate "C"`;

/** What filters look at; what is in no index only where it is asked for. */
function attributes({ filters }: RowsQuery): RawBuilder<unknown> {
  const names = new Set([
    ...Object.values(ATTRIBUTE_COLUMNS),
    ...attributesIn({ groupBy: [], filters }).map(columnOf),
  ]);
  return sql.join([...names].map((name) => sql.ref(name)));
}
