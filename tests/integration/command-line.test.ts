import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');

/** Runs the built command; a service that starts after all is ended. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  // Whatever starts, starts nowhere: the port is none.
  const env = { PATH: process.env['PATH'] ?? '', PORT: 'none' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd: '/', env, timeout: 20_000 },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

it.each(['start', 'migrate'])(
  '%s --help and --version answer, and run nothing',
  async (command) => {
    expect(await run(command, '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`aftercare ${command} [flags]`),
    });
    const { out: version } = await run('--version');
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(await run(command, '--version')).toMatchObject({ code: 0, out: version });
  },
);

it.each([
  ['start', '--port=1'],
  ['start', 'now'],
  ['migrate', '--dry-run'],
])('%s refuses %s with the flags that there are', async (command, arg) => {
  const { code, err } = await run(command, arg);
  expect(code).toBe(2);
  expect(err).toContain('--version  print the version');
});
