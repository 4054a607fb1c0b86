import type { ReadStream, WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { confirm, isCancel, password, text } from '@clack/prompts';
import { CommandError } from './command-error.ts';
import { createProgress } from './progress.ts';

/** One thing that is done or to be done, as it looks to the admin. */
export type StepText = {
  /** `+` made · `-` deleted · `~` changed · `=` as it is · `!` needs a look · `x` cannot be done. */
  mark: '+' | '-' | '~' | '=' | '!' | 'x';
  title: string;
  details: string[];
};

/** What an admin is asked for. */
export type Question = {
  /** The variable that the answer is for. */
  name: string;
  question: string;
  /** What it is, and where an admin finds it. */
  about: string;
  isSecret?: boolean;
  /** Whether an empty answer is one. */
  isOptional?: boolean;
  /** What Return alone answers with. */
  initial?: string;
  /** Says what is wrong with an answer; the question then stays. */
  check: (answer: string) => string | null;
};

/** Where the admin reads and answers. */
export type Terminal = {
  /** Whether somebody is there to answer. */
  isInteractive: boolean;
  line(words?: string): void;
  step(words: StepText): void;
  /** Says what goes on while it takes longer than a second, then how it ended. */
  during<T>(doing: string, work: () => Promise<T>, done?: (result: T) => string): Promise<T>;
  /** Answers with words that passed the check; a secret is not shown. */
  ask(question: Question): Promise<string>;
  confirm(question: string, isYes: boolean): Promise<boolean>;
};

type Options = {
  /** Leaves standard output to what a program reads. */
  isQuiet?: boolean;
  /** What is told when a question ends without an answer. */
  unanswered?: string;
  input?: ReadStream;
  output?: WriteStream;
};

const UNANSWERED = 'No answer was given, so nothing was done.';
const USUAL_SIZE = { columns: 80, rows: 24 };
const COLORS = {
  '+': 'green',
  '-': 'red',
  '~': 'yellow',
  '=': 'dim',
  '!': 'yellow',
  x: 'red',
} as const;

/**
 * Makes the terminal of a command; on standard error when `isQuiet`.
 *
 * Without a terminal everything comes as plain lines, and nothing is asked.
 */
export function createTerminal(options: Options = {}): Terminal {
  const { isQuiet = false, unanswered = UNANSWERED, input = process.stdin } = options;
  const { output = isQuiet ? process.stderr : process.stdout } = options;
  // Some containers give a terminal without a size, on which the prompts would be one letter wide.
  if (output.columns === 0) Object.assign(output, USUAL_SIZE);
  const hasColors = output.isTTY && output.hasColors();
  const paint = (color: 'green' | 'yellow' | 'red' | 'dim', words: string) =>
    hasColors ? styleText(color, words, { validateStream: false }) : words;
  const progress = createProgress(output);
  const line = (words = '') => progress.above(() => output.write(`${words}\n`));

  async function answerTo<T>(ask: (signal: AbortSignal) => Promise<T | symbol>): Promise<T> {
    // Ctrl-D ends the input, which would leave the question open for ever.
    const end = new AbortController();
    const onEnd = () => end.abort();
    const onKey = (_: unknown, key?: { name?: string; ctrl?: boolean }) => {
      if (key?.ctrl === true && key.name === 'd') onEnd();
    };
    input.once('end', onEnd).on('keypress', onKey);
    try {
      const answer = await ask(end.signal);
      if (!isCancel(answer)) return answer as T;
      throw new CommandError(unanswered);
    } finally {
      input.off('end', onEnd).off('keypress', onKey);
    }
  }

  const streams = { input, output, withGuide: false };
  return {
    isInteractive: output.isTTY && input.isTTY,
    line,
    step({ mark, title, details }) {
      line(paint(COLORS[mark], `  ${mark} ${title}`));
      for (const detail of details) line(paint('dim', `      ${detail}`));
    },
    async during(doing, work, done) {
      const result = await progress.during(doing, work);
      if (done) line(`  ${paint('green', '✓')} ${done(result)}`);
      return result;
    },
    async ask({ name, question, about, isSecret = false, initial, check }) {
      const message = `${question} (${name})\n   ${about}`;
      const validate = (answer = '') => check(answer.trim()) ?? undefined;
      const asked = { message, validate, ...streams };
      const usual = initial === undefined ? {} : { initialValue: initial };
      const answer = await answerTo<string | undefined>((signal) =>
        isSecret ? password({ ...asked, signal }) : text({ ...asked, ...usual, signal }),
      );
      return answer?.trim() ?? '';
    },
    confirm: (message, initialValue) =>
      answerTo<boolean>((signal) => confirm({ message, initialValue, signal, ...streams })),
  };
}
