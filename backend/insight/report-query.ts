import type { ReportQuery } from '../../shared/contracts/nps-report.ts';
import { categoryOf, SCORES, type Score } from '../../shared/nps.ts';
import {
  attributeOfField,
  readAttribute,
  type ReportAttribute,
} from '../../shared/report-attributes.ts';
import {
  REPORT_DIMENSIONS,
  type ReportBasis,
  type ReportDimension,
  type ReportInterval,
} from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import type { Counts, CountsQuery } from '../records/reports.ts';
import type { Records } from '../records/store.ts';
import {
  comparedWith,
  daysIn,
  intervalsOf,
  periodOf,
  todayIn,
  type Period,
} from './report-period.rules.ts';

/** More than a chart can show, or a person read. */
const MOST_INTERVALS = 400;
const LONGEST_DAYS = 3660;

/** What a report was asked for, checked, with all that was left open filled in. */
export type AskedReport = {
  period: Period;
  /** What it is compared with. */
  before: Period | null;
  timeZone: string;
  basis: ReportBasis;
  minimumAnswers: number;
  filters: CountsQuery['filters'];
  groupBy: ReportAttribute[];
  interval: ReportInterval | null;
  /** Counts a period, in one unless said, under the filters that were asked for. */
  count(
    reports: Records['reports'],
    period: Period,
    by?: Partial<Pick<CountsQuery, 'groupBy' | 'interval'>>,
  ): Promise<Counts[]>;
};

/**
 * Reads what is asked for, in the account's own days.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export function askReport(
  { settings, clock }: Pick<AccountContext, 'settings' | 'clock'>,
  query: ReportQuery,
): AskedReport {
  const { timeZone, minimumAnswers } = settings.reports;
  const { basis, interval = null } = query;
  const period = periodOf(query, todayIn(timeZone, clock.now()));
  requirePeriod(period, query);
  const filters = filtersIn(query);
  const keep = scoreFilterOf(query);
  return {
    period,
    before: query.compare === 'none' ? null : comparedWith(period, query.compare),
    timeZone,
    basis,
    minimumAnswers,
    filters,
    groupBy: attributesIn(query.groupBy),
    interval,
    async count(reports, of, by = {}) {
      const asked = { groupBy: [], interval: null, ...by, ...of, timeZone, basis, filters };
      const counts = await reports.count(asked);
      return counts.map((each) => ({ ...each, scores: keep(each.scores) }));
    },
  };
}

/** Refuses a parameter of the query. */
export function refuse(field: string, message: string): never {
  throw new AppError('invalid_request', `${field} ${message}`, { fields: [{ field, message }] });
}

/** Refuses tags where groups must add up to the whole: a ticket has several. */
export function withoutTags(
  groupBy: readonly ReportAttribute[],
): Exclude<ReportAttribute, 'tag'>[] {
  return groupBy.map((dimension) =>
    dimension === 'tag'
      ? refuse('groupBy', 'cannot be tags: a ticket has several, so that they do not add up')
      : dimension,
  );
}

/** Refuses a period that is none, or too long. */
export function requirePeriod(
  period: Period,
  { interval }: Pick<Partial<ReportQuery>, 'interval'>,
): void {
  if (daysIn(period) < 1) refuse('to', `must be after "from", which is ${period.from}`);
  if (daysIn(period) > LONGEST_DAYS) refuse('from', 'must be at most ten years before "to"');
  if (interval !== undefined && intervalsOf(period, interval).length > MOST_INTERVALS) {
    refuse('interval', `makes more than ${MOST_INTERVALS} points; take a longer one`);
  }
}

function attributesIn(groupBy: string | undefined): ReportAttribute[] {
  const named = groupBy === undefined ? [] : groupBy.split(',');
  const known = named.map(readAttribute).filter((attribute) => attribute !== null);
  if (named.length > 2 || new Set(known).size !== named.length) {
    refuse(
      'groupBy',
      `must be one or two of ${REPORT_DIMENSIONS.join(', ')}, field:<id>, with a comma between`,
    );
  }
  return known;
}

type FilterQuery = Pick<ReportQuery, ReportDimension | 'field' | 'score' | 'category'>;

/** The keys asked for of each attribute; what is kept names its ticket fields as attributes do. */
export function filtersIn(query: Pick<FilterQuery, 'field'>): CountsQuery['filters'] {
  const filters: Partial<Record<ReportAttribute, readonly string[]>> = {};
  for (const [name, keys] of Object.entries(query)) {
    const attribute = readAttribute(name);
    if (attribute !== null && keys !== undefined) filters[attribute] = keys;
  }
  for (const each of query.field ?? []) {
    const [id = ''] = each.split('=', 1);
    const attribute = attributeOfField(id);
    filters[attribute] = [...(filters[attribute] ?? []), each.slice(id.length + 1)];
  }
  return filters;
}

/** The scores asked for, by themselves or by their category. */
export function scoresIn({ score, category }: FilterQuery): Score[] {
  return SCORES.filter(
    (each) =>
      (score === undefined || score.includes(String(each))) &&
      (category === undefined || category.includes(categoryOf(each))),
  );
}

/** Answers of other scores or categories than asked for count as not given. */
function scoreFilterOf(query: ReportQuery): (scores: number[]) => number[] {
  const asked: readonly number[] = scoresIn(query);
  return (scores) => scores.map((answers, each) => (asked.includes(each) ? answers : 0));
}
