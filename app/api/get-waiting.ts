import { waitingSchema, type Waiting, type WaitingQuery } from '../../shared/contracts/waiting.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

/** `GET /api/v1/reports/waiting`: customers who wait for somebody. */
export async function getWaiting(api: Api, query: Partial<WaitingQuery>): Promise<Waiting> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/waiting${reportSearch(query)}`,
    answer: waitingSchema,
  });
}
