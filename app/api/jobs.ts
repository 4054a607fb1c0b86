import { jobSchema, type Job } from '../../shared/contracts/jobs.ts';
import type { GivenSettings } from '../../shared/contracts/settings.ts';
import type { Api } from './create-api.ts';

/** `POST /api/v1/settings/back-test`: has a draft tried on solved tickets of the past. */
export async function startBackTest(
  api: Api,
  body: { settings: GivenSettings; days: number },
): Promise<Job> {
  return await api.call({
    method: 'POST',
    path: '/api/v1/settings/back-test',
    body,
    answer: jobSchema,
  });
}

/** `GET /api/v1/jobs/:id`: how far it is, and what has come of it. */
export async function getJob(api: Api, id: string): Promise<Job> {
  return await api.call({
    method: 'GET',
    path: `/api/v1/jobs/${encodeURIComponent(id)}`,
    answer: jobSchema,
  });
}
