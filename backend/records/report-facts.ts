import { sql, type RawBuilder } from 'kysely';
import { SCORES, type Score } from '../../shared/nps.ts';
import type { ReportDimension } from '../../shared/vocabulary.ts';

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

/** The dimension of counts that are of all answers. */
export const ALL = 'all';

/** The columns of `report_counts` with the answers of each score, lowest first. */
export const SCORE_COLUMNS: readonly string[] = SCORES.map((score) => `score_${score}`);

/** The same columns, as a statement names them. */
export const scoreRefs = sql.join(SCORE_COLUMNS.map((name) => sql.ref(name)));

/** The key under which a row counts in a dimension; empty where the ticket had none. */
export function keyIn(dimension: keyof typeof ATTRIBUTE_COLUMNS): RawBuilder<string> {
  return sql`coalesce(${sql.ref(ATTRIBUTE_COLUMNS[dimension])}, '')`;
}

/** The tags of a row, as rows of a column `tag`. */
export const tagsOfRow = sql`jsonb_array_elements_text(attribution->'tags')`;

/** The columns of each score, lowest first, made by `make`. */
export function scoreColumns(
  make: (score: Score, name: string) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql.join(
    SCORES.map((score) => sql`${make(score, `score_${score}`)} as ${sql.ref(`score_${score}`)}`),
  );
}

/** The moments between which a local day lies; `day` is an expression of a date. */
export function withinDay(
  moment: string,
  day: RawBuilder<string>,
  timeZone: string,
): RawBuilder<boolean> {
  const at = sql.ref(moment);
  return sql`(${at} >= local_day_start(${day}, ${timeZone})
    and ${at} < local_day_start(${day} + 1, ${timeZone}))`;
}
