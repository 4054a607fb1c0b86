import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below all that systems give out by themselves, to whoever listens or connects meanwhile. */
const LOWEST = 15_000;
const HIGHEST = 32_000;

/**
 * Finds a port that nobody listens on.
 *
 * It stays free until it is used, and while what uses it starts again, unless two tests draw the
 * same of seventeen thousand.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(LOWEST, HIGHEST);
  return (await isFree(port)) ? port : freePort();
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
