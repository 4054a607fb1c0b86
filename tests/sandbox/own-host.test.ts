import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import { testSandbox } from './support/test-sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await testSandbox();
});

/** Node's fetch lets nobody choose `Host`. */
function ask(path: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(sandbox.url);
    const asked = request({ hostname, port, path, headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

const PLACES = [
  '/',
  '/agent',
  '/inbox',
  '/sandbox/api/overview',
  '/api/v2/users/me.json',
  '/oauth/tokens',
  '/assets/x.js',
];
const port = () => new URL(sandbox.url).port;

describe('a page whose name was made to stand for this machine', () => {
  it.each(PLACES)('reads nothing at %s', async (path) => {
    const strangers = [
      'evil.example',
      `evil.example:${port()}`,
      `localhost.evil.example:${port()}`,
      `127.0.0.1.evil.example:${port()}`,
      `192.0.2.7:${port()}`,
      `0.0.0.0:${port()}`,
    ];
    for (const host of strangers) expect([host, await ask(path, host)]).toEqual([host, 421]);
  });

  it('is not taken for one of ours', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
      expect(await ask('/sandbox/api/overview', `${host}:${port()}`)).toBe(200);
    }
  });
});

it.each(['0.0.0.0', '::', '192.0.2.7', 'nps.example.com', ''])(
  'the sandbox is not opened to other machines: %s',
  async (host) => {
    const starting = startSandbox({
      port: 0,
      host,
      dataDir: null,
      serviceUrl: 'http://localhost:9',
    });
    await expect(starting).rejects.toThrow(/for this machine alone/);
  },
);
