import { randomBytes } from 'node:crypto';
import type { Desk } from '../desk/desk.types.ts';
import type { JobRecord } from '../state/desk-state.types.ts';

/**
 * Files a job that has been done already, and shows it as still queued.
 *
 * The first answer says `queued` because callers must be able to wait; asking
 * for the job afterwards finds it completed.
 */
export function fileJob(desk: Desk, type: string, results: unknown[]): Record<string, unknown> {
  const job: JobRecord = {
    id: `V3-${randomBytes(16).toString('hex')}`,
    job_type: type,
    status: 'completed',
    total: results.length,
    progress: results.length,
    message: `Completed at ${desk.nowIso()}`,
    results,
  };
  desk.state.jobs = [...desk.state.jobs.slice(-99), job];
  return { ...showJob(desk, job), status: 'queued', progress: null, message: null, results: null };
}

/** Writes a job as REST answers it. */
export function showJob(desk: Desk, job: JobRecord): Record<string, unknown> {
  return { url: `${desk.origin()}/api/v2/job_statuses/${job.id}.json`, ...job };
}
