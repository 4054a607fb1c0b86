import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { freePort } from './free-port.ts';
import { createTestDatabase } from './servers/create-test-database.ts';
import { until } from './until.ts';
import { startChild, type ChildOptions, type ChildService } from './start-child.ts';

/** A sandbox and a database that outlive the service, which is started and killed as one likes. */
export type KillRig = {
  sandbox: Sandbox;
  url: string;
  pool: pg.Pool;
  /** What each service is started with. */
  environment: Record<string, string>;
  /** Starts one more service on the same database; at most one of them may serve the web. */
  start(environment?: Record<string, string>, options?: ChildOptions): Promise<ChildService>;
  /** As if three minutes had passed: what dead workers held becomes free. */
  expireLeases(): Promise<void>;
  /** Loses every job in the queue. */
  loseQueue(): Promise<void>;
  close(): Promise<void>;
};

type RigOptions = {
  /** Without any tables: whichever release starts first makes its own. */
  isEmptyDatabase?: boolean;
  /** Laid over the sandbox's own settings; an earlier release may not know all that this does. */
  settings?: Record<string, unknown>;
  /** What Zendesk allows; as in reality unless given. */
  requestsPerMinute?: number;
};

/** Sets up the rig; surveys go out without any wait. */
export async function startKillRig(options: RigOptions = {}): Promise<KillRig> {
  const { isEmptyDatabase = false, requestsPerMinute } = options;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const database = await createTestDatabase({ isEmpty: isEmptyDatabase });
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => {});
  const sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    dataDir: null,
    serviceUrl: url,
    seed: 'empty',
    delivery: { retryPauseMs: 20 },
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
  });
  const { connection } = sandbox;
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-kill-'));
  const settingsFile = join(folder, 'settings.json');
  const [survey] = connection.settings['surveys'] as object[];
  const surveys = [{ ...survey, delayHours: 0 }];
  const settings = { ...connection.settings, surveys, settleSeconds: 0, ...options.settings };
  await writeFile(settingsFile, JSON.stringify(settings));

  const environment = {
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: database.url,
    SECRET_KEY: 'a-secret-key-for-tests-with-enough-characters',
    ZENDESK_URL: connection.zendeskUrl,
    ZENDESK_OAUTH_CLIENT_ID: connection.oauthClientId,
    ZENDESK_OAUTH_CLIENT_SECRET: connection.oauthClientSecret,
    ZENDESK_WEBHOOK_SECRET: connection.webhookSecret,
    SMTP_URL: connection.smtpUrl,
    MAIL_FROM: connection.mailFrom,
    SETTINGS_FILE: settingsFile,
    LOG_LEVEL: 'warn',
  };
  const children: ChildService[] = [];
  return {
    sandbox,
    url,
    pool,
    environment,
    async start(more = {}, options = {}) {
      const child = await startChild({ ...environment, ...more }, options);
      children.push(child);
      return child;
    },
    async expireLeases() {
      // What a killed process had sent may still be at work in the database.
      await until('the end of its connections', async () => {
        const { rowCount } = await pool.query(
          `select 1 from pg_stat_activity
           where datname = current_database() and application_name like 'aftercare%'`,
        );
        return rowCount === 0;
      });
      await pool.query(`update handoffs set lease_until = 'epoch' where status = 'running'`);
    },
    async loseQueue() {
      const { rows } = await pool.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where schemaname = 'bullmq' and tablename like '%job%'`,
      );
      await pool.query(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`);
    },
    async close() {
      await Promise.all(children.map((child) => child.kill()));
      await sandbox.close();
      await pool.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
