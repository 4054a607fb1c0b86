import { once } from 'node:events';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** How a receiver tries the patience of who calls it. */
export type Slowness =
  /** Takes everything and never says a word. */
  | { kind: 'silent' }
  /** Answers as it should, but late. */
  | { kind: 'late'; afterMs: number }
  /** Gives its answer a byte at a time, so that the line is never idle for long. */
  | { kind: 'drip'; everyMs: number }
  /** Goes on answering for ever. */
  | { kind: 'endless'; everyMs: number };

/** A receiver on this machine; `bodies` holds whatever it was sent. */
export type SlowReceiver = { url: string; bodies: string[]; close(): Promise<void> };

const LONG_TEXT = 'x'.repeat(1_000);

/** Starts an HTTP receiver, as of a chat or of somebody's webhook, that answers 200 in its own time. */
export async function startSlowHttp(slowness: Slowness): Promise<SlowReceiver> {
  const bodies: string[] = [];
  const server = createHttpServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      answer(response, slowness);
    });
  });
  return { bodies, ...(await listen(server, 'http')) };
}

function answer(response: ServerResponse, slowness: Slowness): void {
  switch (slowness.kind) {
    case 'silent':
      return;
    case 'late':
      setTimeout(() => response.end('ok'), slowness.afterMs);
      return;
    case 'drip':
    case 'endless': {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const text = slowness.kind === 'drip' ? '.' : LONG_TEXT;
      repeat(response, text, slowness.everyMs);
    }
  }
}

/** Starts an SMTP server that takes each mail in its own time; `bodies` are the mails that it took. */
export async function startSlowSmtp(slowness: Slowness): Promise<SlowReceiver> {
  const bodies: string[] = [];
  const server = createServer((socket) => {
    if (slowness.kind === 'silent') return;
    serveSmtp(socket, bodies, (line) => say(socket, line, slowness));
  });
  return { bodies, ...(await listen(server, 'smtp')) };
}

/** Just enough of SMTP for one client that behaves: no extensions, no TLS. */
function serveSmtp(socket: Socket, bodies: string[], reply: (line: string) => void): void {
  let received = '';
  let isInMail = false;
  reply('220 slow.example ESMTP');
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString();
    for (;;) {
      const end = received.indexOf(isInMail ? '\r\n.\r\n' : '\r\n');
      if (end === -1) return;
      const part = received.slice(0, end);
      received = received.slice(end + (isInMail ? 5 : 2));
      if (isInMail) {
        bodies.push(part);
        isInMail = false;
        reply('250 2.0.0 taken');
      } else {
        const verb = part.slice(0, 4).toUpperCase();
        isInMail = verb === 'DATA';
        reply(isInMail ? '354 go on' : verb === 'QUIT' ? '221 bye' : '250 ok');
      }
    }
  });
}

function say(socket: Socket, line: string, slowness: Slowness): void {
  const text = `${line}\r\n`;
  switch (slowness.kind) {
    case 'silent':
      return;
    case 'late':
      setTimeout(() => socket.write(text), slowness.afterMs);
      return;
    case 'drip': {
      let sent = 0;
      const timer = setInterval(() => {
        socket.write(text.slice(sent, sent + 1));
        sent += 1;
        if (sent === text.length) clearInterval(timer);
      }, slowness.everyMs);
      socket.on('close', () => clearInterval(timer));
      return;
    }
    case 'endless':
      // A reply of many lines has no end before one with a space after its code.
      repeat(socket, `${line.slice(0, 3)}-more to come\r\n`, slowness.everyMs);
  }
}

function repeat(stream: Socket | ServerResponse, text: string, everyMs: number): void {
  const timer = setInterval(() => stream.write(text), everyMs);
  stream.on('close', () => clearInterval(timer));
}

async function listen(server: Server, scheme: string): Promise<Omit<SlowReceiver, 'bodies'>> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
