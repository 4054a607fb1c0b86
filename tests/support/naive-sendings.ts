import type { SendingCounts } from '../../backend/records/report-sendings.ts';
import type { CountsQuery } from '../../backend/records/reports.ts';
import { isDuring, passes } from './naive-rows.ts';
import type { PastInvitation } from './report-history.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What was sent in each hour of the week, by the clock on the wall there. */
export function naiveSendings(
  history: readonly PastInvitation[],
  query: Pick<CountsQuery, 'from' | 'to' | 'timeZone' | 'filters'>,
): SendingCounts[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: query.timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const counts = new Map<string, SendingCounts>();
  for (const past of history) {
    if (!isDuring(query, past.sentAt) || !passes(query, past)) continue;
    const [day = '', hour = ''] = format
      .formatToParts(past.sentAt)
      .filter(({ type }) => type === 'weekday' || type === 'hour')
      .map(({ value }) => value);
    const weekday = WEEKDAYS.indexOf(day) + 1;
    const nothing = { weekday, hour: Number(hour), sent: 0, answered: 0 };
    const found = counts.get(`${day} ${hour}`) ?? nothing;
    const isAnswered = past.answer !== null && past.answer.isIgnored !== true;
    found.sent += 1;
    found.answered += isAnswered ? 1 : 0;
    counts.set(`${day} ${hour}`, found);
  }
  return [...counts.values()];
}
