import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkReasonOf } from '../network-reason.ts';
import { UnusableError, type UnusableReason, type UsedSetting } from '../unusable-error.ts';

/** A server that listens. */
export type Listening = { port: number; close(): Promise<void> };

const REQUEST_TIMEOUT_MS = 30_000;
const DRAIN_MS = 10_000;

/**
 * Listens for HTTP.
 *
 * `close` lets requests under way finish for up to ten seconds.
 *
 * @throws UnusableError that names `PORT` or `HOST` when that address cannot be had.
 */
export async function listen(app: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(addressError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => drain(server) };
}

/**
 * Finds out early whether {@link listen} will get its address.
 *
 * @throws UnusableError as `listen` does.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const { close } = await listen(() => {}, host, port);
  await close();
}

type Fault = [UsedSetting, UnusableReason];

const FAULTS: Readonly<Record<string, Fault>> = {
  EADDRINUSE: ['PORT', 'in_use'],
  EACCES: ['PORT', 'no_right'],
  EADDRNOTAVAIL: ['HOST', 'not_here'],
};

/** Makes of a failure to listen the error that names the variable at fault. */
export function addressError(
  cause: NodeJS.ErrnoException,
  host: string,
  port: number,
): UnusableError {
  const isUnknown = networkReasonOf(cause.code) === 'unknown_host';
  const [setting, reason]: Fault = isUnknown
    ? ['HOST', 'unknown_host']
    : (FAULTS[cause.code ?? ''] ?? ['PORT', 'other']);
  const place = setting === 'PORT' ? String(port) : host;
  return new UnusableError(`${setting}: cannot listen at ${place}: ${cause.message}`, {
    setting,
    reason,
    place,
    systemCode: cause.code ?? null,
    cause,
  });
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const forced = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(forced);
}
