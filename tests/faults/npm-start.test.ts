import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, processesBelow } from '../support/processes-below.ts';
import { freePortPair, isFree } from '../support/run-aftercare.ts';
import { layEmbeddedFiles } from '../support/servers/create-embedded-folder.ts';
import { until } from '../support/until.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let port: number;
let npm: ChildProcess;
let output: string;
/** What npm has started, directly or not. */
let started: number[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercare-npm-'));
  // A folder of its own, in which no `.env` lies.
  for (const name of ['backend', 'dist', 'node_modules']) {
    await symlink(join(ROOT, name), join(folder, name));
  }
  await copyFile(join(ROOT, 'package.json'), join(folder, 'package.json'));
  await layEmbeddedFiles(join(folder, 'data'));
  port = await freePortPair();
  started = [];
});
afterEach(async () => {
  for (const pid of [npm.pid ?? 0, ...started]) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Runs a script of package.json as a shell would, until the service has said where it is. */
async function runScript(name: string): Promise<void> {
  output = '';
  npm = spawn('npm', ['run', '--silent', name], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [npm.stdout, npm.stderr]) {
    stream?.on('data', (data: Buffer) => (output += data.toString()));
  }
  const isUp = () => {
    if (npm.exitCode !== null) throw new Error(`npm ended:\n${output}`);
    return output.includes('Ctrl-C stops everything');
  };
  await until('the greeting', isUp, 60_000);
  started = processesBelow(npm.pid ?? 0);
}

async function expectAllEnded(): Promise<void> {
  // npm, the service and the sandbox at the least.
  expect(started.length).toBeGreaterThan(1);
  await until('the end of all processes', () => started.filter(isAlive).length === 0, 30_000);
  expect([await isFree(port), await isFree(port + 1)]).toEqual([true, true]);
}

describe('npm start', () => {
  it('ends with all that it started when npm alone is told to', async () => {
    await runScript('start');
    npm.kill('SIGTERM');
    expect((await once(npm, 'close'))[0]).toBe(0);
    await expectAllEnded();
  });

  it('ends in order with Ctrl-C, which a terminal tells npm and the service at once', async () => {
    await runScript('start');
    process.kill(-(npm.pid ?? 0), 'SIGINT');
    expect((await once(npm, 'close'))[0]).toBe(0);
    await expectAllEnded();
    expect(output).not.toMatch(/"level":[456]0/);
  });
});

describe('npm run dev', () => {
  it('ends with all that it started when npm alone is told to', async () => {
    await runScript('dev');
    npm.kill('SIGTERM');
    await once(npm, 'close');
    await expectAllEnded();
  });
});
