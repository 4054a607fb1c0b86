import { reportFieldsSchema, type ReportFields } from '../../shared/contracts/report-fields.ts';
import type { Api } from './create-api.ts';

/** `GET /api/v1/reports/fields`: the ticket fields that reports know, by their names of today. */
export async function getReportFields(api: Api): Promise<ReportFields> {
  return await api.call({
    method: 'GET',
    path: '/api/v1/reports/fields',
    answer: reportFieldsSchema,
  });
}
