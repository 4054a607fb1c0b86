import { sampleSizeSchema, type SampleSize } from '../../shared/contracts/sample-size.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/sample-size`: how many answers a margin needs. */
export async function getSampleSize(
  api: Api,
  asked: ReportFilters & { margin: string },
): Promise<SampleSize> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/sample-size${reportSearch(asked)}`,
    answer: sampleSizeSchema,
  });
}
