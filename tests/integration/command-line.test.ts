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

const COMMANDS = [
  ['start'],
  ['migrate'],
  ['setup'],
  ['doctor'],
  ['settings'],
  ['package'],
  ['accounts'],
  ['accounts', 'add'],
  ['accounts', 'list'],
  ['accounts', 'remove'],
];

it.each(COMMANDS.map((words) => [words.join(' '), words] as const))(
  '%s --help and --version answer, and run nothing',
  async (name, words) => {
    for (const flag of ['--help', '-h']) {
      expect(await run(...words, flag)).toMatchObject({
        code: 0,
        out: expect.stringContaining(`aftercare ${name}`),
        err: '',
      });
    }
    expect((await run(...words, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  },
);

it.each([['--help'], ['-h'], ['help']])('%s lists the commands', async (word) => {
  const { code, out } = await run(word);
  expect(code).toBe(0);
  for (const [name] of COMMANDS) expect(out).toContain(`aftercare ${name}`);
});

it('asks whether another command was meant', async () => {
  const { code, err } = await run('docter');
  expect(code).toBe(2);
  expect(err).toContain('Did you mean doctor?');
});

it.each([
  ['start', '--port=1'],
  ['start', 'now'],
  ['migrate', '--dry-run'],
])('%s refuses %s with the flags that there are', async (command, arg) => {
  const { code, err } = await run(command, arg);
  expect(code).toBe(2);
  expect(err).toContain('--version  print the version');
});
