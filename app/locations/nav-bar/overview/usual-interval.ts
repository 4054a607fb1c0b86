import { REPORT_INTERVALS, type ReportInterval } from '../../../../shared/vocabulary.ts';

/** Up to how many days a period is told in points of one length, unless somebody chooses. */
const UP_TO_DAYS: Readonly<Record<ReportInterval, number>> = {
  day: 31,
  week: 200,
  month: 1100,
  quarter: Infinity,
};

/** The API draws no more points than this. */
const MOST_DAYS = 400;

/** How long one point of a period is, unless somebody chooses. */
export function usualInterval(days: number): ReportInterval {
  return REPORT_INTERVALS.find((interval) => days <= UP_TO_DAYS[interval]) ?? 'quarter';
}

/** The lengths of points that somebody may choose for a period. */
export function intervalsFor(days: number): ReportInterval[] {
  return REPORT_INTERVALS.filter((interval) => interval !== 'day' || days <= MOST_DAYS);
}
