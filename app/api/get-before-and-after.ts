import {
  beforeAndAfterSchema,
  type BeforeAndAfter,
} from '../../shared/contracts/before-and-after.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

/** `GET /api/v1/actions/before-and-after`: the NPS on both sides of each action. */
export async function getBeforeAndAfter(api: Api, weeks: number): Promise<BeforeAndAfter> {
  const path = `/api/v1/actions/before-and-after${reportSearch({ weeks: String(weeks) })}`;
  return await api.call({ method: 'GET', path, answer: beforeAndAfterSchema });
}
