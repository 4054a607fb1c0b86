import { setTimeout as wait } from 'node:timers/promises';
import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { SetupError } from './setup-error.ts';

const PAUSE_MS = 1000;
const PATIENCE_MS = 3 * 60_000;

/** Brings a package into Zendesk. */
export type AppDelivery = {
  /** Answers with the new app's id. */
  create(name: string): Promise<string>;
  update(appId: string, name: string): Promise<void>;
};

/** Makes the way a package takes: upload, job, and waiting until Zendesk has unpacked it. */
export function createAppDelivery(
  admin: ZendeskAdmin,
  packApp: () => Promise<Buffer>,
  pauseMs = PAUSE_MS,
): AppDelivery {
  async function finish(jobId: string): Promise<string | null> {
    for (let waitedMs = 0; waitedMs <= PATIENCE_MS; waitedMs += pauseMs) {
      const { status, message, appId } = await admin.getAppJob(jobId);
      if (status === 'completed') return appId;
      if (status === 'failed' || status === 'killed') {
        const why = message ?? 'without saying why';
        throw new SetupError(
          `Zendesk refuses the app's package (${why}): make sure that this Aftercare is built whole (npm run build), then run setup again.`,
        );
      }
      await wait(pauseMs);
    }
    throw new SetupError(
      'Zendesk has been unpacking the app for three minutes: run setup again later, it goes on where it ended.',
    );
  }

  return {
    async create(name) {
      const uploadId = await admin.uploadApp(await packApp());
      const appId = await finish(await admin.createApp(name, uploadId));
      if (appId !== null) return appId;
      const made = (await admin.listApps()).find((app) => app.name === name);
      if (made) return made.id;
      throw new SetupError('Zendesk made the app but does not show it: run setup again.');
    },
    async update(appId, name) {
      const uploadId = await admin.uploadApp(await packApp());
      await finish(await admin.updateApp(appId, name, uploadId));
    },
  };
}
