import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDatabase } from '../../backend/platform/database/open-embedded-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { freePort } from '../support/free-port.ts';
import {
  freePortPair,
  isFree,
  occupy,
  runAftercare,
  type Aftercare,
} from '../support/run-aftercare.ts';
import { createSandboxDriver } from '../support/drive-sandbox.ts';
import { layEmbeddedFiles } from '../support/servers/create-embedded-folder.ts';
import { createTestDatabase } from '../support/servers/create-test-database.ts';
import { until } from '../support/until.ts';

const SECRET_KEY = 'a-secret-key-for-tests-with-enough-characters';
const ZENDESK = {
  ZENDESK_URL: 'http://127.0.0.1:9',
  ZENDESK_OAUTH_CLIENT_ID: 'client',
  ZENDESK_OAUTH_CLIENT_SECRET: 'secret',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'nps@example.com',
};

let scratch: string;
let folder: string;
let port: number;
let running: Aftercare[];
let servers: Server[];

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'aftercare-start-'));
  folder = join(scratch, 'data');
  port = await freePortPair();
  running = [];
  servers = [];
});
afterEach(async () => {
  await Promise.all(running.map((each) => each.destroy()));
  for (const server of servers) server.close();
  await rm(scratch, { recursive: true, force: true });
});

function run(environment: Record<string, string> = {}): Aftercare {
  const product = runAftercare({ PORT: String(port), DATA_DIR: folder, ...environment });
  running.push(product);
  return product;
}

async function start(environment: Record<string, string> = {}): Promise<Aftercare> {
  await layEmbeddedFiles(folder);
  const product = run(environment);
  await product.untilGreeted();
  return product;
}

/** Runs a start that must fail; answers with its words, without the first line. */
async function fail(
  environment: Record<string, string>,
): Promise<{ code: number | null; words: string }> {
  const product = run(environment);
  const { code } = await product.ended;
  // One message, and neither a stack nor log lines around it.
  expect(product.stdout()).toBe('');
  const [title, ...lines] = product.stderr().trim().split('\n');
  expect(title).toBe('Aftercare cannot start.');
  expect(lines.filter((line) => line.trim().startsWith('at '))).toEqual([]);
  expect(await portsInUse()).toEqual([]);
  return { code, words: lines.join('\n') };
}

/** A service that was told to end finishes what it has begun; nothing that is due may be left. */
async function settleByEnding(product: Aftercare): Promise<void> {
  product.pressCtrlC();
  await product.ended;
  const database = await openEmbeddedDatabase({ folder, logger: createLogger('silent') });
  const { rows } = await database.pool.query(
    `select name, last_error from handoffs
     where status = 'running' or (status = 'waiting' and due_at <= now() + interval '24 hours')`,
  );
  await database.close();
  expect(rows.filter(({ name }) => name !== 'read-export')).toEqual([]);
}

/** Whether a process of the product's group lives. */
function isAnyoneLeft({ pid }: Aftercare): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

/** Which of the product's two ports are in use, but for those a test has taken itself. */
async function portsInUse(): Promise<number[]> {
  const taken = servers.map((server) => (server.address() as AddressInfo).port);
  const used = [];
  for (const each of [port, port + 1]) {
    if (!taken.includes(each) && !(await isFree(each))) used.push(each);
  }
  return used;
}

