import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createErrorHandler } from '../../../../backend/platform/http/error-handler.ts';
import { serveBuiltFiles } from '../../../../backend/platform/http/serve-built-files.ts';
import { createLogger } from '../../../../backend/platform/logger.ts';
import { getRaw } from '../../../support/get-raw.ts';

// The contents say which file it is; nothing unpacks them.
const FILES = {
  'a.js': 'plain script',
  'a.js.br': 'br',
  'a.js.gz': 'gzip',
  'only-gz.css': 'plain style',
  'only-gz.css.gz': 'gzip style',
  'tiny.svg': '<svg/>',
  '.vite/manifest.json': '{}',
};

let folder: string;
let server: Server;
let origin: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercare-built-'));
  await mkdir(join(folder, '.vite'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  const app = express();
  app.disable('etag');
  app.use('/app', serveBuiltFiles(folder));
  app.use((_req, res) => void res.status(404).send('none of these'));
  app.use(createErrorHandler(createLogger('silent')));
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  getRaw(`${origin}/app/${path}`, headers, method);
const SCRIPT = 'text/javascript; charset=utf-8';

describe('a file of the build', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br, gzip', 'br'],
    ['BR', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip;q=0.5, br;q=1.0', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['identity;q=1, *;q=0', undefined],
    ['identity;q=0.5, gzip;q=0.1', undefined],
    ['identity;q=0', undefined],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['deflate, zstd', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is packed as the client likes best: %s', async (wish, encoding) => {
    const answer = await get('a.js', wish === undefined ? {} : { 'accept-encoding': wish });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.body.toString()).toBe(encoding ?? 'plain script');
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect(answer.headers['content-type']).toBe(SCRIPT);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('comes in the next best way where it is not packed in the best', async () => {
    const style = await get('only-gz.css', { 'accept-encoding': 'br, gzip;q=0.5' });
    expect(style.headers['content-encoding']).toBe('gzip');
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    const picture = await get('tiny.svg?v=1', { 'accept-encoding': 'br, gzip' });
    expect(picture.headers['content-encoding']).toBeUndefined();
    expect(picture.headers['content-type']).toBe('image/svg+xml');
    expect(picture.headers.vary).toBe('Accept-Encoding');
    expect(picture.body.toString()).toBe(FILES['tiny.svg']);
  });

  it('is described by HEAD as GET sends it', async () => {
    const wish = { 'accept-encoding': 'br' };
    const [head, whole] = [await get('a.js', wish, 'HEAD'), await get('a.js', wish)];
    const { date: _one, ...described } = head.headers;
    const { date: _other, ...sent } = whole.headers;
    expect(described).toEqual(sent);
    expect(head.body).toHaveLength(0);
  });

  it('is not sent again to whoever has it, packed alike', async () => {
    const etagOf = async (wish: string) =>
      String((await get('a.js', { 'accept-encoding': wish })).headers.etag);
    const [packed, plain] = [await etagOf('br'), await etagOf('identity')];
    expect(packed).not.toBe(plain);
    const ask = (etag: string) =>
      get('a.js', { 'accept-encoding': 'br', 'if-none-match': `"x", ${etag}` });
    const known = await ask(packed);
    expect(known.status).toBe(304);
    expect(known.body).toHaveLength(0);
    expect(known.headers.vary).toBe('Accept-Encoding');
    expect(known.headers['content-encoding']).toBeUndefined();
    expect((await ask(plain)).status).toBe(200);
  });

  it('comes whole, whatever part is asked for', async () => {
    for (const range of ['bytes=0-2', 'bytes=900-']) {
      const answer = await get('a.js', { 'accept-encoding': 'br', range });
      expect(answer.status).toBe(200);
      expect(answer.headers['content-range']).toBeUndefined();
      expect(answer.body.toString()).toBe('br');
    }
  });
});

describe('what is no file of the build', () => {
  it.each([
    'none.js',
    'a.js.br',
    'a.js.gz',
    'a%2Ejs%2Ebr',
    'a.js.BR',
    '.vite/manifest.json',
    '',
    '/',
    '%2e%2e/package.json',
    '..%2fpackage.json',
    '%',
  ])('is left to others: %s', async (path) => {
    for (const wish of ['br', 'identity']) {
      const answer = await get(path, { 'accept-encoding': wish });
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toBe('none of these');
      for (const name of ['content-encoding', 'cache-control', 'vary']) {
        expect(answer.headers[name]).toBeUndefined();
      }
    }
  });

  it('is left to others when something is posted', async () => {
    expect((await get('a.js', { 'accept-encoding': 'br' }, 'POST')).status).toBe(404);
  });

  it('is told in plain words, and not kept, when a file is not the one that was meant', async () => {
    const answer = await get('a.js', { 'accept-encoding': 'br', 'if-match': '"other"' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers.etag).toBeUndefined();
    expect(JSON.parse(answer.body.toString())).toMatchObject({ status: answer.status });
  });
});
