import { sql, type RawBuilder } from 'kysely';
import { CATEGORIES, rangeOf, SCORES, type Category, type Score } from '../../shared/nps.ts';
import { fieldIdOf, UNKNOWN_KEY, type ReportAttribute } from '../../shared/report-attributes.ts';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../shared/vocabulary.ts';

/** Where an attribute stands in `responses` and `invitations`; tags are several. */
export const ATTRIBUTE_COLUMNS = {
  survey: 'survey_key',
  brand: 'brand_id',
  group: 'group_id',
  assignee: 'assignee_id',
  form: 'form_id',
  channel: 'ticket_channel',
  organization: 'organization_id',
  language: 'locale',
  firstReply: 'first_reply',
  resolution: 'resolution',
} as const satisfies Record<Exclude<ReportDimension, 'tag'>, string>;

/** Any of the keys of each attribute; an empty key is "none". */
export type AttributeFilters = Partial<Record<ReportAttribute, readonly string[]>>;

type AttributeQuery = { groupBy: readonly ReportAttribute[]; filters: AttributeFilters };

/** The columns of `report_counts` with the answers of each score, lowest first. */
export const SCORE_COLUMNS: readonly string[] = SCORES.map((score) => `score_${score}`);

/** The same columns, as a statement names them. */
export const scoreRefs = sql.join(SCORE_COLUMNS.map((name) => sql.ref(name)));

/** The columns of `report_repeats` by the categories of answers and of the next ones. */
export const MOVES: readonly { from: Category; to: Category; column: string }[] =
  CATEGORIES.flatMap((from) => CATEGORIES.map((to) => ({ from, to, column: `${from}_to_${to}` })));

/** The same columns, as a statement names them. */
export const moveRefs = sql.join(MOVES.map(({ column }) => sql.ref(column)));

/** What rows are told apart by in counts; sendings by the hour of the week as well. */
export const COUNTED_ATTRIBUTES = [...REPORT_DIMENSIONS, 'sendingHour'] as const;
/** One of {@link COUNTED_ATTRIBUTES}. */
export type CountedAttribute = (typeof COUNTED_ATTRIBUTES)[number];

/** What rows are counted by at once: nothing, or up to three attributes. */
export type DimensionSet = readonly CountedAttribute[];

/** Columns of the keys of a set, in its order. */
export const KEY_COLUMNS = ['key', 'other_key', 'third_key'] as const;

/** What reports are filtered by most; sets of three without two of these are asked for too seldom. */
export const USUAL_FILTERS: readonly CountedAttribute[] = ['survey', 'brand', 'group', 'channel'];
/** What is asked for alone or under one usual filter; each set costs as much to fill as any. */
const SELDOM: readonly ReportDimension[] = ['firstReply', 'resolution'];

/** The sets with counts of their own, in the order of {@link REPORT_DIMENSIONS}. */
export const DIMENSION_SETS: readonly DimensionSet[] = setsOf(KEY_COLUMNS.length).filter((set) => {
  const usual = set.filter((name) => USUAL_FILTERS.includes(name)).length;
  if (set.some((name) => SELDOM.includes(name))) return set.length < 3 && usual === set.length - 1;
  return set.length < 3 || usual > 1;
});

function setsOf(most: number): (readonly ReportDimension[])[] {
  if (most === 0) return [[]];
  const shorter = setsOf(most - 1);
  const longer = shorter
    .filter(({ length }) => length === most - 1)
    .flatMap((set) =>
      REPORT_DIMENSIONS.filter((_, index) =>
        set.every((name) => REPORT_DIMENSIONS.indexOf(name) < index),
      ).map((dimension) => [...set, dimension]),
    );
  return [...shorter, ...longer];
}

/** What a set is called in the tables of counts. */
export function nameOfSet(dimensions: DimensionSet): string {
  return dimensions.length === 0 ? 'all' : dimensions.join(',');
}

/** The key under which a row counts by an attribute; empty where the ticket had none. */
export function keyIn(attribute: ReportAttribute): RawBuilder<string> {
  if (attribute === 'tag') return sql`tag`;
  const fieldId = fieldIdOf(attribute);
  return fieldId === null
    ? sql`coalesce(${sql.ref(columnOf(attribute))}, '')`
    : sql`coalesce(attribution->'fields'->>${sql.lit(fieldId)}, ${sql.lit(UNKNOWN_KEY)})`;
}

/** The column in which an attribute stands; tags and ticket fields have none of their own. */
export function columnOf(attribute: ReportAttribute): string {
  return Object.hasOwn(ATTRIBUTE_COLUMNS, attribute)
    ? ATTRIBUTE_COLUMNS[attribute as keyof typeof ATTRIBUTE_COLUMNS]
    : 'attribution';
}

/** All attributes by which a query tells rows apart, each once. */
export function attributesIn({ groupBy, filters }: AttributeQuery): ReportAttribute[] {
  const filtered = Object.keys(filters) as ReportAttribute[];
  return [...new Set([...groupBy, ...filtered.filter((name) => filters[name] !== undefined)])];
}

/** The tags of a row, each once, as a table beside it. */
export const tagsOfRow = sql`
  lateral (select distinct jsonb_array_elements_text(attribution->'tags') as tag) as tags`;

/** The columns of each score, lowest first, made by `make`. */
export function scoreColumns(
  make: (score: Score, name: string) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql.join(
    SCORES.map((score) => sql`${make(score, `score_${score}`)} as ${sql.ref(`score_${score}`)}`),
  );
}

/** The columns of each move, of rows with `score` and `next_score`. */
export function moveColumns(
  make: (is: RawBuilder<boolean>, column: string) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const isIn = (score: string, category: Category) => {
    const { from, to } = rangeOf(category);
    return sql`${sql.ref(score)} between ${sql.lit(from)} and ${sql.lit(to)}`;
  };
  return sql.join(
    MOVES.map(({ from, to, column }) => {
      const is = sql<boolean>`(${isIn('score', from)} and ${isIn('next_score', to)})`;
      return sql`${make(is, column)} as ${sql.ref(column)}`;
    }),
  );
}

/**
 * A customer's answer before or after the one of the row `given`.
 *
 * Of two answers at one moment the better is the later. Ignored ones are no answers.
 */
export function neighbour(
  accountId: string,
  side: 'before' | 'after',
  columns: readonly string[],
): RawBuilder<unknown> {
  const [than, order] = side === 'before' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  return sql`lateral (
    select ${sql.join(columns.map((name) => sql.ref(name)))} from responses
    where account_id = ${accountId} and zendesk_customer_id = given.zendesk_customer_id
      and ignored_at is null and submitted_at ${than}= given.submitted_at
      and (submitted_at, score, id) ${than} (given.submitted_at, given.score, given.id)
    order by submitted_at ${order}, score ${order}, id ${order} limit 1
  ) as ${sql.ref(side)}`;
}
