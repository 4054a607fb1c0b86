import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config/config-error.ts';
import type { Config } from '../config/config.ts';
import { closeAll } from '../platform/close-all.ts';
import { createClock } from '../platform/clock.ts';
import { checkPort } from '../platform/http/listen.ts';
import type { Logger } from '../platform/logger.ts';
import { importPastSolves } from './import-past-solves.ts';
import { startSandboxProcess, type SandboxProcess } from './sandbox-process.ts';
import { startService, type Service } from './start-service.ts';

/** A running product: the service, and the sandbox when nothing of Zendesk and mail is configured. */
export type Running = {
  service: Service;
  sandbox: SandboxProcess | null;
  close(): Promise<void>;
};

/**
 * Starts Aftercare as configured; with neither Zendesk nor mail, the sandbox goes beside it.
 *
 * @throws ConfigError where the sandbox would be needed and is not installed.
 * @throws Error with one helpful sentence when something is in the way; nothing is left running.
 */
export async function startAftercare(config: Config, logger: Logger): Promise<Running> {
  // Built, this file is dist/backend/start/start-aftercare.js.
  const distFolder = join(import.meta.dirname, '../..');
  const isSandbox = config.zendeskUrl === null && config.SMTP_URL === null;
  if (isSandbox) requireSandbox(distFolder);
  // Found out first: the database of a first start takes seconds to make.
  if (config.ROLE !== 'worker') await checkPort(config.HOST, config.PORT);
  const sandbox = isSandbox ? await startSandboxProcess(config, distFolder, logger) : null;
  const connection = sandbox?.connection;
  const clock = createClock(connection?.clockOffsetMs ?? 0);
  try {
    const service = await startService({
      config: connection === undefined ? config : { ...config, ...configOf(connection) },
      clock,
      logger,
      appFolder: join(distFolder, 'app'),
      homeUrl: sandbox?.url ?? null,
      isBesideSandbox: sandbox !== null,
      initialSettings: connection?.settings,
      pastResponses: connection?.pastResponses ?? [],
    });
    sandbox?.onClock(async (offsetMs) => {
      clock.setOffset(offsetMs);
      await service.sweep();
    });
    const closing = new AbortController();
    const importing =
      sandbox?.pastSolves &&
      importPastSolves({ ...service.accounts.only(), logger }, sandbox.pastSolves, closing.signal);
    const close = () =>
      closeAll([
        () => closing.abort(),
        () => importing ?? undefined,
        () => service.close(),
        () => sandbox?.close(),
      ]);
    return { service, sandbox, close };
  } catch (error) {
    await sandbox?.close();
    throw error;
  }
}

/** An image for production has none. */
function requireSandbox(distFolder: string): void {
  if (existsSync(join(distFolder, 'sandbox', 'main.js'))) return;
  const problem = 'is needed: there is no sandbox in this installation to stand in for it';
  throw new ConfigError(
    ['ZENDESK_SUBDOMAIN', 'SMTP_URL', 'MAIL_FROM'].map((name) => ({ name, problem })),
  );
}

type Connection = SandboxProcess['connection'];

function configOf(connection: Connection) {
  return {
    zendeskUrl: connection.zendeskUrl,
    ZENDESK_OAUTH_CLIENT_ID: connection.oauthClientId,
    ZENDESK_OAUTH_CLIENT_SECRET: connection.oauthClientSecret,
    ZENDESK_WEBHOOK_SECRET: [connection.webhookSecret],
    ZENDESK_APP_ID: connection.appId,
    SMTP_URL: connection.smtpUrl,
    MAIL_FROM: connection.mailFrom,
  };
}
