import { parseArgs, type ParseArgsConfig } from 'node:util';
import { toError } from '../../platform/errors.ts';

/** A flag of a command: a switch, or one that takes a value, named in `value`. */
export type Flag = { about: string; value?: string };

/** What was given: switches as `true`, others as text. */
export type Flags<T extends Record<string, Flag>> = {
  [K in keyof T]?: T[K] extends { value: string } ? string : true;
};

/** Flags of a command that takes no others. */
export const plainFlags = { help: { about: 'show this' } } as const;

/** Answered for every command before it runs. */
const versionFlag = { version: { about: 'print the version of this Aftercare' } } as const;

/** The command line is wrong; the message says what there is. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/**
 * Reads the flags of a command.
 *
 * @throws UsageError that lists the flags when one is unknown or lacks its value.
 */
export function parseFlags<T extends Record<string, Flag>>(
  command: string,
  flags: T,
  args: string[],
): Flags<T> {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(name === 'help' && { short: 'h' }),
      },
    ]),
  );
  try {
    return parseArgs({ args, options, strict: true }).values as Flags<T>;
  } catch (error) {
    const { message } = toError(error);
    throw new UsageError(`${message}\n\n${describeFlags(command, flags)}`);
  }
}

/** Lists a command's flags, one a line. */
export function describeFlags(command: string, own: Record<string, Flag>): string {
  const flags: Record<string, Flag> = { ...versionFlag, ...own };
  const names = Object.entries(flags).map(
    ([name, { value }]) => `--${name}${value === undefined ? '' : ` <${value}>`}`,
  );
  const width = Math.max(...names.map((name) => name.length));
  const lines = Object.values(flags).map(
    ({ about }, index) => `  ${names[index]?.padEnd(width)}  ${about}`,
  );
  return [`aftercare ${command} [flags]`, '', ...lines].join('\n');
}
