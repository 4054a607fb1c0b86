import { addDays } from '../../shared/days.ts';
import type { AccountContext } from '../account/account-context.ts';
import { categoriesIn, NOTHING } from '../insight/figures.rules.ts';
import { todayIn } from '../insight/report-period.rules.ts';
import { adjust, answersIn } from '../insight/statistics/nps-interval.rules.ts';
import { USUAL_VARIANCE } from '../insight/statistics/sample-size.rules.ts';
import type { Outlook } from './tell-result.rules.ts';

/** Of mailed surveys after a ticket; programmes lie between 3 and 26 %. */
const USUAL_RATE = 0.15;
/** Invitations that tell the account's own rate to within some ten per cent. */
const LEAST_SENT = 50;
/** Who was asked in the last week may answer still. */
const YOUNGEST_DAYS = 7;
const LOOKED_AT_DAYS = 180;

/** How many answer in this account, and how much they differ; the usual where too few tell. */
export async function readOutlook(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  { timeZone, minimumAnswers }: { timeZone: string; minimumAnswers: number },
): Promise<Outlook> {
  const to = addDays(todayIn(timeZone, clock.now()), -YOUNGEST_DAYS);
  const period = { from: addDays(to, -LOOKED_AT_DAYS), to };
  const query = { ...period, timeZone, basis: 'answers', filters: {}, groupBy: [], interval: null };
  const [counted = NOTHING] = await store.reports.count({ ...query, basis: 'answers' });
  const { sent, answered } = counted;
  const isOwnRate = sent >= LEAST_SENT;
  const counts = categoriesIn(counted);
  const n = answersIn(counts);
  const isOwnVariance = n >= minimumAnswers;
  return {
    responseRate: { rate: isOwnRate ? answered / sent : USUAL_RATE, sent, isOwn: isOwnRate },
    variance: {
      value: isOwnVariance ? (adjust(counts).variance * (n + 3)) / 10_000 : USUAL_VARIANCE,
      isOwn: isOwnVariance,
    },
  };
}
