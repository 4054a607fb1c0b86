import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressAnswers } from '../../../../backend/platform/http/compress-answers.ts';
import { getRaw } from '../../../support/get-raw.ts';

const LONG = 'Smør og brød. '.repeat(500);

let server: Server;
let origin: string;
beforeAll(async () => {
  const app = express();
  app.disable('etag');
  app.use(compressAnswers());
  app.all('/page', (_req, res) => void res.type('html').vary('Accept').send(LONG));
  app.get('/json', (_req, res) => void res.json({ text: LONG }));
  app.get('/problem', (_req, res) => {
    res
      .status(422)
      .type('application/problem+json')
      .send(JSON.stringify({ detail: LONG }));
  });
  app.get('/short', (_req, res) => void res.type('html').send('Hello'));
  app.get('/picture', (_req, res) => void res.type('png').send(LONG));
  app.get('/bytes', (_req, res) => void res.type('html').send(Buffer.from(LONG)));
  app.get('/as-is', (_req, res) => {
    res.set('Cache-Control', 'private, no-transform').type('html').send(LONG);
  });
  app.get('/kept', (_req, res) => void res.set('ETag', 'W/"1"').type('html').send(LONG));
  app.get('/streamed', (_req, res) => {
    res.type('csv').write(LONG);
    res.end('the end');
  });
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const get = (path: string, wish = 'gzip, deflate, br', more: Record<string, string> = {}) =>
  getRaw(`${origin}${path}`, { 'accept-encoding': wish, ...more });

describe('an answer', () => {
  it.each([
    ['/page', 'text/html; charset=utf-8', LONG],
    ['/json', 'application/json; charset=utf-8', JSON.stringify({ text: LONG })],
    ['/problem', 'application/problem+json', JSON.stringify({ detail: LONG })],
  ])('is packed, and the same once unpacked: %s', async (path, type, text) => {
    const { headers, body } = await get(path);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-type']).toBe(type);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers.vary).toContain('Accept-Encoding');
    expect(gunzipSync(body).toString()).toBe(text);
  });

  it.each(['', 'br', 'deflate', 'identity', 'gzip;q=0', 'gzip;q=0.1, identity;q=0.5', '*;q=0'])(
    'is left as it is for a client that wishes "%s"',
    async (wish) => {
      const { headers, body } = await get('/page', wish);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toBe('Accept, Accept-Encoding');
      expect(body.toString()).toBe(LONG);
    },
  );

  it.each(['/short', '/picture', '/bytes', '/as-is', '/streamed'])(
    'is left as it is where packing is of no use or not wanted: %s',
    async (path) => {
      const { headers, body } = await get(path);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.length).toBeGreaterThan(0);
    },
  );

  it('is described by HEAD as GET sends it', async () => {
    const head = await getRaw(`${origin}/page`, { 'accept-encoding': 'gzip' }, 'HEAD');
    const { headers } = await get('/page', 'gzip');
    expect(head.body).toHaveLength(0);
    for (const name of ['content-encoding', 'content-length', 'content-type', 'vary']) {
      expect(head.headers[name]).toBe(headers[name]);
    }
  });

  it('is not sent again to whoever has it', async () => {
    const known = await get('/kept', 'gzip', { 'if-none-match': 'W/"1"' });
    expect(known.status).toBe(304);
    expect(known.body).toHaveLength(0);
    expect((await get('/kept', 'gzip', { 'if-none-match': 'W/"2"' })).status).toBe(200);
  });
});
