import { sql, type RawBuilder } from 'kysely';
import type { Score } from '../../shared/nps.ts';
import type { Executor } from './executor.ts';
import { ATTRIBUTE_COLUMNS } from './report-facts.ts';
import { during, passes, type RowsQuery } from './report-rows.ts';

/** How many customers gave one score, and another later; `null` where they did not answer. */
export type Moves<S extends Score | null> = { from: S; to: S; customers: number };

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
    async toNext(query: RowsQuery): Promise<Moves<Score>[]> {
      const { rows } = await sql<Moves<Score>>`
        select score as "from", next as "to", count(*)::int as customers
        from (
          select score, ${attributes(query)},
            lead(score) over (partition by ${CUSTOMER} order by submitted_at, score) as next
          from responses where account_id = ${accountId} and ignored_at is null
        and ${during('submitted_at', query)}
        ) as answers
        where next is not null and ${passes(query)}
        group by score, next`.execute(db);
      return rows;
    },
  };
}

/** Compared byte by byte: in the order of a language, sorting takes most of the time. */
const CUSTOMER = sql`zendesk_customer_id collate "C"`;

/** What filters look at; tags alone are in no index. */
function attributes({ filters }: RowsQuery): RawBuilder<unknown> {
  const names = [...Object.values(ATTRIBUTE_COLUMNS), ...(filters.tag ? ['attribution'] : [])];
  return sql.join(names.map((name) => sql.ref(name)));
}
