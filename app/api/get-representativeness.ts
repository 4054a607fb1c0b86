import {
  representativenessSchema,
  type Representativeness,
} from '../../shared/contracts/representativeness.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/representativeness`: whether those who answer are like those served. */
export async function getRepresentativeness(
  api: Api,
  asked: ReportFilters,
): Promise<Representativeness> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/representativeness${reportSearch(asked)}`,
    answer: representativenessSchema,
  });
}
