import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../bench');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));

function run(...args: string[]) {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  const command = [join(FOLDER, 'run.mjs'), ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8', env });
}

it('lists every measurement with a line about it when none is named', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S.+$`, 'm'));
});

it('refuses a name or a flag that it does not know, and says which there are', () => {
  for (const args of [['nothing'], ['intake', '--fast'], ['intake', 'page']]) {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`"${args.join(' ')}" is no measurement`);
    for (const name of names) expect(stderr).toContain(name);
  }
});

it('prints nothing but one result on stdout with --json', () => {
  const { status, stdout, stderr } = run('intake', '--quick', '--mode=embedded', '--json');
  expect(status, stderr).toBe(0);
  const result = JSON.parse(stdout) as Record<string, unknown>;
  expect(result).toMatchObject({
    name: 'intake',
    isQuick: true,
    machine: { cores: expect.any(Number), cpu: expect.any(String), os: expect.any(String) },
    versions: { Aftercare: expect.any(String), Node: process.versions.node },
  });
  const [{ rounds, rows }] = result['reports'] as [{ rounds: number; rows: object[] }];
  expect(rounds).toBe(1);
  expect(rows).toContainEqual({
    what: 'embedded, webhooks, 50 connections: ratio',
    unit: '',
    values: [expect.any(Number)],
    median: expect.any(Number),
    low: expect.any(Number),
    high: expect.any(Number),
    budget: { atLeast: 0.4 },
    isMet: expect.any(Boolean),
  });
});
