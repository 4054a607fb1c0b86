import { sql, type RawBuilder } from 'kysely';
import type { Reason } from '../../shared/reasons.ts';
import type { ReportAttribute } from '../../shared/report-attributes.ts';
import type { Executor } from './executor.ts';
import { countedSetOf, keysOfCounts } from './report-counted-set.ts';
import { coverOf } from './report-cover.ts';
import { keyIn, nameOfSet, type DimensionSet } from './report-facts.ts';
import { passes, type RowsQuery } from './report-rows.ts';
import { solvesIn } from './report-solve-rows.ts';
import { attributesFor } from './report-sources.ts';
import { SPANS } from './report-spans.ts';

/** How far a solve has come: not asked, not sent, sent, answered. */
export type SolveOutcome =
  | 'skipped'
  /** Its invitation waits to be sent. */
  | 'scheduled'
  /** Its invitation ended before. */
  | 'unsent'
  /** It may still be answered. */
  | 'sent'
  | 'unanswered'
  | 'answered'
  /** It was answered, and the answer counts no more. */
  | 'ignored';

/** Solves that came to the same. */
export type SolveCounts = {
  /** One for each dimension of `groupBy`; empty for "none". */
  keys: string[];
  /** False where attributes are asked for, and nothing is known of them. */
  isKnown: boolean;
  outcome: SolveOutcome;
  reason: Reason | null;
  /** It was undone by a reopening, and its ticket has been solved once more since. */
  isSolvedAgain: boolean;
  count: number;
};

/** Solves that were decided on in a period, by what they are told apart by. */
export type SolvesQuery = RowsQuery & { groupBy: readonly Exclude<ReportAttribute, 'tag'>[] };

/** What became of one account's solves: decisions that led to no invitation, and invitations. */
export function reportSolvesOf(db: Executor, accountId: string) {
  return {
    /** One entry for each way in which solves have gone. */
    async count(query: SolvesQuery): Promise<SolveCounts[]> {
      const dimensions = countedSetOf(query);
      const cover = coverOf({ ...query, accountId }, [
        {
          subject: 'solves',
          blocks: 'blocks',
          openTimes: 'open_times',
          dimension: dimensions && nameOfSet(dimensions),
          spans: SPANS,
          from: query.from,
        },
      ]);
      const sources = [
        ...(dimensions ? countsOf(query, dimensions) : []),
        rowsOf(accountId, query),
      ];
      const { rows } = await sql<SolveCounts>`
        with ${cover}
        select keys, is_known as "isKnown", outcome, nullif(reason, '') as reason,
          is_solved_again as "isSolvedAgain", sum(count)::int as count
        from (${sql.join(sources, sql` union all `)}) as solves
        group by keys, is_known, outcome, reason, is_solved_again`.execute(db);
      return rows;
    },
  };
}

const toldApart = sql`outcome, reason, is_solved_again`;

/** Where attributes are asked for, all of which none is known have a count of their own. */
function countsOf(query: SolvesQuery, dimensions: DimensionSet): RawBuilder<unknown>[] {
  const { groups, conditions } = keysOfCounts(query, dimensions);
  const countsIn = (dimension: string, isKnown: RawBuilder<unknown>, only: RawBuilder<unknown>) =>
    sql`from blocks cross join lateral (
      select ${keysIn(dimension === 'all' ? query.groupBy.map(() => sql`''`) : groups)} as keys,
        ${isKnown} as is_known, ${toldApart}, count
      from report_solves where block_id = blocks.id and dimension = ${dimension} ${only}
      offset 0
    ) as counts`;
  const columns = sql`select keys, is_known, ${toldApart}, count`;
  if (dimensions.length === 0) return [sql`${columns} ${countsIn('all', sql`true`, sql``)}`];
  return [
    sql`${columns} ${countsIn(nameOfSet(dimensions), sql`true`, conditions)}`,
    sql`${columns} ${countsIn('all', sql`false`, sql`and not is_known`)}`,
  ];
}

function rowsOf(accountId: string, query: SolvesQuery): RawBuilder<unknown> {
  const names = attributesFor(query);
  const usesAttributes = names.length > 0;
  const columns = sql.join([sql`null`, ...names.map((name) => sql.ref(name))]);
  const during = (moment: string) =>
    sql<boolean>`(${sql.ref(moment)} >= times.starts and ${sql.ref(moment)} < times.ends)`;
  const isKnown = usesAttributes ? sql`is_known` : sql`true`;
  return sql`
    select ${keysIn(query.groupBy.map(keyIn))} as keys, ${isKnown} as is_known, outcome,
      coalesce(reason, '') as reason, is_solved_again, count(*)::int as count
    from open_times as times cross join lateral (
      ${solvesIn(accountId, columns, during)} offset 0
    ) as solves
    where not ${isKnown} or ${passes(query)}
    group by 1, 2, 3, 4, 5`;
}

function keysIn(keys: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`array[${sql.join(keys)}]::text[]`;
}
