import { loopsSchema, type Loops, type LoopsQuery } from '../../shared/contracts/loops.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

/** `GET /api/v1/reports/loops`: what came of the follow-ups of a period. */
export async function getLoops(api: Api, query: LoopsQuery): Promise<Loops> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/reports/loops${reportSearch(query)}`,
    answer: loopsSchema,
  });
}
