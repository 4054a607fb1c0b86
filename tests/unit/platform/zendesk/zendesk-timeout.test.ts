import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { RetryLaterError } from '../../../../backend/platform/errors.ts';
import { createZendeskHttp } from '../../../../backend/platform/zendesk/zendesk-http.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

/** Calls a real server, with no more patience than 200 ms. */
async function callTo(listener: RequestListener): Promise<unknown> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const call = createZendeskHttp({
    baseUrl: `http://127.0.0.1:${port}`,
    credentials: { kind: 'api_token', email: 'kim@acme.example', apiToken: 't0ken' },
    clock: { now: () => new Date() },
    timeoutMs: 200,
  });
  return call({ method: 'GET', path: '/api/v2/tickets/1' });
}

describe('a Zendesk that keeps us waiting', () => {
  it('is left when it never answers', async () => {
    await expect(callTo(() => {})).rejects.toBeInstanceOf(RetryLaterError);
  });

  it('is left when its answer never ends', async () => {
    const drip: RequestListener = (_req, res) => {
      res.setHeader('content-type', 'application/json');
      const timer = setInterval(() => res.write(' '), 50);
      res.on('close', () => clearInterval(timer));
    };
    await expect(callTo(drip)).rejects.toBeInstanceOf(RetryLaterError);
  }, 3000);

  it('is left when it hangs up in the middle', async () => {
    const hangUp: RequestListener = (_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      res.write('{"ticket":');
      setTimeout(() => res.destroy(), 20);
    };
    await expect(callTo(hangUp)).rejects.toBeInstanceOf(RetryLaterError);
  });

  it('is left when it redirects to somewhere else', async () => {
    const redirect: RequestListener = (_req, res) =>
      void res.writeHead(302, { location: 'http://127.0.0.1:1/login' }).end();
    await expect(callTo(redirect)).rejects.toMatchObject({
      failure: { saidBy: 'edge', status: 302 },
    });
  });
});
