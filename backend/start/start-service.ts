import type { AccountContext } from '../account/account-context.ts';
import type { Accounts } from '../account/accounts.ts';
import { followAccounts } from '../account/follow-accounts.ts';
import type { Config } from '../config/config.ts';
import { createApp } from './create-app.ts';
import { handoffs } from '../handoffs.ts';
import { openOwnAccount } from './open-own-account.ts';
import { openCounters } from './open-counters.ts';
import { openDatabase } from './open-database.ts';
import { openQueue } from './open-queue.ts';
import { openKeys } from './open-keys.ts';
import { closeAll, type Closer } from './close-all.ts';
import { startWorkers } from './start-workers.ts';
import { refuseStoredAccounts } from './refuse-stored-accounts.ts';
import { createPipeline } from '../pipeline.ts';
import type { SkippableClock } from '../platform/clock.ts';
import { AppError } from '../platform/errors.ts';
import { requireCaller } from '../desk/caller.ts';
import { healthRoute } from '../platform/http/health.route.ts';
import { listen } from '../platform/http/listen.ts';
import type { Logger } from '../platform/logger.ts';
import { createMailer } from '../platform/mail/mailer.ts';
import { createSweeper } from '../platform/queue/sweeper.ts';
import { createWaker, type Waker } from '../platform/queue/waker.ts';
import { createSessions } from '../desk/session.ts';
import { createSignedUrlCheck } from '../platform/zendesk/signed-url.ts';
import { migrate } from '../records/migrate.ts';
import { createStore, type Store } from '../records/store.ts';

/** What a start needs. */
export type ServiceOptions = {
  config: Config;
  clock: SkippableClock;
  logger: Logger;
  /** Folder of the built app. */
  appFolder: string;
  /** Where a visitor of the bare address is sent; nowhere unless given. */
  homeUrl?: string | null;
  /** The sandbox stands in for Zendesk and mail, which no account of the database may meet. */
  isBesideSandbox?: boolean;
  /** Settings for an account that has none yet. */
  initialSettings?: unknown;
  /** Answers given before, taken over once. */
  pastResponses?: readonly unknown[];
};

/** A running Aftercare. */
export type Service = {
  /** `null` with `ROLE=worker`. */
  port: number | null;
  store: Store;
  /** The account of the environment, or else the only one. */
  readonly account: AccountContext;
  accounts: Accounts;
  /** Wakes the workers of everything that is due at once, rather than within 15 seconds. */
  sweep(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Starts everything that `ROLE` asks for; what was opened is closed again when a later part fails.
 *
 * Order up: database, rows, queue, account, workers, web; `close` goes down the other way round.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const closers: Closer[] = [];
  const close = () => closeAll(closers.splice(0).toReversed());
  try {
    return Object.assign(await start(options, closers), { close });
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(options: ServiceOptions, closers: Closer[]): Promise<Omit<Service, 'close'>> {
  const { config, clock, logger, appFolder, homeUrl = null } = options;
  const { zendeskUrl, SMTP_URL: smtpUrl, MAIL_FROM: mailFrom, ROLE: role } = config;
  if (smtpUrl === null || mailFrom === null) {
    throw new AppError('internal', 'no mail service to work with');
  }
  const database = await openDatabase(config, logger);
  closers.push(() => database.close());
  const keys = await openKeys(config);
  const sessions = createSessions(keys, clock);
  // Below the queue, since going down is the other way round: workers finish what they send.
  const mailer = createMailer(smtpUrl, mailFrom);
  closers.push(() => mailer.close());
  const kinds = Object.values(handoffs);
  let waker: Waker | null = null;
  const store = createStore(database, (added) => waker?.wake(added), clock);
  await migrate(store.db);
  const counters = await openCounters({ config, database, store, logger });
  closers.push(() => counters.close());
  const queue = await openQueue({ config, database, store, kinds, logger });
  closers.push(() => queue.close());
  waker = createWaker({ queue, handoffs: kinds, logger });
  closers.push(() => waker?.stop());

  if (options.isBesideSandbox) await refuseStoredAccounts(store);
  const own = zendeskUrl === null ? null : await openOwnAccount({ ...options, zendeskUrl, store });
  const shared = { config, store, mailer, counters, clock, logger, keys };
  const accounts = await followAccounts(shared, own);
  closers.push(() => accounts.close());
  if (accounts.all().length === 0) {
    logger.warn('no account is served yet; see aftercare accounts add');
  }
  for (const { id: accountId, webhookSecrets } of role === 'worker' ? [] : accounts.all()) {
    if (webhookSecrets.length > 0) continue;
    logger.warn({ accountId }, 'no webhook secret is known, so events are refused; run setup');
  }
  const serves = (accountId: string) => {
    const isServed = accounts.find(accountId) !== null;
    // Added a moment ago, perhaps: a sweep comes back to its work.
    if (!isServed) void accounts.refresh();
    return isServed;
  };
  const sweeper = createSweeper({
    store: store.handoffStore,
    waker,
    handoffs: kinds,
    serves,
    logger,
  });
  const { routes, jobs } = createPipeline({
    accounts,
    webhookMaxAgeSeconds: config.WEBHOOK_MAX_AGE_SECONDS,
    keys,
    sessions,
    requireCaller: requireCaller({ sessions, adminApiKey: config.ADMIN_API_KEY, accounts }),
    checkSignedUrl: createSignedUrlCheck(clock),
    clock,
    appFolder,
    logger,
  });

  if (role !== 'web') {
    const isAlone = database.kind === 'embedded';
    const { LEASE_SECONDS: leaseSeconds } = config;
    await startWorkers({
      jobs,
      queue,
      waker,
      sweeper,
      store,
      clock,
      logger,
      leaseSeconds,
      serves,
      isAlone,
    });
    closers.push(() => sweeper.stop());
  }
  const service = (port: number | null) => ({
    port,
    store,
    accounts,
    get account() {
      return accounts.only();
    },
    sweep: () => sweeper.sweep(),
  });
  if (role === 'worker') return service(null);

  const health = healthRoute([
    { name: 'database', isRequired: true, check: () => database.pool.query('select 1') },
    { name: 'queue', isRequired: true, check: () => queue.ping() },
    { name: 'zendesk', isRequired: false, check: () => checkZendesks(accounts) },
    { name: 'mail', isRequired: false, check: () => mailer.isReady() },
  ]);
  const isHttps = config.PUBLIC_URL.startsWith('https:');
  const app = createApp({ routes: [health, ...routes], appFolder, homeUrl, logger, isHttps });
  const listening = await listen(app, config.HOST, config.PORT);
  closers.push(() => listening.close());
  return service(listening.port);
}

async function checkZendesks(accounts: Accounts): Promise<void> {
  await Promise.all(accounts.all().map(({ zendesk }) => zendesk.checkCredentials()));
}
