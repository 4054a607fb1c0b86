import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { withClockOffset } from './servers/find-faketime.ts';
import { until } from './until.ts';

/** Aftercare as a process of its own, which a test can kill or freeze. */
export type ChildService = {
  pid: number;
  /** SIGSTOP: it stands still wherever it is, and its connections stay open. */
  freeze(): void;
  /** SIGCONT: it goes on as if no time had passed. */
  thaw(): void;
  /** SIGKILL: nothing is cleaned up. */
  kill(): Promise<void>;
  /** SIGTERM; answers with the exit code. */
  stop(): Promise<number | null>;
  /** What it has printed so far. */
  output(): string;
};

/** How a child differs from the service that a person would start. */
export type ChildOptions = {
  /** How far its clock is ahead of the machine's. */
  clockOffsetSeconds?: number;
  /** The folder of the build to run; this source's own unless given. */
  distFolder?: string;
};

const DIST = join(import.meta.dirname, '../../dist');

/** Starts the built service with this environment and waits until it serves. */
export async function startChild(
  environment: Record<string, string>,
  options: ChildOptions = {},
): Promise<ChildService> {
  const child = spawnChild(environment, options);
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const isUp = () => {
    if (child.exitCode !== null) throw new Error(`the service ended while starting:\n${output}`);
    return /^Aftercare (?:serves|is running)/m.test(output);
  };
  await until('the service', isUp, 120_000);
  return {
    pid: child.pid ?? 0,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      return ended;
    },
    output: () => output,
  };
}

function spawnChild(environment: Record<string, string>, options: ChildOptions): ChildProcess {
  const { clockOffsetSeconds = 0, distFolder = DIST } = options;
  const clock = clockOffsetSeconds === 0 ? {} : withClockOffset(clockOffsetSeconds);
  return spawn(process.execPath, [join(distFolder, 'backend/aftercare.js'), 'start'], {
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', ...clock, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
