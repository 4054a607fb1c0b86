import type { SendingTimes } from '../../shared/contracts/sending-times.ts';
import type { SolveQuery } from '../../shared/contracts/solve-query.ts';
import { WEEK_DAYS } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { SendingCounts } from '../records/report-sendings.ts';
import { askReport } from './report-query.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * How many answer, by the hour and by the weekday in which they were asked.
 *
 * @throws AppError `invalid_request` naming the parameter.
 */
export async function readSendingTimes(
  account: Pick<AccountContext, 'store' | 'settings' | 'clock'>,
  query: SolveQuery,
): Promise<SendingTimes> {
  const { period, timeZone, filters } = askReport(account, query);
  const counts = await account.store.reportSendings.count({ ...period, timeZone, filters });
  return {
    ...period,
    timeZone,
    hours: HOURS.map((hour) => ({ hour, ...rateOf(counts.filter((each) => each.hour === hour)) })),
    weekdays: WEEK_DAYS.map((day, index) => ({
      day,
      ...rateOf(counts.filter(({ weekday }) => weekday === index + 1)),
    })),
  };
}

function rateOf(counts: readonly SendingCounts[]) {
  const sent = counts.reduce((sum, each) => sum + each.sent, 0);
  const answered = counts.reduce((sum, each) => sum + each.answered, 0);
  return { sent, answered, responseRate: sent === 0 ? null : answered / sent };
}
