import { freePort } from '../../support/free-port.ts';
import { startChild } from '../../support/start-child.ts';
import { WEBHOOK_SECRET } from './signed-events.ts';
import { startProgram } from './start-program.ts';
import { makeStores, type Mode } from './stores.ts';

/** What `stand-in.mjs` says of itself. */
export type StandIn = { zendeskUrl: string; smtpUrl: string };

/** Something under load: the product or a floor, as processes of its own. */
export type System = { url: string; stop(): Promise<void> };

/** The key that the product signs its links with. */
export const SECRET_KEY = 'a-secret-key-for-benches-with-enough-characters';

/** What every process of the product is started with, but for its stores and its role. */
export function productEnvironment({ zendeskUrl, smtpUrl }: StandIn): Record<string, string> {
  return {
    SECRET_KEY,
    ZENDESK_URL: zendeskUrl,
    ZENDESK_OAUTH_CLIENT_ID: 'bench',
    ZENDESK_OAUTH_CLIENT_SECRET: 'bench-secret',
    ZENDESK_WEBHOOK_SECRET: WEBHOOK_SECRET,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Care Team <care@example.com>',
  };
}

/**
 * Starts the built product for requests: one web process.
 *
 * The embedded database has one process only, so its workers run in it as well.
 */
export async function startWebProcess(mode: Mode, standIn: StandIn): Promise<System> {
  const stores = await makeStores(mode);
  const port = String(await freePort());
  const child = await startChild({
    ...productEnvironment(standIn),
    ...stores.environment,
    PORT: port,
    ROLE: mode === 'embedded' ? 'all' : 'web',
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await child.kill();
      await stores.drop();
    },
  };
}

/** Starts the floor of this name on a store of its own, the same kind as the product's rows. */
export async function startFloor(
  name: string,
  mode: Mode,
  environment: Record<string, string> = {},
): Promise<System> {
  const stores = await makeStores(mode, { isEmpty: true });
  const { said, stop } = await startProgram<{ url: string }>(name, {
    ...stores.environment,
    ...environment,
  });
  return {
    url: said.url,
    async stop() {
      await stop();
      await stores.drop();
    },
  };
}
