import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveUpWork } from '../support/give-up-work.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');
const giveUp = (problem: string) => giveUpWork(product, { problem });
const run = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, 'work', ...args],
      // No `.env` of the project is read there.
      { cwd: '/', env: { PATH: process.env['PATH'], ...product.environment } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

describe('aftercare work', () => {
  it('lists what was given up, and tries it again by its id or all of it', async () => {
    const nothing = await run();
    expect(nothing).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing was given up.\n' });

    const first = await giveUp('the database was away');
    const second = await giveUp('the mail server was silent');
    const { stdout } = await run();
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout).toContain(`${first}\t2026-01-01T00:00:00.000Z\texpire-invitation\t19 tries`);
    expect(stdout).toContain('the mail server was silent');

    expect(await run('retry', '--id', first)).toMatchObject({ stdout: 'Tried again: 1.\n' });
    expect((await run()).stdout).not.toContain(first);
    expect(await run('retry', '--all')).toMatchObject({ stdout: 'Tried again: 1.\n' });
    expect((await run()).stdout).toBe('');
    const again = await run('retry', '--id', second);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain(second);
  }, 180_000);

  it.each([
    [['retry'], 'Say either --id <id> or --all.'],
    [['retry', '--id', 'seven'], '--id takes an id'],
    [['again'], '"work again" is no command'],
  ])('refuses %j in words', async (args, words) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });
});
