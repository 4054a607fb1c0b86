import { setTimeout as wait } from 'node:timers/promises';
import type { ZendeskAdmin } from '../../platform/zendesk/zendesk-admin.ts';
import { CommandError } from '../terminal/command-error.ts';

const PAUSE_MS = 1000;
const PATIENCE_MS = 3 * 60_000;

/** Brings a package into Zendesk. */
export type AppDelivery = {
  /** Answers with the new app's id. */
  create(name: string): Promise<string>;
  update(appId: string, name: string): Promise<void>;
};

type Deps = {
  admin: Pick<
    ZendeskAdmin,
    'validateApp' | 'uploadApp' | 'createApp' | 'updateApp' | 'getAppJob' | 'listApps'
  >;
  packApp: () => Promise<Buffer>;
  /** Tells the admin what is no reason to stop. */
  tell: (line: string) => void;
  pauseMs?: number;
};

/** Makes the way a package takes: Zendesk's opinion, upload, job, and waiting for its end. */
export function createAppDelivery({ admin, packApp, tell, pauseMs = PAUSE_MS }: Deps): AppDelivery {
  async function upload(): Promise<string> {
    const zip = await packApp();
    const verdict = await admin.validateApp(zip);
    if (verdict.kind === 'refused') throw refusal(verdict.reasons);
    if (verdict.kind === 'no_validator') {
      tell('  … this Zendesk validates no packages by itself, so the upload has to show it');
    }
    return admin.uploadApp(zip);
  }

  async function finish(jobId: string): Promise<string | null> {
    for (let waitedMs = 0; waitedMs <= PATIENCE_MS; waitedMs += pauseMs) {
      const { status, message, appId } = await admin.getAppJob(jobId);
      if (status === 'completed') return appId;
      if (status === 'failed' || status === 'killed') {
        throw refusal(message === null ? [] : [message]);
      }
      await wait(pauseMs);
    }
    throw new CommandError(
      'Zendesk has been unpacking the app for three minutes: run setup again later, it goes on where it ended.',
    );
  }

  return {
    async create(name) {
      const uploadId = await upload();
      const appId = await finish(await admin.createApp(name, uploadId));
      if (appId !== null) return appId;
      const made = (await admin.listApps()).find((app) => app.name === name);
      if (made) return made.id;
      throw new CommandError('Zendesk made the app but does not show it: run setup again.');
    },
    async update(appId, name) {
      const uploadId = await upload();
      await finish(await admin.updateApp(appId, name, uploadId));
    },
  };
}

/** Says what Zendesk finds wrong with the package, and what may be behind it. */
function refusal(reasons: readonly string[]): CommandError {
  const lines = reasons.length > 0 ? reasons : ['it does not say why'];
  return new CommandError(
    [
      'Zendesk refuses the app’s package:',
      ...lines.map((line) => `  - ${line}`),
      'Make sure that this Aftercare is built whole (npm run build) and that PUBLIC_URL is its https address, then run setup again.',
    ].join('\n'),
  );
}
