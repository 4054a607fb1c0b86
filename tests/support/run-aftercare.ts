import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { until } from './until.ts';

const COMMAND = join(import.meta.dirname, '../../dist/backend/aftercare.js');
/** The last line of the greeting beside a sandbox. */
const GREETED = 'Ctrl-C stops everything';

/** The built product as a process in a group of its own, as a shell would start it. */
export type Aftercare = {
  pid: number;
  stdout: () => string;
  stderr: () => string;
  /** Settles when the process has ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Waits for the greeting of a start without any Zendesk. */
  untilGreeted: () => Promise<void>;
  kill: (signal: NodeJS.Signals) => void;
  /** What a terminal does on Ctrl-C: a SIGINT to the product and all its children. */
  pressCtrlC: () => void;
  /** Makes sure that nothing of it is left; for after a test. */
  destroy: () => Promise<void>;
};

/** Runs `aftercare start` with nothing in its environment but what is given. */
export function runAftercare(environment: Record<string, string>): Aftercare {
  const child = spawn(process.execPath, [COMMAND, 'start'], {
    // No `.env` of the project is read there.
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  // Not "exit": the last words are still on their way then.
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }));
  const { pid } = child;
  if (pid === undefined) throw new Error('the product could not be started');
  const signalGroup = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-pid, signal);
    } catch {
      // Nobody is left in the group.
    }
  };
  return {
    pid,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    async untilGreeted() {
      const isUp = (): boolean => {
        if (child.exitCode !== null) throw new Error(`ended while starting:\n${stdout}${stderr}`);
        return stdout.includes(GREETED);
      };
      await until('the greeting', isUp, 60_000);
    },
    kill: (signal) => void child.kill(signal),
    pressCtrlC: () => signalGroup('SIGINT'),
    async destroy() {
      signalGroup('SIGKILL');
      await ended;
    },
  };
}

/** Finds a port that is free together with the next one, which the sandbox takes. */
export async function freePortPair(): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (port < 65_535 && (await isFree(port + 1))) return port;
  }
}

/** Tells whether nobody listens on a port of this machine. */
export async function isFree(port: number): Promise<boolean> {
  try {
    const server = await occupy(port);
    await new Promise((resolve) => server.close(resolve));
    return true;
  } catch {
    return false;
  }
}

/** Takes a port, as another program would. */
export async function occupy(port: number): Promise<Server> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
