import type { NpsReport, ReportQuery } from '../../shared/contracts/nps-report.ts';
import { categoryOf, SCORES } from '../../shared/nps.ts';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import type { Counts, CountsQuery } from '../records/reports.ts';
import type { KeyNames } from './key-names.ts';
import { categoriesIn, compare, figuresOf, NOTHING, type Counted } from './figures.rules.ts';
import { comparedWith, daysIn, intervalsOf, periodOf, type Period } from './report-period.rules.ts';
import { holdTogether } from './statistics/many-comparisons.rules.ts';
import { npsDifferenceOf, SIGNIFICANT } from './statistics/nps-difference.rules.ts';

/** More than a chart can show, or a person read. */
const MOST_INTERVALS = 400;
const LONGEST_DAYS = 3660;

type Context = Pick<AccountContext, 'id' | 'store' | 'settings' | 'clock' | 'zendesk'>;

/**
 * The Net Promoter Score of a period, of its groups, and over time.
 *
 * All of it is of one moment, and may be compared with another period. Verdicts on groups are corrected for their number.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readNpsReport(
  account: Context,
  query: ReportQuery,
  names: KeyNames,
): Promise<NpsReport> {
  const { store, settings, clock } = account;
  const { timeZone, minimumAnswers: minimum } = settings.reports;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(clock.now());
  const period = periodOf(query, today);
  requirePeriod(period, query);
  const groupBy = dimensionsIn(query.groupBy);
  const asked = { timeZone, basis: query.basis, filters: filtersIn(query) };
  const keep = scoreFilterOf(query);

  const report = await store.snapshot(async ({ reports }): Promise<NpsReport> => {
    const count = async (of: Period, by: Pick<CountsQuery, 'groupBy' | 'interval'>) => {
      const counts = await reports.count({ ...asked, ...of, ...by });
      return counts.map((each) => ({ ...each, scores: keep(each.scores) }));
    };
    const whole = async (of: Period) => (await count(of, { groupBy: [], interval: null }))[0];
    const before = query.compare === 'none' ? null : comparedWith(period, query.compare);
    const now = (await whole(period)) ?? NOTHING;
    const then = before === null ? null : ((await whole(before)) ?? NOTHING);
    const groups = groupBy.length === 0 ? [] : await count(period, { groupBy, interval: null });
    const groupsThen =
      before === null || groupBy.length === 0
        ? []
        : await count(before, { groupBy, interval: null });
    const { interval = null } = query;
    const points = interval === null ? [] : await count(period, { groupBy: [], interval });
    return {
      ...period,
      timeZone,
      basis: query.basis,
      minimumAnswers: minimum,
      ...figuresOf(now),
      comparison:
        before === null || then === null ? null : compare(then, now, { period: before, minimum }),
      groups: groupsOf(groups, groupsThen, before, minimum),
      series: interval === null ? [] : seriesOf(points, period, interval),
    };
  });
  const groups = report.groups.map(async (group) => {
    const keys = group.key.split(',');
    const found = await Promise.all(
      groupBy.map((dimension, index) => names.find(account, dimension, keys[index] ?? '')),
    );
    return { ...group, name: found.includes(null) ? null : found.join(' · ') };
  });
  return { ...report, groups: await Promise.all(groups) };
}

function requirePeriod(period: Period, { interval }: ReportQuery): void {
  const refuse = (field: string, message: string) => {
    throw new AppError('invalid_request', `${field} ${message}`, { fields: [{ field, message }] });
  };
  if (daysIn(period) < 1) refuse('to', `must be after "from", which is ${period.from}`);
  if (daysIn(period) > LONGEST_DAYS) refuse('from', 'must be at most ten years before "to"');
  if (interval !== undefined && intervalsOf(period, interval).length > MOST_INTERVALS) {
    refuse('interval', `makes more than ${MOST_INTERVALS} points; take a longer one`);
  }
}

function dimensionsIn(groupBy: string | undefined): ReportDimension[] {
  const named = groupBy === undefined ? [] : groupBy.split(',');
  const known = REPORT_DIMENSIONS.filter((dimension) => named.includes(dimension));
  if (named.length > 2 || known.length !== named.length) {
    const message = `must be one or two of ${REPORT_DIMENSIONS.join(', ')}, with a comma between`;
    throw new AppError('invalid_request', `groupBy ${message}`, {
      fields: [{ field: 'groupBy', message }],
    });
  }
  return named as ReportDimension[];
}

function filtersIn(query: ReportQuery): CountsQuery['filters'] {
  const given = REPORT_DIMENSIONS.flatMap((dimension) => {
    const keys = query[dimension];
    return keys === undefined ? [] : [[dimension, keys] as const];
  });
  return Object.fromEntries(given);
}

/** Answers of other scores or categories than asked for count as not given. */
function scoreFilterOf({ score, category }: ReportQuery): (scores: number[]) => number[] {
  const isAsked = SCORES.map(
    (each) =>
      (score === undefined || score.includes(String(each))) &&
      (category === undefined || category.includes(categoryOf(each))),
  );
  return (scores) => scores.map((answers, each) => (isAsked[each] ? answers : 0));
}

function groupsOf(
  now: readonly Counts[],
  then: readonly Counts[],
  before: Period | null,
  minimum: number,
): NpsReport['groups'] {
  const keyOf = ({ keys }: Counts) => keys.join(',');
  const byKey = new Map<string, Counted>(then.map((each) => [keyOf(each), each]));
  const pairs = now.map((each) => ({ group: each, earlier: byKey.get(keyOf(each)) ?? NOTHING }));
  const tested = pairs.map((pair) => {
    const [first, second] = [categoriesIn(pair.earlier), categoriesIn(pair.group)];
    return npsDifferenceOf(first, second)?.p ?? 1;
  });
  const held = holdTogether(tested, SIGNIFICANT);
  return pairs.map((pair, index) => ({
    key: keyOf(pair.group),
    name: null,
    ...figuresOf(pair.group),
    comparison:
      before === null
        ? null
        : compare(pair.earlier, pair.group, {
            period: before,
            minimum,
            isSignificant: held[index] ?? false,
          }),
  }));
}

function seriesOf(
  counts: readonly Counts[],
  period: Period,
  interval: NonNullable<ReportQuery['interval']>,
): NpsReport['series'] {
  const found = new Map<string | null, Counted>(counts.map((each) => [each.from, each]));
  return intervalsOf(period, interval).map(({ start, from, to }) => ({
    from,
    to,
    ...figuresOf(found.get(start) ?? NOTHING),
  }));
}
