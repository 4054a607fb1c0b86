import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { until } from './until.ts';

/** Aftercare as a process of its own, which a test can kill. */
export type ChildService = {
  /** SIGKILL: nothing is cleaned up. */
  kill(): Promise<void>;
  /** SIGTERM; answers with the exit code. */
  stop(): Promise<number | null>;
  /** What it has printed so far. */
  output(): string;
};

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');

/** Starts the built service with this environment and waits until it serves. */
export async function startChild(environment: Record<string, string>): Promise<ChildService> {
  const child = spawnChild(environment);
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const isUp = () => {
    if (child.exitCode !== null) throw new Error(`the service ended while starting:\n${output}`);
    return output.includes('Aftercare ');
  };
  await until('the service', isUp, 60_000);
  return {
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
    output: () => output,
  };
}

function spawnChild(environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [COMMAND, 'start'], {
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
