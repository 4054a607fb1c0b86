import type { WriteStream } from 'node:tty';
import { spinner } from '@clack/prompts';

const SLOW_MS = 1000;
const STILL_MS = 10_000;
/** As a shell counts a program that Ctrl-C has ended. */
const INTERRUPTED = 130;

/** Shows that something goes on. */
export type Progress = {
  /** Does the work, and says so while it takes longer than a second. */
  during<T>(doing: string, work: () => Promise<T>): Promise<T>;
  /** Writes lines above what is shown at the moment. */
  above(write: () => void): void;
};

/** Makes the progress of a terminal: one that turns, or without a terminal a line now and then. */
export function createProgress(output: WriteStream): Progress {
  let shown: { hide: () => void; show: () => void } | null = null;
  return {
    async during(doing, work) {
      const sign = output.isTTY ? turning(output, doing) : inLines(output, doing);
      const first = setTimeout(() => {
        shown = sign;
        sign.show();
      }, SLOW_MS);
      try {
        return await work();
      } finally {
        clearTimeout(first);
        if (shown === sign) {
          sign.hide();
          shown = null;
        }
      }
    },
    above(write) {
      shown?.hide();
      write();
      shown?.show();
    },
  };
}

function turning(output: WriteStream, doing: string) {
  // While it turns, the library takes Ctrl-C for itself, and would end the process as if all were well.
  const markEnd = (code: number) => {
    process.exitCode = code === 0 ? INTERRUPTED : code;
  };
  const sign = spinner({
    output,
    withGuide: false,
    cancelMessage: 'Ended',
    onCancel: () => process.exit(INTERRUPTED),
  });
  return {
    show() {
      process.on('exit', markEnd);
      sign.start(`${doing} `);
    },
    hide() {
      sign.clear();
      process.off('exit', markEnd);
    },
  };
}

function inLines(output: WriteStream, doing: string) {
  const startedAt = Date.now();
  let repeat: NodeJS.Timeout | undefined;
  let isTold = false;
  const tell = () => {
    const seconds = Math.floor((Date.now() - startedAt) / 1000);
    output.write(`  … ${doing}${seconds > 1 ? ` (${seconds} s)` : ''}\n`);
  };
  return {
    show() {
      // Lines between do not have it told again.
      if (!isTold) tell();
      isTold = true;
      repeat = setInterval(tell, STILL_MS);
    },
    hide: () => clearInterval(repeat),
  };
}
