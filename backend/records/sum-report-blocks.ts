import { sql, type RawBuilder } from 'kysely';
import type { Executor } from './executor.ts';
import type { Filling } from './fill-report-block.ts';
import { KEY_COLUMNS, MOVES, SCORE_COLUMNS } from './report-facts.ts';
import { partsOf, thirdsFrom } from './report-spans.ts';

const REFS = sql.join(KEY_COLUMNS.map((name) => sql.ref(name)));

/** The blocks of which a longer one is made. */
export function partsIn(
  accountId: string,
  { subject, span, starts, ends, timeZone }: Omit<Filling, 'id' | 'worth'>,
): RawBuilder<unknown> {
  return sql`
    select * from report_blocks
    where account_id = ${accountId} and subject = ${subject} and span = ${partsOf(span)}
      and starts >= ${starts}::date and ends <= ${ends}::date and time_zone = ${timeZone}`;
}

/** Adds up the blocks that lie in a longer one: all that each of them has counts of. */
export async function sumParts(db: Executor, accountId: string, block: Filling): Promise<void> {
  const parts = partsIn(accountId, block);
  await sql`
    with parts as materialized (
      ${parts}
    ), kept as materialized (
      select dimension from parts cross join unnest(dimensions) as sets (dimension)
      group by dimension having count(*) = (select count(*) from parts)
    ), written as (
      ${INSERTS[block.subject](block)}
    )
    update report_blocks set dimensions = array(select dimension from kept)
      ${block.subject === 'repeats' ? sql`, first_since = ${firstSince(block)}` : sql``}
    where id = ${block.id}::bigint`.execute(db);
}

const INSERTS: Record<Filling['subject'], (block: Filling) => RawBuilder<unknown>> = {
  answers: ({ id }) => {
    const sums = ['sent', 'answered', ...SCORE_COLUMNS];
    return sql`
      insert into report_counts (block_id, dimension, ${REFS}, ${refs(sums)})
      select ${id}::bigint, dimension, ${REFS}, ${sumsOf(sums)}
      from parts join report_counts on block_id = parts.id join kept using (dimension)
      group by dimension, ${REFS}`;
  },
  // Since each third of a month before the block: a part has them from its own first on.
  repeats: (block) => {
    const sums = [...SCORE_COLUMNS, ...MOVES.map(({ column }) => column)];
    return sql`
      insert into report_repeats (block_id, dimension, since, key, other_key, ${refs(sums)})
      select ${block.id}::bigint, dimension, third, key, other_key, ${sumsOf(sums)}
      from ${thirdsFrom(firstSince(block), sql`${block.starts}::date`)} as thirds
      cross join parts
      join report_repeats
        on block_id = parts.id and since = greatest(third, parts.first_since)
      join kept using (dimension)
      group by dimension, third, key, other_key`;
  },
  solves: ({ id }) => {
    const apart = sql`dimension, ${REFS}, is_known, outcome, reason, is_solved_again`;
    return sql`
      insert into report_solves (block_id, ${apart}, count)
      select ${id}::bigint, ${apart}, sum(count)::int
      from parts join report_solves on block_id = parts.id join kept using (dimension)
      group by ${apart}`;
  },
};

function firstSince({ starts }: Filling): RawBuilder<string> {
  return sql`least((select min(first_since) from parts), ${starts}::date)`;
}

function refs(names: readonly string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.ref(name)));
}

function sumsOf(names: readonly string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql`sum(${sql.ref(name)})::int as ${sql.ref(name)}`));
}
