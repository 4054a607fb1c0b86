import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { styleText } from 'node:util';
import { SetupError } from '../setup/setup-error.ts';
import type { StepText } from '../setup/describe-step.rules.ts';

/** Where the admin reads and answers. */
export type Terminal = {
  /** Whether somebody is there to answer. */
  isInteractive: boolean;
  line(text?: string): void;
  step(text: StepText): void;
  /** Says what goes on while it takes longer than a second, then how it ended. */
  during<T>(doing: string, work: () => Promise<T>, done?: (result: T) => string): Promise<T>;
  /** `name` says to a script what is asked for; a person reads it above. */
  ask(question: string, options?: { isSecret?: boolean; name?: string }): Promise<string>;
  confirm(question: string, isYes: boolean): Promise<boolean>;
};

type Color = 'green' | 'yellow' | 'red' | 'dim' | 'bold';

const COLORS = {
  '+': 'green',
  '-': 'red',
  '~': 'yellow',
  '=': 'dim',
  '!': 'yellow',
  x: 'red',
} as const;
const SLOW_MS = 1000;
const STILL_MS = 10_000;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Makes the terminal of a command; on standard error when `isQuiet`, for output that a program reads.
 *
 * Without a terminal everything comes as plain lines, and nothing is asked.
 */
export function createTerminal({ isQuiet = false } = {}): Terminal {
  const out = isQuiet ? process.stderr : process.stdout;
  const isTerminal = out.isTTY;
  const hasColors = isTerminal && out.hasColors();
  const paint = (color: Color, text: string) => (hasColors ? styleText(color, text) : text);
  // What goes on at the moment stands in the last line, without an end.
  const line = (text = '') => void out.write(`${isTerminal ? '\r\u001b[K' : ''}${text}\n`);

  async function ask(question: string, { isSecret = false }: { isSecret?: boolean } = {}) {
    // What is typed is echoed by readline itself, hence not for a secret.
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const reader = createInterface({
      input: process.stdin,
      output: isSecret ? silent : out,
      terminal: true,
    });
    if (isSecret) out.write(question);
    // Ctrl-C and Ctrl-D would otherwise leave the question open for ever.
    const given = new AbortController();
    reader.once('SIGINT', () => reader.close());
    reader.once('close', () => given.abort());
    try {
      return (await reader.question(isSecret ? '' : question, { signal: given.signal })).trim();
    } catch (cause) {
      throw new SetupError('No answer was given, so nothing was changed in Zendesk.', { cause });
    } finally {
      reader.close();
      if (isSecret) line();
    }
  }

  return {
    isInteractive: isTerminal && process.stdin.isTTY,
    line,
    step({ mark, title, details }) {
      line(paint(COLORS[mark], `  ${mark} ${title}`));
      for (const detail of details) line(paint('dim', `      ${detail}`));
    },
    async during(doing, work, done) {
      const started = Date.now();
      const seconds = () => Math.floor((Date.now() - started) / 1000);
      let frame = 0;
      const show = () => {
        if (!isTerminal) line(`  … ${doing}${seconds() > 1 ? ` (${seconds()} s)` : ''}`);
        else
          out.write(
            `\r\u001b[K  ${FRAMES[(frame += 1) % FRAMES.length]} ${doing} (${seconds()} s)`,
          );
      };
      let repeat: NodeJS.Timeout | undefined;
      const first = setTimeout(() => {
        show();
        repeat = setInterval(show, isTerminal ? 100 : STILL_MS);
      }, SLOW_MS);
      try {
        const result = await work();
        clear();
        if (done) line(`  ${paint('green', '✓')} ${done(result)}`);
        return result;
      } finally {
        clear();
      }
      function clear(): void {
        if (repeat && isTerminal) out.write('\r\u001b[K');
        clearTimeout(first);
        clearInterval(repeat);
        repeat = undefined;
      }
    },
    ask,
    async confirm(question, isYes) {
      const answer = (await ask(`${question} [${isYes ? 'Y/n' : 'y/N'}] `)).toLowerCase();
      return answer === '' ? isYes : answer.startsWith('y');
    },
  };
}
