import { sendingTimesSchema, type SendingTimes } from '../../shared/contracts/sending-times.ts';
import type { Api } from './create-api.ts';
import { reportSearch, type ReportFilters } from './report-search.ts';

/** `GET /api/v1/reports/sending-times`: how many answer, by when they were asked. */
export async function getSendingTimes(api: Api, asked: ReportFilters): Promise<SendingTimes> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/sending-times${reportSearch(asked)}`,
    answer: sendingTimesSchema,
  });
}
