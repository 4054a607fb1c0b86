import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import { createTestDatabase } from './servers/create-test-database.ts';

/** A database whose way to it can be cut. */
export type BreakableDatabase = {
  url: string;
  /** Ends all connections; new ones are ended as well (`refuse`) or never answered (`hang`). */
  cut(how?: 'refuse' | 'hang'): void;
  mend(): void;
  close(): Promise<void>;
};

/** Creates a database behind a relay of our own. */
export async function startBreakableDatabase(): Promise<BreakableDatabase> {
  const database = await createTestDatabase();
  const target = new URL(database.url);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'refuse' | 'hang' = 'whole';

  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    track(near);
    if (state === 'hang') return;
    if (state === 'refuse') {
      near.destroy();
      return;
    }
    const far = createConnection(Number(target.port || 5432), target.hostname);
    track(far);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const url = new URL(database.url);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut(how = 'refuse') {
      state = how;
      endAll();
    },
    mend() {
      state = 'whole';
      endAll();
    },
    async close() {
      endAll();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await database.drop();
    },
  };
}
