import type { Gains, GainsQuery } from '../../shared/contracts/gains.ts';
import { npsOf } from '../../shared/nps.ts';
import type { AccountContext } from '../account/account-context.ts';
import { categoriesIn, NOTHING } from './figures.rules.ts';
import { yearTo } from './report-period.rules.ts';
import { askReport } from './report-query.ts';
import { gainsOf } from './statistics/gains.rules.ts';
import { answersIn } from './statistics/nps-interval.rules.ts';

/**
 * Where the most is to be gained, going by the last year.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readGains(
  account: Pick<AccountContext, 'store' | 'settings' | 'clock'>,
  query: GainsQuery,
): Promise<Gains> {
  const asked = askReport(account, query);
  const { period, timeZone, filters, minimumAnswers } = asked;
  const observed = yearTo(period.to);
  const [[counted = NOTHING], moves] = await account.store.snapshot(
    async ({ reports, reportMoves }) => [
      await asked.count(reports, period),
      await reportMoves.toNext({ ...observed, timeZone, filters }),
    ],
  );
  const counts = categoriesIn(counted);
  return {
    ...period,
    n: answersIn(counts),
    nps: npsOf(counts),
    observed,
    minimumAnswers,
    gains: gainsOf(
      { promoter: counts.promoters, passive: counts.passives, detractor: counts.detractors },
      moves,
    ),
  };
}
