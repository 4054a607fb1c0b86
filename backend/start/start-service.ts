import type { AccountContext } from '../account/account-context.ts';
import type { Config } from '../config/config.ts';
import { createAccount } from '../account/create-account.ts';
import { createApp } from './create-app.ts';
import { handoffs } from '../handoffs.ts';
import { importPastResponses } from './import-past-responses.ts';
import { followAccount } from '../account/live-account.ts';
import { loadSettings } from '../account/load-settings.ts';
import { openCounters } from './open-counters.ts';
import { openDatabase } from './open-database.ts';
import { openQueue } from './open-queue.ts';
import { openKeys } from './open-keys.ts';
import { closeAll, type Closer } from './close-all.ts';
import { startWorkers } from './start-workers.ts';
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
  account: AccountContext;
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
    return { ...(await start(options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(options: ServiceOptions, closers: Closer[]): Promise<Omit<Service, 'close'>> {
  const { config, clock, logger, appFolder, homeUrl = null } = options;
  const { zendeskUrl, SMTP_URL: smtpUrl, MAIL_FROM: mailFrom, ROLE: role } = config;
  if (zendeskUrl === null || smtpUrl === null || mailFrom === null) {
    throw new AppError('internal', 'no Zendesk or no mail service to work with');
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

  const { id } = await store.accounts.ensure(zendeskUrl, clock.now());
  const records = store.forAccount(id);
  const settings = await loadSettings(
    { store: records, clock, logger },
    { file: config.SETTINGS_FILE, initial: options.initialSettings },
  );
  const live = await followAccount({
    accountId: id,
    settings,
    store: records,
    keys,
    clock,
    logger,
  });
  closers.push(() => live.close());
  const account = createAccount({
    id,
    live,
    config,
    zendeskUrl,
    store: records,
    mailer,
    counters,
    clock,
    logger: logger.child({ accountId: id }),
    keys,
  });
  if (account.webhookSecrets.length === 0 && role !== 'worker') {
    logger.warn('no webhook secret is known, so events are refused; run setup');
  }
  await importPastResponses(records, options.pastResponses ?? [], clock.now());
  const accountOf = (accountId: string) => {
    if (accountId === id) return account;
    throw new AppError('not_found', 'no account of this id');
  };

  const serves = (accountId: string) => accountId === id;
  const sweeper = createSweeper({
    store: store.handoffStore,
    waker,
    handoffs: kinds,
    serves,
    logger,
  });
  const { routes, jobs } = createPipeline({
    account: () => account,
    accountOf,
    findAccount: (accountId) => (accountId === undefined || accountId === id ? account : null),
    findAccountOfInvitation: (invitationId) => store.findAccountOfInvitation(invitationId),
    webhookMaxAgeSeconds: config.WEBHOOK_MAX_AGE_SECONDS,
    keys,
    sessions,
    requireCaller: requireCaller({
      sessions,
      adminApiKey: config.ADMIN_API_KEY,
      adminAccountId: () => id,
    }),
    checkSignedUrl: createSignedUrlCheck({
      zendeskUrl,
      appId: () => account.appId,
      zendesk: () => account.zendesk,
      clock,
    }),
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
  const sweep = () => sweeper.sweep();
  if (role === 'worker') return { port: null, store, account, sweep };

  const health = healthRoute([
    { name: 'database', isRequired: true, check: () => database.pool.query('select 1') },
    { name: 'queue', isRequired: true, check: () => queue.ping() },
    { name: 'zendesk', isRequired: false, check: () => account.zendesk.checkCredentials() },
    { name: 'mail', isRequired: false, check: () => mailer.isReady() },
  ]);
  const isHttps = config.PUBLIC_URL.startsWith('https:');
  const app = createApp({ routes: [health, ...routes], appFolder, homeUrl, logger, isHttps });
  const listening = await listen(app, config.HOST, config.PORT);
  closers.push(() => listening.close());
  return { port: listening.port, store, account, sweep };
}
