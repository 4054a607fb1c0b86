import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.types.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { ConfigError } from '../../backend/config/config-error.ts';
import { UsageError } from '../../backend/commands/terminal/parse-flags.ts';
import { setupCommand } from '../../backend/commands/setup.command.ts';
import { createScriptedTerminal } from './scripted-terminal.ts';
import { createTestDatabase } from './servers/create-test-database.ts';

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');

/** How a run of a command ended. */
export type CommandRun = { code: number | null; out: string; err: string };

/** A command that is under way. */
export type RunningCommand = { ended: Promise<CommandRun>; kill(): Promise<void> };

/** An account to set up, and a database that outlives the runs of setup. */
export type SetupRig = {
  sandbox: Sandbox;
  pool: pg.Pool;
  environment: Record<string, string>;
  /** Starts the built command as a process, without a terminal. */
  begin(args: string[], environment?: Record<string, string>): RunningCommand;
  /** Runs `aftercare setup` to its end, in this process. */
  setup(flags?: string[], environment?: Record<string, string>): Promise<CommandRun>;
  /** What is in Zendesk, without ids and times. */
  content(): unknown;
  /** Whatever was asked of Zendesk beyond reading, since the last call of this. */
  writes(): string[];
  close(): Promise<void>;
};

/** Sets up the rig: by default an account that setup has never seen. */
export async function startSetupRig(
  seed: NonNullable<SandboxOptions['seed']> = 'bare',
): Promise<SetupRig> {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  pool.on('error', () => {});
  const url = 'http://localhost:9';
  const sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    dataDir: null,
    serviceUrl: url,
    seed,
    requestsPerMinute: 10_000,
  });
  const { connection } = sandbox;
  const environment = {
    PUBLIC_URL: url,
    DATABASE_URL: database.url,
    SECRET_KEY: 'a-secret-key-for-tests-with-enough-characters',
    ZENDESK_URL: connection.zendeskUrl,
    ZENDESK_OAUTH_CLIENT_ID: connection.oauthClientId,
    ZENDESK_OAUTH_CLIENT_SECRET: connection.oauthClientSecret,
    SMTP_URL: connection.smtpUrl,
    MAIL_FROM: connection.mailFrom,
  };
  const children: RunningCommand[] = [];
  let seen = 0;
  const rig: SetupRig = {
    sandbox,
    pool,
    environment,
    begin(args, more = {}) {
      const child = runCommand(args, { ...environment, ...more });
      children.push(child);
      return child;
    },
    setup: (flags = [], more = {}) => runSetup(flags, { ...environment, ...more }),
    content: () => contentOf(sandbox),
    writes() {
      const all = sandbox.requests();
      const fresh = all.slice(seen).filter(({ method, path }) => isWrite(method, path));
      seen = all.length;
      return fresh.map(({ method, path }) => `${method} ${path}`);
    },
    async close() {
      await Promise.all(children.map((child) => child.kill()));
      await pool.end();
      await sandbox.close();
      await database.drop();
    },
  };
  return rig;
}

async function runSetup(args: string[], environment: Record<string, string>): Promise<CommandRun> {
  const variables = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ''),
  );
  const terminal = createScriptedTerminal();
  let json = '';
  try {
    await setupCommand({ args, variables, terminal, print: (text) => (json += text) });
    return { code: 0, out: json || terminal.text(), err: '' };
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const code = error instanceof ConfigError ? 78 : isUsage ? 2 : 1;
    return { code, out: terminal.text(), err: String(error) };
  }
}

function runCommand(args: string[], environment: Record<string, string>): RunningCommand {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    // No `.env` of the project is read there.
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  return {
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const isWrite = (method: string, path: string) => method !== 'GET' && path !== '/oauth/tokens';

function contentOf({ state }: Sandbox) {
  const fields = (list: Sandbox['state']['ticketFields']) =>
    list.map(({ key, type, title, description, active, custom_field_options: options }) => ({
      key,
      type,
      title,
      description,
      active,
      options: options?.map(({ name, value }) => ({ name, value })) ?? null,
    }));
  return structuredClone({
    ticketFields: fields(state.ticketFields),
    userFields: fields(state.userFields),
    organizationFields: fields(state.organizationFields),
    webhooks: state.webhooks.map(({ name, description, status, endpoint, subscriptions }) => ({
      name,
      description,
      status,
      endpoint,
      subscriptions: subscriptions.toSorted(),
    })),
    triggers: state.triggers.map(({ title, active, conditions, actions }) => ({
      title,
      active,
      conditions,
      actions,
    })),
    apps: state.apps.map(({ name, enabled, installationId, settings }) => ({
      name,
      enabled,
      isInstalled: installationId > 0,
      settings,
    })),
  });
}
