import { once } from 'node:events';
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

/** Called with what is about to be passed on, which waits until the answer resolves. */
export type RelayListener = (text: string) => void | Promise<void>;

/** Stands before a server and passes everything on, in both directions. */
export type Relay = {
  port: number;
  /** What clients ask; one listener at a time, none when `null`. */
  onRequest(listener: RelayListener | null): void;
  /** What the server answers. */
  onReply(listener: RelayListener | null): void;
  close(): Promise<void>;
};

/** Starts a relay to a server on this machine. */
export async function startRelay(targetPort: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let requests: RelayListener | null = null;
  let replies: RelayListener | null = null;

  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  };
  const pass = (from: Socket, to: Socket, listener: () => RelayListener | null) => {
    let last: Promise<void> = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      last = last
        .then(() => listener()?.(chunk.toString('latin1')))
        .then(() => void (to.destroyed || to.write(chunk)));
    });
    from.on('close', () => {
      last = last.then(() => void to.end());
    });
  };
  const server = createServer((near) => {
    const far = createConnection(targetPort, '127.0.0.1');
    track(near);
    track(far);
    pass(near, far, () => requests);
    pass(far, near, () => replies);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    onRequest: (listener) => {
      requests = listener;
    },
    onReply: (listener) => {
      replies = listener;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
