import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens. */
export type Listening = { port: number; close(): Promise<void> };

const REQUEST_TIMEOUT_MS = 30_000;
const DRAIN_MS = 10_000;

/**
 * Listens for HTTP.
 *
 * `close` lets requests under way finish for up to ten seconds.
 *
 * @throws Error that names `PORT` or `HOST` when that address cannot be had.
 */
export async function listen(app: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => drain(server) };
}

/**
 * Finds out early whether {@link listen} will get its address.
 *
 * @throws Error as `listen` does.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const { close } = await listen(() => {}, host, port);
  await close();
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const why: Record<string, string> = {
    EADDRINUSE: `PORT: ${port} is in use by another program; stop it, or set PORT to a free port`,
    EACCES: `PORT: ${port} needs more rights; set PORT to 1024 or above`,
    EADDRNOTAVAIL: `HOST: ${host} is not an address of this machine; set HOST to one, or to 0.0.0.0`,
    ENOTFOUND: `HOST: ${host} is not known; set HOST to an address of this machine`,
  };
  return new Error(why[error.code ?? ''] ?? `cannot listen: ${error.message}`, { cause: error });
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const forced = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(forced);
}
