import type { Decomposition } from '../../shared/contracts/decomposition.ts';
import type { ReportQuery } from '../../shared/contracts/nps-report.ts';
import { npsOf } from '../../shared/nps.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Counts } from '../records/reports.ts';
import { addUp, categoriesIn, NOTHING, type Counted } from './figures.rules.ts';
import { groupKeyOf, nameGroup, type KeyNames } from './key-names.ts';
import type { Period } from './report-period.rules.ts';
import { askReport, refuse, withoutTags } from './report-query.ts';
import { decompose } from './statistics/decomposition.rules.ts';
import { answersIn } from './statistics/nps-interval.rules.ts';

type Context = Pick<AccountContext, 'id' | 'store' | 'settings' | 'clock' | 'zendesk'>;

/**
 * Why the NPS moved: what each part of the answers has added to the change.
 *
 * Compared is with the period before, unless with that of a year ago.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readDecomposition(
  account: Context,
  query: ReportQuery,
  names: KeyNames,
): Promise<Decomposition> {
  const compare = query.compare === 'year' ? 'year' : 'previous';
  const asked = askReport(account, { ...query, compare });
  const { period } = asked;
  const groupBy = withoutTags(asked.groupBy);
  const before = asked.before ?? period;
  if (groupBy.length === 0) refuse('groupBy', 'must say by what the change is split');
  const [now, earlier] = await account.store.snapshot(async ({ reports }) => [
    await asked.count(reports, period, { groupBy }),
    await asked.count(reports, before, { groupBy }),
  ]);
  const keys = new Set([...now, ...earlier].map(groupKeyOf));
  const parts = [...keys].toSorted().map((key) => ({
    key,
    earlier: categoriesIn(of(earlier, key)),
    later: categoriesIn(of(now, key)),
  }));
  const effects = decompose(parts).map(async (effect) => ({
    ...effect,
    name: await nameGroup(names, account, groupBy, effect.key),
  }));
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- a word of the API, and nothing to be called
    then: totalOf(earlier, before),
    now: totalOf(now, period),
    parts: await Promise.all(effects),
  };
}

function of(counts: readonly Counts[], key: string): Counted {
  return counts.find((each) => groupKeyOf(each) === key) ?? NOTHING;
}

function totalOf(counts: readonly Counts[], period: Period) {
  const categories = categoriesIn(addUp(counts));
  return { ...period, n: answersIn(categories), nps: npsOf(categories) };
}
