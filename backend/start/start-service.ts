import type { Accounts } from '../account/accounts.ts';
import type { Config } from '../config/config.ts';
import { requireCaller } from '../desk/caller.ts';
import { createAgentFinder } from '../desk/find-agent.ts';
import { createKeyNames } from '../insight/key-names.ts';
import { createChoiceFinder } from '../desk/settings/find-choices.ts';
import { createSessions } from '../desk/session.ts';
import { handoffs } from '../handoffs.ts';
import { createPipeline } from '../pipeline.ts';
import type { SkippableClock } from '../platform/clock.ts';
import { AppError } from '../platform/errors.ts';
import { createGuessLimit } from '../platform/http/guess-limit.ts';
import type { Logger } from '../platform/logger.ts';
import { watchMailer } from '../account/watch-mailer.ts';
import { createSweeper } from '../platform/queue/sweeper.ts';
import { createSignedUrlCheck } from '../platform/zendesk/signed-url.ts';
import type { Store } from '../records/store.ts';
import { closeAll, type Closer } from '../platform/close-all.ts';
import { openMailer } from './open-mailer.ts';
import { openStores } from './open-stores.ts';
import { serveAccounts, type Brought } from './serve-accounts.ts';
import { warnOfPlaintextLogin } from './warn-of-plaintext-login.ts';
import { startWeb } from './start-web.ts';
import { startWorkers } from './start-workers.ts';

/** What a start needs. */
export type ServiceOptions = Brought & {
  config: Config;
  clock: SkippableClock;
  logger: Logger;
  /** Folder of the built app. */
  appFolder: string;
  /** Where a visitor of the bare address is sent; nowhere unless given. */
  homeUrl?: string | null;
};

/** A running Aftercare. */
export type Service = {
  /** `null` with `ROLE=worker`. */
  port: number | null;
  store: Store;
  accounts: Accounts;
  /** Wakes the workers of everything that is due at once, rather than within 15 seconds. */
  sweep(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Starts everything that `ROLE` asks for; what was opened is closed again when a later part fails.
 *
 * Order up: mail, stores, accounts, workers, web; `close` goes down the other way round.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const closers: Closer[] = [];
  const close = () => closeAll(closers.splice(0).toReversed());
  try {
    return { ...(await start(options, closers)), close };
  } catch (error) {
    await close().catch((err: unknown) =>
      options.logger.error({ err }, 'closing after a start that failed has failed'),
    );
    throw error;
  }
}

async function start(options: ServiceOptions, closers: Closer[]): Promise<Omit<Service, 'close'>> {
  const { config, clock, logger, homeUrl = null } = options;
  // First up, hence last down: workers finish what they send.
  const service = openMailer(config);
  if (service === null) throw new AppError('internal', 'no mail service to work with');
  closers.push(() => service.close());
  // Waits for nothing: the mail service may be away, which is no reason not to start.
  void warnOfPlaintextLogin(config.SMTP_URL ?? '', logger).catch(() => {});
  const stores = await openStores(options, closers);
  const { store, waker } = stores;
  const mailer = watchMailer(service, store.mailFault, clock);
  const accounts = await serveAccounts({ ...options, ...stores, mailer }, options);
  closers.push(() => accounts.close());

  const serves = (accountId: string) => {
    const isServed = accounts.find(accountId) !== null;
    // Added a moment ago, perhaps: a sweep comes back to its work.
    if (!isServed) void accounts.refresh();
    return isServed;
  };
  const kinds = Object.values(handoffs);
  const sweeper = createSweeper({
    store: store.handoffStore,
    waker,
    handoffs: kinds,
    serves,
    logger,
  });
  const sessions = createSessions(stores.keys, clock);
  const agents = createAgentFinder(clock);
  const guesses = createGuessLimit(logger);
  const { ADMIN_API_KEY: adminApiKey } = config;
  const { jobs, ...doors } = createPipeline({
    ...options,
    accounts,
    webhookMaxAgeSeconds: config.WEBHOOK_MAX_AGE_SECONDS,
    exportFolder: config.EXPORT_FOLDER,
    keys: stores.keys,
    sessions,
    agents,
    names: createKeyNames(clock),
    choices: createChoiceFinder(clock),
    startsFromFile: ({ zendeskUrl }) =>
      config.SETTINGS_FILE !== null && zendeskUrl === config.zendeskUrl,
    guesses,
    requireCaller: requireCaller({ sessions, adminApiKey, accounts, agents, guesses }),
    checkSignedUrl: createSignedUrlCheck(clock),
  });

  if (config.ROLE !== 'web') {
    await startWorkers({ ...stores, jobs, sweeper, serves, clock, logger, config });
    closers.push(() => sweeper.stop());
  }
  const started = { store, accounts, sweep: () => sweeper.sweep() };
  if (config.ROLE === 'worker') return { ...started, port: null };
  const web = await startWeb({ ...options, ...stores, ...doors, homeUrl, accounts, mailer });
  closers.push(() => web.close());
  return { ...started, port: web.port };
}
