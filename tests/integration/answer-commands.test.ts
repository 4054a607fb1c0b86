import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { runCommand } from '../support/run-command.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { post } from '../support/survey-form.ts';

const TIMEOUT_MS = 240_000;

let product: Product;
let folder: string;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await product.close();
});

const run = (...args: string[]) => runCommand(product, ...args);
async function anAnswer(comment: string) {
  const invited = await anInvitationOut(product);
  await post(invited.link, { score: '9', comment });
  return invited;
}
async function fromApi(path: string): Promise<string> {
  const headers = { authorization: `Bearer ${ADMIN_KEY}` };
  return (await fetch(`${product.url}/api/v1/${path}`, { headers })).text();
}

describe('aftercare export', () => {
  beforeAll(async () => {
    await anAnswer('=1+1, said first');
    await anAnswer('Said second');
  });

  it(
    'writes what the API answers, to standard output or a file',
    async () => {
      const { code, stdout, stderr } = await run('export');
      expect(code).toBe(0);
      expect(stdout).toBe(await fromApi('responses.csv?sort=oldest'));
      expect(stdout.split('\n')).toHaveLength(4);
      expect(stderr).toBe('2 answers written.\n');

      const file = join(folder, 'answers.ndjson');
      await run('export', '--format', 'ndjson', '--file', file);
      expect(readFileSync(file, 'utf8')).toBe(await fromApi('responses.ndjson?sort=oldest'));
      expect(readdirSync(folder)).toEqual(['answers.ndjson']);
    },
    TIMEOUT_MS,
  );

  it(
    'keeps to the days asked for',
    async () => {
      const { stdout, stderr } = await run('export', '--from', '2020-01-01', '--to', '2020-02-01');
      expect(stdout).toMatch(/^id,submitted_at,[^\n]*\n$/);
      expect(stderr).toBe('0 answers written.\n');
    },
    TIMEOUT_MS,
  );

  it(
    'says what is wrong with a day, and writes nothing',
    async () => {
      const { code, stdout, stderr } = await run('export', '--from', 'January');
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--from');
    },
    TIMEOUT_MS,
  );
});

describe('aftercare erase', () => {
  it(
    'forgets a customer’s words and says what went; their score stays',
    async () => {
      const { customerId, id } = await anAnswer('Something very personal');
      const { store } = product.service.accounts.only();

      const unsure = await run('erase', '--customer', customerId);
      expect([unsure.code, unsure.stderr]).toEqual([2, expect.stringContaining('--yes')]);
      const tried = await run('erase', '--customer', customerId, '--dry-run');
      expect(tried.stdout).toContain(`Would erase customer ${customerId}`);
      expect((await store.responses.findOfInvitation(id))?.comment).not.toBeNull();

      const { code, stdout } = await run('erase', '--customer', customerId, '--yes');
      expect(code).toBe(0);
      expect(stdout).toContain(`Erased customer ${customerId}`);
      expect(stdout).toContain('the words of 1 answer.');
      expect(await store.responses.findOfInvitation(id)).toMatchObject({ score: 9, comment: null });
      expect(await store.suppressions.find(customerId)).toMatchObject({ reason: 'erased' });
    },
    TIMEOUT_MS,
  );
});
