import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** One request a webhook made. */
export type Received = { path: string; headers: IncomingHttpHeaders; body: string };

/** A server that stands in for the service, and remembers what it was sent. */
export type Receiver = {
  url: string;
  received: Received[];
  /** Decides on the next answers, in order; 200 when none is left. `hang` never answers. */
  answers: (number | 'hang' | { status: number; headers: Record<string, string> })[];
  events: () => {
    type: string;
    id: string;
    event: Record<string, unknown>;
    detail: Record<string, unknown>;
  }[];
  clear: () => void;
};

/** Starts a receiver that is closed when the test file ends. */
export async function webhookReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Receiver['answers'] = [];
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      received.push({
        path: req.url ?? '',
        headers: req.headers,
        body: Buffer.concat(chunks).toString(),
      });
      const answer = answers.shift() ?? 200;
      if (answer === 'hang') return;
      if (typeof answer === 'number') res.writeHead(answer).end();
      else res.writeHead(answer.status, answer.headers).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answers,
    events: () => received.map(({ body }) => JSON.parse(body)),
    clear: () => {
      received.length = 0;
      answers.length = 0;
    },
  };
}
