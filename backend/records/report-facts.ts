import { sql, type RawBuilder } from 'kysely';
import { SCORES, type Score } from '../../shared/nps.ts';
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
} as const satisfies Record<Exclude<ReportDimension, 'tag'>, string>;

/** The columns of `report_counts` with the answers of each score, lowest first. */
export const SCORE_COLUMNS: readonly string[] = SCORES.map((score) => `score_${score}`);

/** The same columns, as a statement names them. */
export const scoreRefs = sql.join(SCORE_COLUMNS.map((name) => sql.ref(name)));

/** What answers are counted by at once: nothing, one attribute, or two. */
export type DimensionSet = readonly ReportDimension[];

/** Every set of at most two attributes, in the order of {@link REPORT_DIMENSIONS}. */
export const DIMENSION_SETS: readonly DimensionSet[] = [
  [],
  ...REPORT_DIMENSIONS.map((dimension) => [dimension]),
  ...REPORT_DIMENSIONS.flatMap((dimension, index) =>
    REPORT_DIMENSIONS.slice(index + 1).map((other) => [dimension, other]),
  ),
];

/** What a set is called in the tables of counts. */
export function nameOfSet(dimensions: DimensionSet): string {
  return dimensions.length === 0 ? 'all' : dimensions.join(',');
}

/** The key under which a row counts in a dimension; empty where the ticket had none. */
export function keyIn(dimension: ReportDimension): RawBuilder<string> {
  return dimension === 'tag'
    ? sql`tag`
    : sql`coalesce(${sql.ref(ATTRIBUTE_COLUMNS[dimension])}, '')`;
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

/** The first day of a day's third of a month. */
export function thirdOf(day: RawBuilder<unknown>): RawBuilder<string> {
  return sql`(date_trunc('month', ${day}::timestamp)::date
    + 10 * least((extract(day from ${day})::int - 1) / 10, 2))`;
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
