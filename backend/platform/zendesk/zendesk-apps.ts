import { z } from 'zod';
import { appSchema, installationSchema, type App, type Installation } from './admin.types.ts';
import { idSchema } from './types.ts';
import { isRefused, zendeskFailureOf } from './zendesk-error.ts';
import type { CallZendesk } from './zendesk-http.ts';

/** How far Zendesk is with an uploaded app. */
export type AppJob = { status: string; message: string | null; appId: string | null };

/** What Zendesk's validator says of a package; there are accounts that have none. */
export type AppVerdict =
  { kind: 'fine' } | { kind: 'refused'; reasons: readonly string[] } | { kind: 'no_validator' };

const jobIdSchema = z.object({ job_id: idSchema }).transform(({ job_id }) => job_id);
const jobSchema = z.object({
  status: z.string(),
  message: z.string().nullish(),
  app_id: idSchema.nullish(),
});

/**
 * Names the calls that bring an app into an account: validate, upload, create, wait, install.
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
    /** Asks what Zendesk thinks of a package, and changes nothing. */
    async validateApp(zip: Buffer): Promise<AppVerdict> {
      // Its own command line calls it so; it is in no documentation.
      const request = { path: path('validate'), body: formOf('file', zip), mayBeEmpty: true };
      try {
        await call({ method: 'POST', ...request });
        return { kind: 'fine' };
      } catch (error) {
        const failure = zendeskFailureOf(error);
        if (failure?.reason === 'not_found') return { kind: 'no_validator' };
        // What a gateway refuses says nothing of the package.
        if (!isRefused(error, 'invalid') || failure?.saidBy !== 'zendesk') throw error;
        return { kind: 'refused', reasons: failure.sentences };
      }
    },
    /** Hands over a package; answers with the id of the upload. */
    async uploadApp(zip: Buffer): Promise<string> {
      const body = formOf('uploaded_data', zip);
      const answer = await call({ method: 'POST', path: path('uploads.json'), body });
      return z.object({ id: idSchema }).parse(answer).id;
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

function formOf(name: string, zip: Buffer): FormData {
  const form = new FormData();
  form.append(name, new Blob([new Uint8Array(zip)], { type: 'application/zip' }), 'app.zip');
  return form;
}
