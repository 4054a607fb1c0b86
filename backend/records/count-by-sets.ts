import { sql, type RawBuilder } from 'kysely';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import type { Filling } from './fill-report-block.ts';
import {
  ATTRIBUTE_COLUMNS,
  COUNTED_ATTRIBUTES,
  KEY_COLUMNS,
  keyIn,
  nameOfSet,
  scoreColumns,
  tagsOfRow,
  type DimensionSet,
} from './report-facts.ts';

/** Sets of one attribute are few and asked for most: they may have more keys. */
const OF_ONE = 3;
/** Sets of three attributes are many. */
const OF_THREE = 1 / 8;

/** The columns of all attributes, as rows have them. */
export const attributeRefs = sql.join(
  Object.values(ATTRIBUTE_COLUMNS).map((name) => sql.ref(name)),
);
/** The key of each attribute, by its own name. */
export const attributeKeys = sql.join(
  Object.keys(ATTRIBUTE_COLUMNS).map(
    (dimension) => sql`${keyIn(dimension as ReportDimension)} as ${sql.ref(dimension)}`,
  ),
);
/** The keys of a set, in the columns of counts. */
export const keysOfSet = sql.join(
  KEY_COLUMNS.map((_, index) => sql`coalesce(keys[${sql.lit(index + 1)}], '')`),
);

/** How many rows a table `facts` has, keys of each attribute, and `others`. */
export type Found = Readonly<Record<string, number>>;

/** Counts the rows of a table `facts`, and their keys of each attribute. */
export async function findKeys(
  db: Executor,
  facts: RawBuilder<unknown>,
  others: readonly RawBuilder<unknown>[] = [],
): Promise<Found> {
  const keys = REPORT_DIMENSIONS.map((dimension) =>
    dimension === 'tag'
      ? sql`(select count(distinct tag)::int from facts cross join ${tagsOfRow}) as tag`
      : sql`count(distinct ${sql.ref(dimension)})::int as ${sql.ref(dimension)}`,
  );
  const { rows } = await sql<Found>`
    with ${facts} select ${sql.join([sql`count(*)::int as "rows"`, ...keys, ...others])}
    from facts`.execute(db);
  return rows[0] ?? {};
}

/**
 * Those of the sets that may be worth a count by `most` keys.
 *
 * Several attributes have as many keys as each of them at least, and seldom more than all that can
 * stand together.
 */
export function setsWorth(
  sets: readonly DimensionSet[],
  found: Found,
  most: number,
): DimensionSet[] {
  return sets.filter((set) => {
    const keys = set.reduce((product, dimension) => product * (found[dimension] ?? 0), 1);
    const weight = set.length < 2 ? OF_ONE : set.length > 2 ? OF_THREE : 1;
    return set.length === 0 || keys <= most * weight;
  });
}

/** Sums of the rows of `facts` for each key of each set; `others` are told apart as well. */
export function countBy(
  sets: readonly DimensionSet[],
  sums: RawBuilder<unknown>,
  others: readonly string[] = [],
): RawBuilder<unknown> {
  const more = others.map((name) => sql`${sql.ref(name)}, `);
  const select = (isTagged: boolean) => {
    const some = sets.filter((set) => set.includes('tag') === isTagged);
    const dimensions = COUNTED_ATTRIBUTES.filter((name) => some.flat().includes(name));
    const refs = sql.join(dimensions.map((name) => sql.ref(name)));
    // `grouping` has a bit for each, the last one's lowest: 0 where it is told apart.
    const bits = (set: DimensionSet) =>
      dimensions.reduce((sum, name) => sum * 2 + (set.includes(name) ? 0 : 1), 0);
    const labels = some.map(
      (set) => sql`when ${sql.lit(bits(set))} then ${sql.lit(nameOfSet(set))}`,
    );
    const [mask, keys] =
      dimensions.length === 0
        ? [sql`0`, sql`'{}'::text[]`]
        : [sql`grouping(${refs})`, sql`array_remove(array[${refs}], null)`];
    const groups = some.map(
      (set) => sql`(${sql.join([...others, ...set].map((name) => sql.ref(name)))})`,
    );
    return sql`
      select case ${mask} ${sql.join(labels, sql` `)} end as dimension,
        ${sql.join(more, sql``)} ${keys} as keys, ${sums}
      from facts ${isTagged ? sql`cross join ${tagsOfRow}` : sql``}
      group by grouping sets (${sql.join(groups)})
      having count(*) > 0`;
  };
  const isTagged = sets.some((set) => set.includes('tag'));
  return isTagged ? sql`${select(false)} union all ${select(true)}` : select(false);
}

/** A table `kept` of those of the sets whose `counted` keys are few enough; all in one always are. */
export function keptOf(
  sets: readonly DimensionSet[],
  { all, worth }: { all: number; worth: number },
): RawBuilder<unknown> {
  return sql`kept as materialized (
      select dimension from ${namesOf(sets)} left join counted using (dimension)
      group by dimension
      having count(counted.dimension) * ${sql.lit(worth)}
          <= ${sql.lit(all)} * case when position(',' in dimension) > 0 then 1 else ${sql.lit(OF_ONE)} end
        or dimension = 'all'
    )`;
}

/** How many rows have each score. */
export function countScores(): RawBuilder<unknown> {
  return scoreColumns((score) => sql`count(*) filter (where score = ${sql.lit(score)})::int`);
}

/** A table `sets` of the names of sets. */
export function namesOf(sets: readonly DimensionSet[]): RawBuilder<unknown> {
  return sql`unnest(array[${sql.join(sets.map((set) => sql.lit(nameOfSet(set))))}]) as sets (dimension)`;
}

/** The moments between which a block lies; written out, as is all else in these statements. */
export function within(
  moment: string,
  { starts, ends, timeZone }: Pick<Filling, 'starts' | 'ends' | 'timeZone'>,
): RawBuilder<boolean> {
  const at = sql.ref(moment);
  const start = (day: string) => sql`local_day_start(${sql.lit(day)}::date, ${sql.lit(timeZone)})`;
  return sql`(${at} >= ${start(starts)} and ${at} < ${start(ends)})`;
}

/** A block without rows has all counts: none. */
export async function keepNothing(
  db: Executor,
  block: Pick<Filling, 'id'>,
  sets: readonly DimensionSet[],
): Promise<void> {
  await sql`
    update report_blocks set dimensions = ${sets.map(nameOfSet)}::text[]
    where id = ${block.id}::bigint`.execute(db);
}
