import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../support/read-tables.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
let folder: string;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await product.close();
});

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');
function run(content: string | Buffer, ...args: string[]) {
  const file = join(folder, 'answers.csv');
  writeFileSync(file, content);
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, 'import', '--file', file, ...args],
      // No `.env` of the project is read there.
      { cwd: '/', env: { PATH: process.env['PATH'], ...product.environment } },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout: stdout.trim(), stderr });
      },
    );
  });
}
const reportOf = async (survey: string) => {
  const query = `from=2024-01-01&to=2025-01-01&survey=${survey}`;
  const answer = await fetch(`${product.url}/api/v1/reports/nps?${query}`, {
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
  return (await answer.json()) as { n: number; promoters: number; detractors: number };
};

describe('aftercare import', () => {
  const lines = [
    'rating,rated_at,user_id,user_email,comment',
    '10,2024-03-01T09:00:00Z,501,anna@example.com,"Quick, and kind"',
    '2,2024-03-02T09:00:00Z,,bo@example.com,"Two',
    'lines"',
    ',2024-03-02T09:00:00Z,503,,',
    '12,2024-03-02T09:00:00Z,504,,',
  ].join('\n');

  it('says what it would do, and stores nothing, when it is tried', async () => {
    const { code, stdout } = await run(lines, '--dry-run', '--survey', 'former');
    expect(stdout).toContain('Would store 2 answers.');
    expect(code).toBe(0);
    expect(await reportOf('former')).toMatchObject({ n: 0 });
  });

  it('takes over what can be read, and names the lines that cannot', async () => {
    const { code, stdout, stderr } = await run(lines, '--survey', 'former');
    expect(stdout).toBe(
      'Stored 2 answers. Without a score, so unanswered: 1. Refused: 1; mend these lines and import the file again.',
    );
    expect(stderr).toContain('line 6: score: "12" is no whole number from 0 to 10');
    expect(code).toBe(0);
    expect(await reportOf('former')).toMatchObject({ n: 2, promoters: 1, detractors: 1 });
  });

  it('stores nothing twice', async () => {
    expect((await run(lines, '--survey', 'former')).stdout).toContain('Here already: 2.');
    expect(await reportOf('former')).toMatchObject({ n: 2 });
  });

  it('gives the answers to their customers, whom nobody writes to', async () => {
    const { store } = product.service.accounts.only();
    expect(await store.responses.ofCustomer('501', 10)).toMatchObject([
      { score: 10, comment: 'Quick, and kind', ticketId: '' },
    ]);
    const before = await readTables(product);
    await run('score,date,user_id\n1,2024-03-03,501\n', '--survey', 'later');
    const after = await readTables(product);
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed).toEqual(['report_changes', 'response_versions', 'responses']);
  });

  it('reads what spreadsheets save: semicolons, tabs, and two bytes a letter', async () => {
    const table = 'Score\tDate\tComment\n9\t2024-05-01\tGrüße\n';
    const wide = Buffer.from(`\ufeff${table}`, 'utf16le');
    expect((await run(wide, '--survey', 'wide')).stdout).toContain('Stored 1 answer.');
    expect((await run('Score;Date\n9;2024-05-02\n', '--survey', 'wide')).stdout).toContain(
      'Stored 1',
    );
    expect(await reportOf('wide')).toMatchObject({ n: 2 });
  });

  it('keeps nothing of what an erased customer wrote', async () => {
    const { store, clock } = product.service.accounts.only();
    await store.transaction(async ({ customers }) => {
      await customers.lock('777', 'Cleo', null);
      await customers.erase('777', clock.now());
    });
    await run(
      'score,date,user_id,comment\n3,2024-06-01,777,My name is Cleo\n',
      '--survey',
      'erased',
    );
    expect(await store.responses.ofCustomer('777', 10)).toMatchObject([
      { score: 3, comment: null },
    ]);
  });

  it.each([
    [['--map', 'score=Grade'], 'the file has no column "Grade" for score'],
    [['--dates', 'sideways'], '--dates takes day-first or month-first'],
    [['--time-zone', 'Mars/Olympus'], '--time-zone takes a zone such as'],
  ])('refuses %j in words', async (args, words) => {
    const { code, stderr } = await run('score,date\n9,2024-05-01\n', ...args);
    expect(stderr).toContain(words);
    expect(code).not.toBe(0);
  });

  it('says which file is missing or empty', async () => {
    expect((await run('')).stderr).toContain('is empty');
    expect((await run('x', '--file', '/nowhere/answers.csv')).stderr).toContain('There is no file');
  });
});