describe('a start that cannot be', () => {
  it('names PORT when another program has it, before anything is made', async () => {
    servers.push(await occupy(port));
    const { code, words } = await fail({});
    expect(code).toBe(1);
    expect(words.split('\n')).toEqual([
      `PORT ${port} is in use by another program.`,
      'Stop it, or set PORT to a free port.',
      expect.stringMatching(/^ {2}because listen EADDRINUSE/),
    ]);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('names PORT when another program has the sandbox’s, the one above', async () => {
    servers.push(await occupy(port + 1));
    const { code, words } = await fail({});
    expect(code).toBe(1);
    expect(words.split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^Port ${port + 1}, one above PORT, is for the sandbox`)),
      expect.stringMatching(/^Stop it, or set PORT to a port/),
    ]);
  });

  it('names every faulty variable at once, and no value', async () => {
    const { code, words } = await fail({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      SMTP_URL: 'http://user:hunter2@mail',
      REDIS_URL: 'redis://localhost',
    });
    expect(code).toBe(78);
    for (const name of ['PORT', 'LOG_LEVEL', 'SMTP_URL', 'REDIS_URL needs DATABASE_URL']) {
      expect(words).toContain(`  - ${name} `);
    }
    expect(words).not.toMatch(/hunter2|loud|eighty/);
  });

  it.each(['', 'below/it'])('names DATA_DIR when a file is in its place: %j', async (below) => {
    await writeFile(folder, '');
    const { code, words } = await fail({ DATA_DIR: join(folder, below) });
    expect(code).toBe(1);
    const [problem, cure, cause] = words.split('\n');
    expect(problem).toMatch(/^The folder .* cannot be used: a file is in its place\.$/);
    expect(problem).toContain(folder);
    expect(cure).toBe('Set DATA_DIR to a folder.');
    expect(cause).toMatch(/^ {2}because (EEXIST|ENOTDIR)/);
  });

  it.each([
    ['is missing', null, ['there is no such file']],
    ['is no JSON', '{"surveys": [', ['it is not valid JSON']],
    [
      'has faulty values',
      '{"settleSeconds": "soon", "followUp": {"maxScore": 11}}',
      ['settleSeconds', 'followUp.maxScore'],
    ],
  ])('names SETTINGS_FILE when it %s', async (_fault, content, faults) => {
    const file = join(scratch, 'settings.json');
    if (content !== null) await writeFile(file, content);
    // On a server, which is there at once.
    const database = await createTestDatabase();
    const variables = { ...ZENDESK, SECRET_KEY, DATABASE_URL: database.url, SETTINGS_FILE: file };
    const { code, words } = await fail(variables);
    await database.drop();
    expect(code).toBe(78);
    for (const fault of [`SETTINGS_FILE ${file}`, ...faults]) expect(words).toContain(fault);
  });

  it('names DATABASE_URL when nobody answers there', async () => {
    const nowhere = await freePort();
    const { code, words } = await fail({
      ...ZENDESK,
      SECRET_KEY,
      DATABASE_URL: `postgres://someone:hunter2@127.0.0.1:${nowhere}/aftercare`,
    });
    expect(code).toBe(1);
    expect(words.split('\n')).toEqual([
      'Nobody answers at the host and port of DATABASE_URL.',
      'Start Postgres, and check host and port in DATABASE_URL.',
      expect.stringMatching(/^ {2}because .*ECONNREFUSED/),
    ]);
    expect(words).not.toContain('hunter2');
  });

  it('names REDIS_URL when nobody answers there', async () => {
    const database = await createTestDatabase();
    const { code, words } = await fail({
      ...ZENDESK,
      SECRET_KEY,
      DATABASE_URL: database.url,
      REDIS_URL: `redis://:hunter2@127.0.0.1:${await freePort()}`,
    });
    expect(code).toBe(1);
    await database.drop();
    expect(words.split('\n')).toEqual([
      expect.stringMatching(/^Redis cannot be reached \(.*ECONNREFUSED/),
      expect.stringContaining('check host and port in REDIS_URL'),
      expect.stringMatching(/^ {2}because .*ECONNREFUSED/),
    ]);
    expect(words).not.toContain('hunter2');
  });

  it('names DATA_DIR when another Aftercare has it, which goes on unharmed', async () => {
    const first = await start();
    const otherPort = await freePortPair();
    const second = run({ PORT: String(otherPort) });
    expect((await second.ended).code).toBe(1);
    expect(second.stderr()).toContain(`Another Aftercare (process ${first.pid} on `);
    expect(await isFree(otherPort + 1)).toBe(true);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port + 1}/sandbox/api/overview`)).status).toBe(200);
  });
});

describe('the end', () => {
  it('comes quickly with Ctrl-C, without a word of complaint', async () => {
    const product = await start();
    product.pressCtrlC();
    expect(await product.ended).toEqual({ code: 0, signal: null });
    expect(product.stderr()).toBe('');
    expect(product.stdout()).not.toMatch(/"level":[456]0/);
    expect(await portsInUse()).toEqual([]);
    expect(await readdir(folder)).not.toContain('aftercare.pid');
  });

  it('comes quickly with Ctrl-C while starting, too, and the next start works', async () => {
    const product = run();
    await until('the sandbox', async () => !(await isFree(port + 1)));
    product.pressCtrlC();
    expect(await product.ended).toEqual({ code: 0, signal: null });
    expect(product.stderr()).toBe('');
    await until('the end of the sandbox', () => !isAnyoneLeft(product));
    await start();
  });

  it('comes for the sandbox as well when the service is killed', async () => {
    const product = await start();
    product.kill('SIGKILL');
    await product.ended;
    await until('the end of the sandbox', () => !isAnyoneLeft(product));
    expect(await portsInUse()).toEqual([]);
  });

  it('comes for the service as well when the sandbox ends by itself', async () => {
    const product = await start();
    const children = execFileSync('pgrep', ['-P', String(product.pid)], { encoding: 'utf8' });
    process.kill(Number(children.trim()), 'SIGKILL');
    expect((await product.ended).code).toBe(1);
    expect(await portsInUse()).toEqual([]);
  });
});

describe('a start after a kill', () => {
  it('keeps every answer that was accepted, and brings each to its ticket once', async () => {
    const first = await start();
    const desk = createSandboxDriver(`http://127.0.0.1:${port + 1}`);
    const ticketId = await desk.solveSuggestedTicket();
    await desk.skipHours(24);
    const link = await until('the mail', () => desk.findSurveyLink(), 30_000);
    const body = new URLSearchParams({ score: '2', comment: 'Still broken.' });
    const answer = await fetch(link, { method: 'POST', body, redirect: 'manual' });
    first.kill('SIGKILL');
    expect(answer.status).toBe(303);
    await first.ended;
    await until('the end of the sandbox', () => !isAnyoneLeft(first));

    // As after a power cut: what the dead process held is lying about.
    expect(await readdir(folder)).toContain('aftercare.pid');
    const second = await start();
    const thanks = await fetch(link);
    expect(await thanks.text()).toContain('Still broken.');
    const notes = async () =>
      (await desk.comments(ticketId)).filter(({ body: text }) => text.includes('Still broken.'));
    await until('the note', async () => (await notes()).length > 0, 60_000);
    await until('the follow-up', () => desk.findFollowUp(), 60_000);
    await until('the alert', async () => (await desk.mails()).length > 1, 60_000);
    await settleByEnding(second);
    await start();
    expect(await notes()).toMatchObject([{ public: false }]);
    expect(await desk.mails()).toHaveLength(2);
  });

  it('does not mind the id of a process that is gone', async () => {
    await mkdir(join(folder, 'sandbox'), { recursive: true });
    for (const each of [folder, join(folder, 'sandbox')]) {
      await writeFile(join(each, 'aftercare.pid'), String(process.pid + 4_000_000));
    }
    await start();
    expect(await portsInUse()).toEqual([port, port + 1]);
  });
});
