import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../backend/commands/doctor/diagnose.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { freePort } from '../support/free-port.ts';
import { createEmbeddedFolder } from '../support/servers/create-embedded-folder.ts';
import { startChild, type ChildService } from '../support/start-child.ts';

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');

type Outcome = { code: number; stdout: string; stderr: string };

function runDoctor(environment: Record<string, string>, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', ...environment };
    execFile(
      process.execPath,
      [COMMAND, 'doctor', ...args],
      { cwd: '/', env },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

describe('aftercare doctor beside a running embedded service', () => {
  let sandbox: Sandbox;
  let service: ChildService;
  let folder: string;
  let remove: () => Promise<void>;
  let environment: Record<string, string>;

  beforeAll(async () => {
    ({ folder, remove } = await createEmbeddedFolder());
    const port = await freePort();
    const url = `http://localhost:${port}`;
    sandbox = await startSandbox({ port: 0, host: '127.0.0.1', dataDir: null, serviceUrl: url });
    const { connection } = sandbox;
    environment = {
      PORT: String(port),
      DATA_DIR: folder,
      ZENDESK_URL: connection.zendeskUrl,
      ZENDESK_OAUTH_CLIENT_ID: connection.oauthClientId,
      ZENDESK_OAUTH_CLIENT_SECRET: connection.oauthClientSecret,
      ZENDESK_WEBHOOK_SECRET: connection.webhookSecret,
      ZENDESK_APP_ID: connection.appId,
      SMTP_URL: connection.smtpUrl,
      MAIL_FROM: 'nps@127.0.0.1.invalid',
      LOG_LEVEL: 'silent',
    };
    service = await startChild(environment);
  });
  afterAll(async () => {
    await service?.kill();
    await sandbox?.close();
    await remove?.();
  });

  it('leaves out what is in the database, says so once, and looks at the rest', async () => {
    const { code, stdout } = await runDoctor(environment, '--json');
    const { findings, checks } = JSON.parse(stdout) as Diagnosis;
    const ofDatabase = findings.filter(({ check }) => check === 'database');
    expect(ofDatabase).toEqual([
      expect.objectContaining({
        severity: 'hint',
        problem: expect.stringMatching(/The running service \(process \d+.*\) holds the embedded/),
        cure: expect.stringContaining('stop the service'),
      }),
    ]);
    const statusOf = (name: string) => checks.find((each) => each.name === name)?.status;
    expect(statusOf('backlog')).toBe('skipped');
    expect(statusOf('webhook-secret')).toBe('healthy');
    expect(statusOf('public-url')).toBe('healthy');
    expect(statusOf('service')).toBe('healthy');
    expect(code).toBe(findings.some(({ severity }) => severity === 'error') ? 2 : 1);
  });

  it('asks the service whether it takes what Zendesk signs', async () => {
    const [webhook] = sandbox.state.webhooks;
    const before = webhook!.secret;
    webhook!.secret = 'made-anew-in-the-meantime';
    try {
      const variables = { ...environment, ZENDESK_WEBHOOK_SECRET: '' };
      const { findings } = JSON.parse((await runDoctor(variables, '--json')).stdout) as Diagnosis;
      const found = findings.find(({ check }) => check === 'webhook-secret');
      expect(found?.problem).toBe('The running service refuses what Zendesk signs.');
    } finally {
      webhook!.secret = before;
    }
  });

  it('prints a plain report with what is well, what is not, and what to do', async () => {
    const { stdout, code } = await runDoctor({ ...environment, SMTP_URL: 'smtp://127.0.0.1:9' });
    expect(code).toBe(2);
    expect(stdout).toMatch(/ {2}✓ Zendesk accepts the credentials\n/);
    expect(stdout).toMatch(
      /\nErrors\n {2}✗ The mail service at 127\.0\.0\.1:9 cannot be reached.* \[smtp\]\n/,
    );
    expect(stdout).toMatch(/\n {4}→ Check host and port in SMTP_URL/);
    expect(stdout).toMatch(/Not looked at, since it needs what is named above: .*backlog/);
    expect(stdout.indexOf('\nErrors\n')).toBeLessThan(stdout.indexOf('\nHints\n'));
    expect(stdout).not.toContain('\u001b[');
  });

  it('looks at what it can where the environment names no Zendesk', async () => {
    const variables = Object.entries(environment).filter(([name]) => !name.startsWith('ZENDESK_'));
    const { code, stdout } = await runDoctor(Object.fromEntries(variables), '--json');
    const { findings, checks } = JSON.parse(stdout) as Diagnosis;
    expect(findings.find(({ check }) => check === 'connection')).toMatchObject({
      problem: expect.stringContaining('accounts of the database are served'),
    });
    expect(findings.find(({ check }) => check === 'database')?.problem).toContain('holds the');
    expect(checks.find(({ name }) => name === 'public-url')?.status).toBe('healthy');
    expect(code).toBeLessThan(2);
  });

  it('looks into the database as well once the service is stopped, and leaves it as it was', async () => {
    await service.stop();
    const { findings, checks } = JSON.parse(
      (await runDoctor(environment, '--json')).stdout,
    ) as Diagnosis;
    const found = findings.filter(({ check }) => !['fields', 'webhook'].includes(check));
    expect(found.map(({ check }) => check)).toEqual([
      'field-settings',
      'mail-domain',
      'public-url',
    ]);
    expect(checks.find(({ name }) => name === 'backlog')?.status).toBe('healthy');
    service = await startChild(environment);
  });
});

describe('aftercare doctor', () => {
  it('ends with code 78 and the words of start when the configuration is faulty', async () => {
    const { code, stderr } = await runDoctor({ ROLE: 'boss', ZENDESK_SUBDOMAIN: 'acme' });
    expect(code).toBe(78);
    expect(stderr).toContain('The configuration has faults:\n');
    expect(stderr).toContain('ROLE must be web, worker or all');
    expect(stderr).toContain('SMTP_URL is needed');
  });

  it('lists its flags, and refuses others with code 2', async () => {
    expect(await runDoctor({}, '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--json'),
    });
    expect(await runDoctor({}, '--yaml')).toMatchObject({ code: 2 });
  });

  it('says without any Zendesk how to get one', async () => {
    const port = String(await freePort());
    const { stdout } = await runDoctor({ PORT: port, DATA_DIR: '/nonexistent' }, '--json');
    const { findings } = JSON.parse(stdout) as Diagnosis;
    expect(findings.find(({ check }) => check === 'connection')).toMatchObject({
      severity: 'hint',
      cure: expect.stringContaining('aftercare setup'),
    });
  });
});
