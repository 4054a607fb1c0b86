import type { SandboxOptions } from './sandbox.types.ts';
import { startSandbox } from './start-sandbox.ts';

/**
 * The sandbox as a process of its own, forked by the service.
 *
 * Tells its parent over IPC: `{type:'ready', connection, url}` once, `{type:'failed', message}`
 * when it cannot start (with the `code` of the system's error), `{type:'clock', offsetMs}` when the clock was moved, which the
 * parent answers with `{type:'clock-set'}`. Ends with its parent.
 */
const CLOCK_ANSWER_MS = 5_000;

const options: SandboxOptions = {
  port: Number(process.env['SANDBOX_PORT'] ?? 0),
  host: process.env['SANDBOX_HOST'] ?? '127.0.0.1',
  dataDir: process.env['SANDBOX_DATA_DIR'] ?? './data/sandbox',
  serviceUrl: process.env['AFTERCARE_URL'] ?? 'http://localhost:8080',
  seed: process.env['SANDBOX_SEED'] === 'bare' ? 'bare' : 'story',
  onClockChange: tellClock,
};

try {
  const sandbox = await startSandbox(options);
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    void sandbox.close().finally(() => process.exit(0));
  };
  // Ctrl-C reaches the parent as well, which still needs the sandbox while it goes down.
  process.on('SIGINT', process.send === undefined ? end : () => undefined);
  for (const signal of ['SIGTERM', 'disconnect'] as const) process.on(signal, end);
  tell({ type: 'ready', connection: sandbox.connection, url: sandbox.url });
  if (process.send === undefined) process.stdout.write(`The sandbox is at ${sandbox.url}\n`);
} catch (error) {
  const message = explain(error);
  if (process.send === undefined) process.stderr.write(`${message}\n`);
  const { code } = error as NodeJS.ErrnoException;
  tell({ type: 'failed', message, code }, () => process.exit(1));
}

function tell(message: object, then: () => void = () => undefined): void {
  if (process.send === undefined || !process.connected) then();
  else process.send(message, then);
}

function tellClock(offsetMs: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      process.off('message', listen);
      resolve();
    };
    const listen = (message: unknown): void => {
      if ((message as { type?: unknown } | null)?.type === 'clock-set') finish();
    };
    const timer = setTimeout(finish, process.send === undefined ? 0 : CLOCK_ANSWER_MS);
    process.on('message', listen);
    tell({ type: 'clock', offsetMs });
  });
}

/** Says in one sentence what stopped the start, and what to change. */
function explain(error: unknown): string {
  const { code, path } = error as NodeJS.ErrnoException;
  const { port, host, dataDir } = options;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} for the sandbox is in use by another program: set SANDBOX_PORT to a free one.`;
    case 'ERR_SOCKET_BAD_PORT':
      return `SANDBOX_PORT is no port: set it to a number from 0 to 65535, 0 for any free one.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      if (path === undefined)
        return `Port ${port} for the sandbox needs more rights: set SANDBOX_PORT above 1023.`;
      return `The sandbox may not write to ${path}: give it the right, or set SANDBOX_DATA_DIR to another folder.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path ?? dataDir} is not a folder: set SANDBOX_DATA_DIR to one.`;
    case 'ENOSPC':
      return `The disk of ${dataDir} is full: free some space or set SANDBOX_DATA_DIR to another disk.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}: set SANDBOX_HOST to 127.0.0.1.`;
    default:
      break;
  }
  if (error instanceof SyntaxError) {
    return `The sandbox's file in ${dataDir} cannot be read: delete the folder to begin anew, or set SANDBOX_DATA_DIR to another one.`;
  }
  return `The sandbox could not start: ${error instanceof Error ? error.message : String(error)}.`;
}
