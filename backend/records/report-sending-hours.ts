import { sql, type RawBuilder } from 'kysely';
import { attributesIn, USUAL_FILTERS, type DimensionSet } from './report-facts.ts';
import type { RowsQuery } from './report-rows.ts';

const HOURS_A_DAY = 24;

/** What sendings are counted by beside all other sets: their hour, alone and under a usual filter. */
export const SENDING_SETS: readonly DimensionSet[] = [
  ['sendingHour'],
  ...USUAL_FILTERS.map((filter) => [filter, 'sendingHour'] as const),
];

/** The one of {@link SENDING_SETS} that says all that is asked; `null` when only rows can. */
export function sendingSetOf({ filters }: Pick<RowsQuery, 'filters'>): DimensionSet | null {
  const used = attributesIn({ groupBy: [], filters });
  const usual = USUAL_FILTERS.filter((name) => used.some((each) => each === name));
  const isUsual = used.length < 2 && usual.length === used.length;
  return isUsual ? [...usual, 'sendingHour'] : null;
}

/** The hour of the week of a local time, from 0: Monday after midnight. */
export function hourOfWeek(local: RawBuilder<unknown>): RawBuilder<number> {
  return sql`((extract(isodow from ${local})::int - 1) * ${sql.lit(HOURS_A_DAY)}
    + extract(hour from ${local})::int)`;
}

/** The two parts of an hour of the week: the weekday, from 1, and the hour. */
export function partsOfHour(hour: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${hour} / ${sql.lit(HOURS_A_DAY)} + 1 as weekday,
    ${hour} % ${sql.lit(HOURS_A_DAY)} as hour`;
}
