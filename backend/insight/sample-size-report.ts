import type { SampleSize, SampleSizeQuery } from '../../shared/contracts/sample-size.ts';
import type { AccountContext } from '../account/account-context.ts';
import { categoriesIn, NOTHING } from './figures.rules.ts';
import { daysBegun, todayIn } from './report-period.rules.ts';
import { askReport } from './report-query.ts';
import { adjust, answersIn, Z_95 } from './statistics/nps-interval.rules.ts';
import { answersNeeded, USUAL_VARIANCE } from './statistics/sample-size.rules.ts';

/**
 * How many answers a margin needs, and how long they take at the period's pace.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readSampleSize(
  account: Pick<AccountContext, 'store' | 'settings' | 'clock'>,
  { margin, ...query }: SampleSizeQuery,
): Promise<SampleSize> {
  const asked = askReport(account, query);
  const { period, timeZone, minimumAnswers } = asked;
  const [counted = NOTHING] = await asked.count(account.store.reports, period);
  const counts = categoriesIn(counted);
  const n = answersIn(counts);
  // As the interval has it, so that what is planned is what will be shown.
  const own = adjust(counts).variance;
  const isOwnVariance = n >= minimumAnswers;
  const variance = isOwnVariance ? (own * (n + 3)) / 10_000 : USUAL_VARIANCE;
  const needed = answersNeeded(margin, variance);
  const missing = Math.max(0, needed - n);
  const begun = daysBegun(period, todayIn(timeZone, account.clock.now()));
  const perDay = begun === 0 ? null : n / begun;
  const daysFor = (answers: number) =>
    perDay === null || perDay === 0 ? null : Math.ceil(answers / perDay);
  return {
    ...period,
    margin,
    needed,
    n,
    present: n === 0 ? null : Z_95 * Math.sqrt(own),
    variance,
    isOwnVariance,
    perDay,
    days: daysFor(needed),
    missing,
    daysLeft: missing === 0 ? 0 : daysFor(missing),
  };
}
