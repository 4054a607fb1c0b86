import { spawn } from 'node:child_process';

const IS_WINDOWS = process.platform === 'win32';
/** A process that has begun to end and does not get there is ended. */
const PATIENCE_MS = 10_000;

/**
 * Starts a program with whatever it starts as one group, so that no part of it is left behind.
 *
 * The terminal's Ctrl-C does not reach the group by itself: whoever starts it passes signals on.
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !IS_WINDOWS,
    shell: IS_WINDOWS,
    ...options,
  });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const signal = (name) => {
    try {
      if (IS_WINDOWS) child.kill(name);
      else process.kill(-Number(child.pid), name);
    } catch {
      // Nobody is left in the group.
    }
  };
  const end = async () => {
    if (child.pid === undefined) return;
    signal('SIGTERM');
    const timer = setTimeout(() => signal('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(timer);
    // What the program itself has left running.
    signal('SIGKILL');
  };
  return { ended, end };
}

/** Calls `work` once when this process is told to end, which it does afterwards. */
export function onEnd(work) {
  let isEnding = false;
  const handle = (name) => {
    if (isEnding) return;
    isEnding = true;
    void work().finally(() => process.exit(name === 'SIGINT' ? 130 : 143));
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return () => {
    process.off('SIGINT', handle);
    process.off('SIGTERM', handle);
  };
}
