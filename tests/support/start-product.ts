import { join } from 'node:path';
import { readConfig } from '../../backend/config/config.ts';
import { createClock, type SkippableClock } from '../../backend/platform/clock.ts';
import type { Logger } from '../../backend/platform/logger.ts';
import { openLog } from '../../backend/start/open-log.ts';
import { startService, type Service } from '../../backend/start/start-service.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { freePort } from './free-port.ts';
import { createEmbeddedFolder } from './servers/create-embedded-folder.ts';
import { createTestDatabase } from './servers/create-test-database.ts';
import { createTestRedis } from './servers/create-test-redis.ts';

/** The admin key of products under test. */
export const ADMIN_KEY = 'admin-key-of-the-test-product';

/** The whole product beside a sandbox, in this process. */
export type Product = {
  sandbox: Sandbox;
  service: Service;
  clock: SkippableClock;
  url: string;
  environment: Record<string, string>;
  /** Lets hours go by in both, and waits until what fell due is on its way. */
  skipHours(hours: number): Promise<void>;
  /** Starts the service anew on the same database, as after an upgrade. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

type Options = {
  seed?: 'company' | 'empty' | 'bare';
  /** Laid over the sandbox's own settings. */
  settings?: Record<string, unknown>;
  environment?: Record<string, string>;
  /** Where rows and jobs live: Postgres unless said otherwise. */
  engine?: 'postgres' | 'redis' | 'embedded';
  /** Where the service's log goes; nowhere unless given or `TEST_LOG_LEVEL` says so. */
  logger?: Logger;
};

const HOUR_MS = 60 * 60_000;

/** Starts a sandbox and the service against it; close it after the test. */
export async function startProduct(options: Options = {}): Promise<Product> {
  const { seed = 'company', settings = {}, engine = 'postgres' } = options;
  const database = engine === 'embedded' ? null : await createTestDatabase();
  const embedded = engine === 'embedded' ? await createEmbeddedFolder() : null;
  const redis = engine === 'redis' ? await createTestRedis() : null;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const clock = createClock();
  const sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    dataDir: null,
    serviceUrl: url,
    seed,
    requestsPerMinute: 10_000,
    delivery: { retryPauseMs: 20 },
    onClockChange: (offsetMs) => clock.setOffset(offsetMs),
  });
  const { connection } = sandbox;
  clock.setOffset(connection.clockOffsetMs);
  const environment: Record<string, string> = {
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    ZENDESK_URL: connection.zendeskUrl,
    ZENDESK_OAUTH_CLIENT_ID: connection.oauthClientId,
    ZENDESK_OAUTH_CLIENT_SECRET: connection.oauthClientSecret,
    ZENDESK_WEBHOOK_SECRET: connection.webhookSecret,
    ZENDESK_APP_ID: connection.appId,
    SMTP_URL: connection.smtpUrl,
    MAIL_FROM: connection.mailFrom,
    ADMIN_API_KEY: ADMIN_KEY,
    SECRET_KEY: 'a-secret-key-for-tests-with-enough-characters',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    ...(database === null ? {} : { DATABASE_URL: database.url }),
    ...(embedded === null ? {} : { DATA_DIR: embedded.folder }),
    ...(redis === null ? {} : { REDIS_URL: redis.url }),
    ...options.environment,
  };

  async function start(): Promise<Service> {
    const config = readConfig(environment, '/nonexistent');
    return startService({
      config,
      clock,
      logger: options.logger ?? openLog(config),
      appFolder: join(import.meta.dirname, '../../dist/app'),
      initialSettings: { ...connection.settings, ...settings },
      pastResponses: connection.pastResponses,
    });
  }

  const product: Product = {
    sandbox,
    service: await start(),
    clock,
    url,
    environment,
    async skipHours(hours) {
      await sandbox.skipClock(hours * HOUR_MS);
      await product.service.sweep();
    },
    async restart() {
      await product.service.close();
      product.service = await start();
    },
    async close() {
      await product.service.close();
      await sandbox.close();
      await Promise.all([database?.drop(), embedded?.remove(), redis?.flush()]);
    },
  };
  return product;
}
