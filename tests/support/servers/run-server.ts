import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const START_TIMEOUT_MS = 60_000;
const POLL_MS = 25;
const KEPT_OUTPUT = 2_000;

type ServerCommand = {
  name: string;
  command: string;
  args: string[];
  /** Removed when the server has ended. */
  folder: string;
  /** Unix user and group to run as; this process's own when absent. */
  user?: { uid: number; gid: number };
  stopSignal: NodeJS.Signals;
  /** Resolves once the server answers; rejects while it does not yet. */
  check: () => Promise<void>;
};

/** A server of our own that runs beside the tests. */
export type RunningServer = {
  stop(): Promise<void>;
  /** Such as SIGSTOP, which freezes it; frozen, it cannot be stopped. */
  signal(name: NodeJS.Signals): void;
};

/**
 * Starts a server and waits until it answers.
 *
 * It ends, and its folder goes, with `stop` or with this process, however this one ends.
 */
export async function runServer(options: ServerCommand): Promise<RunningServer> {
  const { name, command, args, folder, user = {}, stopSignal, check } = options;
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C in the terminal is for the tests, which then stop the server.
    detached: true,
    ...user,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
    });
  }
  let failure: Error | null = null;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      failure = error;
      resolve();
    });
    child.once('exit', () => resolve());
  });
  const guardian = child.pid === undefined ? null : guard(child.pid, folder);
  const cleaned = ended.then(async () => {
    guardian?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });
  const stop = async () => {
    if (!hasEnded(child)) child.kill(stopSignal);
    await cleaned;
  };

  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!hasEnded(child) && failure === null && Date.now() < deadline) {
    try {
      await check();
      return { stop, signal: (name) => void child.kill(name) };
    } catch {
      await Promise.race([pause(POLL_MS), ended]);
    }
  }
  await stop();
  const why = failure === null ? output.trim() || 'no answer in time' : String(failure);
  throw new Error(`${name} for the tests did not start: ${why}`);
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/**
 * Ends the server when this process is gone, even killed: only then does the pipe close.
 */
function guard(pid: number, folder: string): ChildProcess {
  const script = 'read -r _; kill -QUIT "$1"; sleep 2; kill -KILL "$1"; rm -rf "$2"';
  const guardian = spawn('/bin/sh', ['-c', script, 'guardian', String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  // A guardian that cannot be started is no reason to fail the tests.
  guardian.on('error', () => {});
  guardian.unref();
  return guardian;
}
