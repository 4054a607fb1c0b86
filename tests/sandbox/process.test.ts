import type { ChildProcess } from 'node:child_process';
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sandbox-process-'));
const children: ChildProcess[] = [];

type Message = {
  type: string;
  message?: string;
  url?: string;
  offsetMs?: number;
  connection?: Record<string, unknown>;
};

beforeAll(() => {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--build', 'sandbox'],
    { cwd: root },
  );
}, 60_000);

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function launch(env: Record<string, string>): { child: ChildProcess; first: Promise<Message> } {
  const child = fork(join(root, 'dist/sandbox/main.js'), {
    env: {
      ...process.env,
      SANDBOX_PORT: '0',
      SANDBOX_DATA_DIR: join(folder, 'data'),
      AFTERCARE_URL: 'http://127.0.0.1:9',
      ...env,
    },
    execArgv: [],
    silent: true,
  });
  children.push(child);
  return { child, first: once(child, 'message').then(([message]) => message as Message) };
}

describe('the sandbox as a process', () => {
  it('says when it is ready, passes the clock on, and ends when told', async () => {
    const { child, first } = launch({});
    const ready = await first;
    expect(ready).toMatchObject({ type: 'ready', connection: { zendeskUrl: ready.url } });
    const clock = once(child, 'message').then(([message]) => {
      child.send({ type: 'clock-set' });
      return message as Message;
    });
    const body = JSON.stringify({ ms: 1000 });
    await fetch(`${ready.url}/sandbox/api/clock/skip`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await clock).toEqual({ type: 'clock', offsetMs: 1000 });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends when its parent is gone', async () => {
    const { child, first } = launch({});
    await first;
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('names the setting to change when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { child, first } = launch({
      SANDBOX_PORT: String((other.address() as AddressInfo).port),
    });
    const exit = once(child, 'exit');
    expect(await first).toMatchObject({
      type: 'failed',
      message: expect.stringContaining('set SANDBOX_PORT'),
    });
    expect((await exit)[0]).toBe(1);
    other.close();
  });

  it('names the setting to change when the folder is none', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { child, first } = launch({ SANDBOX_DATA_DIR: file });
    const exit = once(child, 'exit');
    expect(await first).toMatchObject({
      type: 'failed',
      message: expect.stringContaining('SANDBOX_DATA_DIR'),
    });
    expect((await exit)[0]).toBe(1);
  });
});
