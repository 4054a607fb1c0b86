import { object, string, type infer as Infer } from 'zod/mini';
import { failedWorkSchema } from '../../shared/contracts/work.ts';
import type { Api } from './create-api.ts';
import { reportSearch } from './report-search.ts';

/** Work that was given up, a page of it. */
export type FailedWork = Infer<typeof failedWorkSchema>;

/** `GET /api/v1/work?status=failed`: the latest first. */
export async function getFailedWork(api: Api, cursor: string | null): Promise<FailedWork> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/work${reportSearch({ status: 'failed', limit: 20, cursor })}`,
    answer: failedWorkSchema,
  });
}

/** `POST /api/v1/work/:id/retry`: gives it another try. */
export async function retryWork(api: Api, id: string): Promise<void> {
  const path = `/api/v1/work/${encodeURIComponent(id)}/retry`;
  await api.call({ method: 'POST', path, answer: object({ id: string() }) });
}
