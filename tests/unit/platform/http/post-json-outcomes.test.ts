import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { GiveUpError, RetryLaterError } from '../../../../backend/platform/errors.ts';
import type { Reach } from '../../../../backend/platform/http/hosts.ts';
import { postJson, PostRefusedError } from '../../../../backend/platform/http/post-json.ts';
import { freePort } from '../../../support/free-port.ts';

// Other files of this process may have put it in the place of sockets.
beforeAll(() => nock.restore());
afterAll(() => nock.activate());

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A receiver on this machine that counts what it is sent. */
async function aReceiver(answer: Answer) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      bodies.push(body);
      answer(response, request);
    });
  });
  const port = await listen(server);
  closing.push(() => server.closeAllConnections());
  return { port, bodies };
}

const post = (url: string, reach: Reach = 'this_machine') => postJson(url, { a: 1 }, { reach });
const failureOf = async (url: string, reach?: Reach) => {
  const outcome = await post(url, reach).catch((error: unknown) => error);
  return outcome instanceof Error ? outcome.constructor : outcome;
};
/** Ends the patience at once, in place of ten seconds. */
function impatient() {
  const controller = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(controller.signal);
  return () => controller.abort();
}

describe('what became of a post', () => {
  it('is not known when it was sent and there is no answer in time', async () => {
    const giveUp = impatient();
    const { port, bodies } = await aReceiver(giveUp);
    await expect(post(`http://127.0.0.1:${port}/`)).resolves.toBe('unknown');
    expect(bodies).toEqual(['{"a":1}']);
  });

  it('is not known when the line breaks after it was sent', async () => {
    const { port } = await aReceiver((_response, request) => request.socket.destroy());
    await expect(post(`http://127.0.0.1:${port}/`)).resolves.toBe('unknown');
  });

  it('is not known when the answer is no HTTP', async () => {
    const { port } = await aReceiver((_response, request) => request.socket.end('SSH-2.0-x\r\n'));
    await expect(post(`http://127.0.0.1:${port}/`)).resolves.toBe('unknown');
  });

  it('is nothing when nobody listens', async () => {
    expect(await failureOf(`http://127.0.0.1:${await freePort()}/`)).toBe(RetryLaterError);
  });

  it('is nothing when TLS does not come about', async () => {
    const port = await listen(
      createTcpServer((socket) => socket.end('HTTP/1.1 400 no TLS\r\n\r\n')),
    );
    expect(await failureOf(`https://127.0.0.1:${port}/`)).toBe(RetryLaterError);
  });

  it('is nothing when the other side is silent before anything could be sent', async () => {
    const giveUp = impatient();
    const server = createTcpServer((socket) => {
      closing.push(() => socket.destroy());
      giveUp();
    });
    const port = await listen(server);
    expect(await failureOf(`https://127.0.0.1:${port}/`)).toBe(RetryLaterError);
  });

  it('is nothing when the name is not known', async () => {
    expect(await failureOf('http://no-such-host.invalid/')).toBe(RetryLaterError);
  });
});

describe('what a post reads of an answer', () => {
  it('is the status alone, whatever the body unpacks to', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000));
    let read = 0;
    const { port } = await aReceiver((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.on('close', () => (read = response.socket?.bytesWritten ?? 0));
      response.end(packed);
    });
    const before = process.memoryUsage().arrayBuffers;
    await expect(post(`http://127.0.0.1:${port}/`)).resolves.toBe('taken');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
    expect(read).toBeLessThan(packed.length + 1_000);
  });

  it('is a redirect at most, which it does not follow', async () => {
    const elsewhere = await aReceiver((response) => response.end());
    const { port } = await aReceiver((response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${elsewhere.port}/` }).end();
    });
    expect(await failureOf(`http://127.0.0.1:${port}/`)).toBe(PostRefusedError);
    expect(elsewhere.bodies).toEqual([]);
  });
});

describe('a post that may go out in public alone', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '0.0.0.0',
  ])('does not reach this machine as %s', async (host) => {
    const { port, bodies } = await aReceiver((response) => response.end());
    expect(await failureOf(`http://${host}:${port}/`, 'public')).toBe(GiveUpError);
    expect(bodies).toEqual([]);
  });

  it('does not reach this machine by a name with a dot at its end', async () => {
    const { port, bodies } = await aReceiver((response) => response.end());
    // Some systems do not know the name, and then it may be known later.
    expect([GiveUpError, RetryLaterError]).toContain(
      await failureOf(`http://localhost.:${port}/`, 'public'),
    );
    expect(bodies).toEqual([]);
  });

  it.each(['169.254.169.254', '[fd00:ec2::254]', '10.0.0.1', '100.100.100.200', '[fe80::1]'])(
    'is not even tried at %s',
    async (host) => {
      expect(await failureOf(`http://${host}/latest`, 'public')).toBe(GiveUpError);
    },
  );

  it('says what to set, and not where it was to go', async () => {
    const failure = await post('http://127.0.0.1/s3cret', 'public').catch(
      (error: unknown) => error,
    );
    expect((failure as Error).message).toContain('ALLOW_PRIVATE_WEBHOOKS');
    expect((failure as Error).message).not.toContain('s3cret');
  });

  it('goes to the address that was checked, however the name is looked up next', async () => {
    const { port, bodies } = await aReceiver((response) => response.end());
    await expect(post(`http://localhost:${port}/`)).resolves.toBe('taken');
    expect(bodies).toHaveLength(1);
  });
});
