import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { freePort } from '../support/free-port.ts';
import { asUnit, readUnit, type Host } from '../support/run-as-unit.ts';
import { until } from '../support/until.ts';

const ROOT = join(import.meta.dirname, '../..');
const ADMIN_API_KEY = 'a-key-of-the-admin-for-this-test-alone';

let scratch: string;
let host: Host;
let sandbox: Sandbox;
let port: number;
let service: ChildProcess | null;
let output: string;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'aftercare-installed-'));
  const names = ['app', 'dist', 'node_modules', 'manifest.json', 'package.json'];
  const program = names.map((name) => join(ROOT, name));
  host = { project: join(scratch, 'opt'), state: join(scratch, 'state'), program };
  await mkdir(host.project);
  await mkdir(host.state);
  port = await freePort();
  const serviceUrl = `http://localhost:${port}`;
  const place = { port: 0, host: '127.0.0.1', dataDir: null, serviceUrl };
  sandbox = await startSandbox({ ...place, seed: 'bare', requestsPerMinute: 10_000 });
  service = null;
  output = '';
});
afterEach(async () => {
  if (service !== null && service.exitCode === null) {
    service.kill('SIGKILL');
    await once(service, 'close');
  }
  await sandbox.close();
  await rm(scratch, { recursive: true, force: true });
});

/** The file of the installation guide, with the words that its reader puts in. */
function envFile(): string {
  const guide = readFileSync(join(ROOT, 'docs/install.md'), 'utf8');
  const [, block = ''] = /\n## 5\..*?```sh\n(.*?)```/s.exec(guide) ?? [];
  const { connection } = sandbox;
  const own: Record<string, string> = {
    PUBLIC_URL: `http://localhost:${port}`,
    ZENDESK_SUBDOMAIN: '',
    ZENDESK_OAUTH_CLIENT_ID: connection.oauthClientId,
    ZENDESK_OAUTH_CLIENT_SECRET: connection.oauthClientSecret,
    SMTP_URL: connection.smtpUrl,
    MAIL_FROM: connection.mailFrom,
  };
  const lines = block
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...value] = line.split('=');
      return `${name}=${own[name] === undefined ? value.join('=') : `'${own[name]}'`}`;
    });
  // In place of the subdomain; and what the test needs besides.
  lines.push(`ZENDESK_URL=${connection.zendeskUrl}`, `PORT=${port}`);
  return `${[...lines, `ADMIN_API_KEY=${ADMIN_API_KEY}`].join('\n')}\n`;
}

const inNamespace = (script: string): [string, string[]] => [
  'unshare',
  ['--map-root-user', '--mount', 'sh', '-c', script],
];
const environment = () => ({ PATH: process.env['PATH'] ?? '' });

async function setUp(): Promise<string> {
  const command = `${process.execPath} dist/backend/aftercare.js setup`;
  const [file, args] = inNamespace(asUnit(host, command, { isStrict: false }));
  const { stdout } = await promisify(execFile)(file, args, { env: environment() });
  return stdout;
}

async function startUnit(): Promise<void> {
  const [execStart = ''] = readUnit()('ExecStart');
  const command = execStart.replace('/usr/bin/node', process.execPath);
  const [file, args] = inNamespace(asUnit(host, command));
  service = spawn(file, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [service.stdout, service.stderr]) {
    stream?.on('data', (data: Buffer) => (output += data.toString()));
  }
  await until('the greeting', () => {
    if (service?.exitCode != null) throw new Error(`the service ended:\n${output}`);
    return output.includes('Aftercare serves');
  }, 60_000); // prettier-ignore
}

/** A customer's ticket, solved by an agent; then "Send now". */
async function sendFirstSurvey(): Promise<void> {
  const { actions } = sandbox;
  const customer = actions.createCustomer({ name: 'Kari Nord', email: 'kari@customer.example' });
  const ticket = actions.createTicket(customer.id, { subject: 'The tent leaks' });
  actions.solveTicket(ticket.id);
  const act = () =>
    fetch(`http://localhost:${port}/api/v1/tickets/${ticket.id}/invitation`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ADMIN_API_KEY}`, 'content-type': 'application/json' },
      body: '{"action":"send_now"}',
    });
  await until('the invitation', async () => (await act()).ok, 30_000);
}

const surveys = () => sandbox.mails().filter(({ to }) => to.includes('kari@customer.example'));

it('an installation by the guide runs under the shipped unit, and its first survey names the brand', async () => {
  await writeFile(join(host.project, '.env'), envFile(), { mode: 0o600 });
  expect(await setUp()).toContain('Done: Zendesk has everything that Aftercare needs');
  await startUnit();
  await sendFirstSurvey();
  await until('the survey', () => surveys().length === 1, 30_000);
  expect(surveys()[0]?.subject).toContain('Nordlys Outdoor');
});

it('a database in the usual folder of the project is one that the unit may write to', async () => {
  const file = envFile().replace(/^DATA_DIR=.*\n/m, '');
  await writeFile(join(host.project, '.env'), file, { mode: 0o600 });
  await setUp();
  await startUnit();
  expect(output).toContain('Aftercare serves');
});
