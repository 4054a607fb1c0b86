import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServerDatabase } from '../../backend/platform/database/open-server-database.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { createStore } from '../../backend/records/store.ts';
import { freePortPair, isFree } from '../support/run-aftercare.ts';
import { createTestDatabase } from '../support/servers/create-test-database.ts';
import { openStartRig, type StartRig } from '../support/start-rig.ts';

const SECRET_KEY = 'a-secret-key-for-tests-with-enough-characters';
/** Of the discard protocol, which nobody speaks any more: a free port may be taken meanwhile. */
const NOWHERE = 9;
const ZENDESK = {
  ZENDESK_URL: 'http://127.0.0.1:9',
  ZENDESK_OAUTH_CLIENT_ID: 'client',
  ZENDESK_OAUTH_CLIENT_SECRET: 'secret',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'nps@example.com',
};

let rig: StartRig;
beforeEach(async () => {
  rig = await openStartRig();
});
afterEach(() => rig.close());

/** Runs a start that must fail; answers with its words, without the first line. */
async function fail(
  environment: Record<string, string>,
): Promise<{ code: number | null; words: string }> {
  const product = rig.run(environment);
  const { code } = await product.ended;
  // One message, and neither a stack nor log lines around it.
  expect(product.stdout()).toBe('');
  const [title, ...lines] = product.stderr().trim().split('\n');
  expect(title).toBe('Aftercare cannot start.');
  expect(lines.filter((line) => line.trim().startsWith('at '))).toEqual([]);
  expect(await rig.portsInUse()).toEqual([]);
  return { code, words: lines.join('\n') };
}

describe('a start that cannot be', () => {
  it('names PORT when another program has it, before anything is made', async () => {
    await rig.occupy(rig.port);
    const { code, words } = await fail({});
    expect(code).toBe(1);
    expect(words.split('\n')).toEqual([
      `PORT ${rig.port} is in use by another program.`,
      'Stop it, or set PORT to a free port.',
      expect.stringMatching(/^ {2}because listen EADDRINUSE/),
    ]);
    await expect(readdir(rig.folder)).rejects.toThrow('ENOENT');
  });

  it('names PORT when another program has the sandbox’s, the one above', async () => {
    await rig.occupy(rig.port + 1);
    const { code, words } = await fail({});
    expect(code).toBe(1);
    expect(words.split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(`^Port ${rig.port + 1}, one above PORT, is for the sandbox`),
      ),
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

  it.each([
    ['SMTP_URL', { MAIL_FROM: 'nps@example.com' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://127.0.0.1:9' }],
    ['ZENDESK_SUBDOMAIN', { ZENDESK_APP_ID: '36' }],
    ['SMTP_URL', { ZENDESK_URL: 'http://127.0.0.1:9' }],
  ])('names %s when only half of a configuration is there: %j', async (name, variables) => {
    const { code, words } = await fail(variables);
    expect(code).toBe(78);
    expect(words).toContain(`  - ${name} `);
    await expect(readdir(rig.folder)).rejects.toThrow('ENOENT');
  });

  it('puts no sandbox beside the accounts of a server, but names what they need', async () => {
    const database = await createTestDatabase();
    const rows = await openServerDatabase({ url: database.url, logger: createLogger('silent') });
    const store = createStore(rows, () => {});
    const { id } = await store.accounts.ensure('https://acme.zendesk.com', new Date());
    const credentials = { kind: 'client_credentials', sealed: 'x' } as const;
    await store.forAccount(id).credentials.replace(credentials, new Date());
    await rows.close();
    const { code, words } = await fail({ SECRET_KEY, DATABASE_URL: database.url });
    await database.drop();
    expect(code).toBe(78);
    expect(words).toContain('  - SMTP_URL and MAIL_FROM are needed with DATABASE_URL');
  });

  it.each(['', 'below/it'])('names DATA_DIR when a file is in its place: %j', async (below) => {
    await writeFile(rig.folder, '');
    const { code, words } = await fail({ DATA_DIR: join(rig.folder, below) });
    expect(code).toBe(1);
    const [problem, cure, cause] = words.split('\n');
    expect(problem).toMatch(/^The folder .* cannot be used: a file is in its place\.$/);
    expect(problem).toContain(rig.folder);
    expect(cure).toBe('Set DATA_DIR to a folder.');
    expect(cause).toMatch(/^ {2}because (EEXIST|ENOTDIR)/);
  });

  it.each([
    ['is missing', null, ['there is no such file']],
    ['is no JSON', '{"surveys": [', ['is not valid JSON at line 1']],
    [
      'has faulty values',
      '{"settleSeconds": "soon", "followUp": {"maxScore": 11}}',
      ['settleSeconds', 'followUp.maxScore'],
    ],
  ])('names SETTINGS_FILE when it %s', async (_fault, content, faults) => {
    const file = join(rig.scratch, 'settings.json');
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
    const { code, words } = await fail({
      ...ZENDESK,
      SECRET_KEY,
      DATABASE_URL: `postgres://someone:hunter2@127.0.0.1:${NOWHERE}/aftercare`,
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
      REDIS_URL: `redis://:hunter2@127.0.0.1:${NOWHERE}`,
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
    const first = await rig.start();
    const otherPort = await freePortPair();
    const second = rig.run({ PORT: String(otherPort) });
    expect((await second.ended).code).toBe(1);
    expect(second.stderr()).toContain(`Another Aftercare (process ${first.pid} on `);
    expect(await isFree(otherPort + 1)).toBe(true);
    expect((await fetch(`http://127.0.0.1:${rig.port}/readyz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${rig.port + 1}/sandbox/api/overview`)).status).toBe(200);
  });
});
