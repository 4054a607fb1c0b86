import type { PairQuery, PairReport } from '../../shared/contracts/pair-report.ts';
import type { AccountContext } from '../account/account-context.ts';
import { categoriesIn, figuresOf, NOTHING } from './figures.rules.ts';
import { groupKeyOf, nameGroup, type KeyNames } from './key-names.ts';
import { askReport, refuse } from './report-query.ts';
import { comparePair } from './statistics/pair.rules.ts';

type Context = Pick<AccountContext, 'id' | 'store' | 'settings' | 'clock' | 'zendesk'>;

/**
 * How much the NPS of one group lies over that of another.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readPair(
  account: Context,
  { first, second, ...query }: PairQuery,
  names: KeyNames,
): Promise<PairReport> {
  const asked = askReport(account, query);
  const { period, groupBy, minimumAnswers } = asked;
  if (groupBy.length === 0) refuse('groupBy', 'must say what the two are groups of');
  if (groupBy.includes('tag')) {
    refuse('groupBy', 'cannot be tags: a ticket with both would be compared with itself');
  }
  if (first === second) refuse('second', 'must be another group than "first"');
  const groups = await account.store.snapshot(({ reports }) =>
    asked.count(reports, period, { groupBy }),
  );
  const counts = new Map(groups.map((each) => [groupKeyOf(each), each]));
  const others = [...counts].filter(([key]) => key !== first && key !== second);
  const [one, other] = [counts.get(first) ?? NOTHING, counts.get(second) ?? NOTHING];
  const figures = async (key: string, counted: typeof NOTHING) => ({
    key,
    name: await nameGroup(names, account, groupBy, key),
    ...figuresOf(counted),
  });
  return {
    first: await figures(first, one),
    second: await figures(second, other),
    ...comparePair(
      [categoriesIn(one), categoriesIn(other)],
      others.map(([, each]) => categoriesIn(each)),
      minimumAnswers,
    ),
  };
}
