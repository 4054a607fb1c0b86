import { connect } from 'node:net';
import express, { raw } from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBodyRoom } from '../../../../backend/platform/http/body-room.ts';
import { createErrorHandler } from '../../../../backend/platform/http/error-handler.ts';
import { listen, type Listening } from '../../../../backend/platform/http/listen.ts';
import { until } from '../../../support/until.ts';
import { createLogger } from '../../../../backend/platform/logger.ts';

const MB = 1024 * 1024;
/** Large ones are given longer than any test lasts. */
const PATIENCE_MS = { small: 400, large: 60_000 };

let server: Listening;
let finish: () => void;
let inside: number;
beforeEach(async () => {
  inside = 0;
  let done!: () => void;
  const work = new Promise<void>((resolve) => (done = resolve));
  finish = done;
  const app = express();
  const count = (_req: unknown, _res: unknown, next: () => void) => {
    inside += 1;
    next();
  };
  app.post(
    '/',
    createBodyRoom(MB, PATIENCE_MS),
    raw({ type: () => true, limit: MB }),
    count,
    async (req, res) => {
      await work;
      res.json({ bytes: (req.body as Buffer).length });
    },
  );
  app.use(createErrorHandler(createLogger('silent')));
  server = await listen(app, '127.0.0.1', 0);
});
afterEach(async () => {
  finish();
  await server.close();
});

/** Sends the head of a request, and its body when it is told to; all that comes. */
function sendInTwo(length: string) {
  let answer = '';
  const socket = connect(server.port, '127.0.0.1');
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${length}\r\n\r\n`);
  socket.on('data', (data) => (answer += data.toString()));
  socket.on('error', () => {});
  const closed = new Promise<void>((done) => socket.once('close', () => done()));
  const whole = closed.then(() => answer);
  const sendBody = (bytes: number) => socket.write(Buffer.alloc(bytes));
  return { sendBody, hangUp: () => socket.destroy(), whole };
}

/** Sends the head of a request alone; the answer, if one comes before its body. */
function sendHead(length: string): Promise<string> {
  let resolve!: (answer: string) => void;
  const promise = new Promise<string>((done) => (resolve = done));
  const socket = connect(server.port, '127.0.0.1', () => {
    socket.write(`POST / HTTP/1.1\r\nhost: x\r\n${length}\r\n\r\n`);
  });
  socket.once('data', (bytes) => {
    resolve(bytes.toString());
    socket.destroy();
  });
  socket.on('error', () => {});
  return promise;
}
/** Sends a whole request, and where the connection stays another behind it; all that comes. */
function sendWhole(connection: string, bytes: number): Promise<string> {
  let answers = '';
  const head = `POST / HTTP/1.1\r\nhost: x\r\nconnection: ${connection}\r\ncontent-length: ${bytes}\r\n\r\n`;
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(head);
      socket.write(Buffer.alloc(bytes));
      if (connection !== 'close')
        socket.write('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    });
    socket.on('data', (data) => (answers += data.toString()));
    socket.on('error', () => {});
    socket.once('close', () => resolve(answers));
  });
}
const post = (bytes: number) =>
  fetch(`http://127.0.0.1:${server.port}/`, { method: 'POST', body: new Uint8Array(bytes) });

describe('the room of bodies', () => {
  it('refuses what says it is too large before any of it has come', async () => {
    const answer = await sendHead(`content-length: ${MB + 1}`);
    expect(answer).toContain('413');
  });

  it('lets its refusal arrive on a connection that ends with it, or stays', async () => {
    const large = Array.from({ length: 16 }, () => post(MB));
    await until('all of them to be inside', async () => (inside === 16 ? true : null));
    expect(await sendWhole('close', MB)).toContain('503');
    const both = await sendWhole('keep-alive', MB);
    expect(both).toContain('503');
    // Nothing of the body that nobody read is taken for a request.
    expect(both).toContain('404');
    finish();
    await Promise.all(large);
  });

  it('has an end, which large bodies reach without taking that of small ones', async () => {
    const large = Array.from({ length: 16 }, () => post(MB));
    await until('all of them to be inside', async () => (inside === 16 ? true : null));
    const refused = await post(MB);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await sendHead('transfer-encoding: chunked')).toContain('503');
    const small = post(1000);
    finish();
    expect((await small).status).toBe(200);
    const statuses = (await Promise.all(large)).map(({ status }) => status);
    expect(statuses).toEqual(Array.from({ length: 16 }, () => 200));
    expect((await post(MB)).status).toBe(200);
  });

  it.each(['content-length: 65536', 'content-length: 1048576', 'transfer-encoding: chunked'])(
    'is not taken by heads alone, whatever they announce: %s',
    async (length) => {
      const heads = Array.from({ length: 300 }, () => sendInTwo(length));
      finish();
      expect((await post(1_000)).status).toBe(200);
      expect((await post(MB)).status).toBe(200);
      for (const { hangUp } of heads) hangUp();
    },
  );

  it('answers what comes too slowly, and ends its connection', async () => {
    const slow = sendInTwo('content-length: 1000');
    slow.sendBody(10);
    const answer = await slow.whole;
    expect(answer).toMatch(/^HTTP\/1\.1 503 /);
    expect(answer).toMatch(/^Retry-After: 30\r$/im);
    expect(answer).toMatch(/^Connection: close\r$/im);
    finish();
    expect((await post(1_000)).status).toBe(200);
  });

  it('answers what finds no room half way, and holds the others', async () => {
    const all = Array.from({ length: 17 }, () => sendInTwo(`content-length: ${MB}`));
    for (const { sendBody } of all) sendBody(MB / 2);
    for (const { sendBody } of all) sendBody(MB / 2);
    await until('the others to be inside', async () => (inside === 16 ? true : null));
    finish();
    const answers = await Promise.all(all.map(({ whole }) => whole));
    const statuses = answers
      .map((answer) => answer.slice(9, 12))
      .filter((status) => status !== '200');
    // The one that is cut off while it sends may not come to read why.
    expect(statuses).toHaveLength(1);
    expect(['503', '']).toContain(statuses[0]);
    expect((await post(MB)).status).toBe(200);
  });
});
