import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const FOLDER = join(import.meta.dirname, '../floors');

/** A small program of the measurement's own, as a process of its own. */
export type Program<T> = { said: T; stop(): Promise<void> };

/** Starts `floors/<name>.mjs`; its first line, which is JSON, says that it is ready and where. */
export async function startProgram<T>(
  name: string,
  environment: Record<string, string> = {},
): Promise<Program<T>> {
  const child = spawn(process.execPath, [join(FOLDER, `${name}.mjs`)], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the program ${name} ended with code ${String(code)}`);
  });
  ended.catch(() => {});
  // However the measurement ends.
  process.once('exit', () => child.kill('SIGKILL'));
  const lines = createInterface(child.stdout);
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  return {
    said: JSON.parse(line) as T,
    async stop() {
      child.kill('SIGKILL');
      await ended.catch(() => {});
    },
  };
}
