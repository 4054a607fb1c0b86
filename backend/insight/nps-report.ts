import type { NpsQuery, NpsReport } from '../../shared/contracts/nps-report.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Counts } from '../records/reports.ts';
import { categoriesIn, compare, figuresOf, NOTHING, type Counted } from './figures.rules.ts';
import { groupKeyOf, nameGroup, type KeyNames } from './key-names.ts';
import { largestOf } from './largest-groups.rules.ts';
import { inOwnOrder, trendOf } from './ordered-groups.rules.ts';
import { intervalsOf, type Period } from './report-period.rules.ts';
import { askReport } from './report-query.ts';
import { holdTogether } from './statistics/many-comparisons.rules.ts';
import { npsDifferenceOf, SIGNIFICANT } from './statistics/nps-difference.rules.ts';

type Context = Pick<AccountContext, 'id' | 'store' | 'settings' | 'clock' | 'zendesk'>;

/**
 * The Net Promoter Score of a period, of its groups, and over time.
 *
 * All of it is of one moment, and may be compared with another period. Verdicts on groups are
 * corrected for the number of those that are told one by one.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readNpsReport(
  account: Context,
  { limit, ...query }: NpsQuery,
  names: KeyNames,
): Promise<NpsReport> {
  const asked = askReport(account, query);
  const { period, before, groupBy, interval, minimumAnswers: minimum } = asked;
  const { reports: settings } = account.settings;
  const report = await account.store.snapshot(async ({ reports }): Promise<NpsReport> => {
    const whole = async (of: Period) => (await asked.count(reports, of))[0] ?? NOTHING;
    const groupsIn = async (of: Period | null) =>
      of === null || groupBy.length === 0 ? [] : asked.count(reports, of, { groupBy });
    const now = await whole(period);
    const all = await groupsIn(period);
    const { groups: largest, others } = largestOf(all, limit);
    const groups = inOwnOrder(largest, groupBy);
    return {
      ...period,
      timeZone: asked.timeZone,
      basis: asked.basis,
      minimumAnswers: minimum,
      yardsticks: { ...settings.bands, industry: settings.industry },
      ...figuresOf(now),
      comparison:
        before === null ? null : compare(await whole(before), now, { period: before, minimum }),
      groups: groupsOf(groups, await groupsIn(before), before, minimum),
      others: others && { groups: others.groups, ...figuresOf(others.counted) },
      trend: trendOf(all, groupBy, minimum),
      series:
        interval === null
          ? []
          : seriesOf(await asked.count(reports, period, { interval }), period, interval),
    };
  });
  const groups = report.groups.map(async (group) => ({
    ...group,
    name: await nameGroup(names, account, groupBy, group.key),
  }));
  return { ...report, groups: await Promise.all(groups) };
}

function groupsOf(
  now: readonly Counts[],
  then: readonly Counts[],
  before: Period | null,
  minimum: number,
): NpsReport['groups'] {
  const byKey = new Map<string, Counted>(then.map((each) => [groupKeyOf(each), each]));
  const pairs = now.map((each) => ({
    group: each,
    earlier: byKey.get(groupKeyOf(each)) ?? NOTHING,
  }));
  const tested = pairs.map((pair) => {
    const [first, second] = [categoriesIn(pair.earlier), categoriesIn(pair.group)];
    return npsDifferenceOf(first, second)?.p ?? 1;
  });
  const held = holdTogether(tested, SIGNIFICANT);
  return pairs.map((pair, index) => ({
    key: groupKeyOf(pair.group),
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
  interval: NonNullable<NpsQuery['interval']>,
): NpsReport['series'] {
  const found = new Map<string | null, Counted>(counts.map((each) => [each.from, each]));
  return intervalsOf(period, interval).map(({ start, from, to }) => ({
    from,
    to,
    ...figuresOf(found.get(start) ?? NOTHING),
  }));
}
