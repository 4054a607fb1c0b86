import { z } from 'zod';
import { appSchema, installationSchema, type App, type Installation } from './admin.types.ts';
import type { CallZendesk } from './zendesk-http.ts';

/** How far Zendesk is with an uploaded app. */
export type AppJob = { status: string; message: string | null; appId: string | null };

const idSchema = z.union([z.string(), z.number()]).transform(String);
const jobIdSchema = z.object({ job_id: idSchema }).transform(({ job_id }) => job_id);
const jobSchema = z.object({
  status: z.string(),
  message: z.string().nullish(),
  app_id: idSchema.nullish(),
});

/**
 * Names the calls that bring an app into an account: upload, create, wait for the job, install.
 *
 * https://developer.zendesk.com/api-reference/ticketing/apps/apps/
 */
export function createZendeskApps(call: CallZendesk) {
  const path = (...parts: string[]) => `/api/v2/apps/${parts.map(encodeURIComponent).join('/')}`;
  return {
    /** Apps that the account itself has uploaded. */
    async listApps(): Promise<App[]> {
      const answer = await call({ method: 'GET', path: path('owned') });
      return z.object({ apps: z.array(appSchema) }).parse(answer).apps;
    },
    /** Hands over a package; answers with the id of the upload. */
    async uploadApp(zip: Buffer): Promise<string> {
      const form = new FormData();
      const file = new Blob([new Uint8Array(zip)], { type: 'application/zip' });
      form.append('uploaded_data', file, 'app.zip');
      const answer = await call({ method: 'POST', path: path('uploads.json'), body: form });
      return String(z.object({ id: idSchema }).parse(answer).id);
    },
    /** Makes an app of an upload; answers with the id of the job to wait for. */
    async createApp(name: string, uploadId: string): Promise<string> {
      const body = { name, upload_id: Number(uploadId) };
      return jobIdSchema.parse(await call({ method: 'POST', path: '/api/apps.json', body }));
    },
    /** Gives an app a new package; answers with the id of the job to wait for. */
    async updateApp(appId: string, name: string, uploadId: string): Promise<string> {
      const body = { name, upload_id: Number(uploadId) };
      return jobIdSchema.parse(await call({ method: 'PUT', path: path(appId), body }));
    },
    async getAppJob(jobId: string): Promise<AppJob> {
      const answer = await call({ method: 'GET', path: path('job_statuses', jobId) });
      const { status, message, app_id: appId } = jobSchema.parse(answer);
      return { status, message: message ?? null, appId: appId ?? null };
    },
    async deleteApp(appId: string): Promise<void> {
      await call({ method: 'DELETE', path: path(appId) });
    },

    async listInstallations(): Promise<Installation[]> {
      const answer = await call({ method: 'GET', path: path('installations') });
      return z.object({ installations: z.array(installationSchema) }).parse(answer).installations;
    },
    async installApp(appId: string, settings: Record<string, unknown>): Promise<Installation> {
      const body = { app_id: Number(appId), settings };
      const answer = await call({ method: 'POST', path: path('installations'), body });
      return installationSchema.parse(answer);
    },
    async updateInstallation(id: string, body: Record<string, unknown>): Promise<void> {
      await call({ method: 'PUT', path: path('installations', id), body });
    },
    async deleteInstallation(id: string): Promise<void> {
      await call({ method: 'DELETE', path: path('installations', id) });
    },
  };
}
