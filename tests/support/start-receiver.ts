import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a receiver was sent. */
export type Received = { path: string; headers: IncomingHttpHeaders; body: string };

/** A receiver of posts on this machine. */
export type Receiver = { url: string; received: Received[]; close(): Promise<void> };

/** Starts a receiver; `answer` gets each post, and how many there were with it. */
export async function startReceiver(
  answer: (response: ServerResponse, post: Received, count: number) => void = (response) => {
    response.end();
  },
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const post = { path: request.url ?? '', headers: request.headers, body };
      received.push(post);
      answer(response, post, received.length);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
