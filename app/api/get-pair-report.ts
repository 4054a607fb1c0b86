import {
  pairReportSchema,
  type PairQuery,
  type PairReport,
} from '../../shared/contracts/pair-report.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/pair`: two groups of a report, held against each other. */
export async function getPairReport(
  api: Api,
  asked: ReportFilters & Pick<PairQuery, 'first' | 'second'>,
): Promise<PairReport> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/pair${reportSearch(asked)}`,
    answer: pairReportSchema,
  });
}
