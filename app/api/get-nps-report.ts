import {
  npsReportSchema,
  type NpsQuery,
  type NpsReport,
} from '../../shared/contracts/nps-report.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

/** `GET /api/v1/reports/nps`: the figures of a period, of its groups, and over time. */
export async function getNpsReport(api: Api, asked: Partial<NpsQuery>): Promise<NpsReport> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/nps${reportSearch(asked)}`,
    answer: npsReportSchema,
  });
}
