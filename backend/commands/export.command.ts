import { responseExportSchema } from '../../shared/contracts/responses.ts';
import { FILE_FORMATS, type FileFormat } from '../../shared/vocabulary.ts';
import { readConfig } from '../config/config.ts';
import { createKeyNames } from '../insight/key-names.ts';
import { countPassing, writeFileOf } from '../insight/response-files.ts';
import { readEveryResponse } from '../insight/responses.ts';
import { codeOf, toError } from '../platform/errors.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { openAccount } from './accounts/open-zendesk.ts';
import { writeToFile, writeToOutput } from '../platform/write-out.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';

const FLAGS = {
  account: { ...accountFlag },
  from: { value: 'day', about: 'answers from this day on, such as 2026-01-01; all unless given' },
  to: { value: 'day', about: 'answers before this day; all unless given' },
  format: { value: FILE_FORMATS.join('|'), about: 'csv unless given; ndjson is one JSON a line' },
  file: { value: 'path', about: 'where to; standard output unless given' },
  bom: { about: 'begin a CSV with the mark by which Excel knows UTF-8' },
  help: { about: 'show this' },
} as const;
const NOBODY_READS = 'EPIPE';

/**
 * `aftercare export`: writes answers as CSV or NDJSON, as `/api/v1/responses.csv` does.
 *
 * Days are those of the reports' time zone. Names are asked of Zendesk, and left out where it does
 * not answer.
 */
export async function exportCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('export', FLAGS, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('export', FLAGS)}\n`);
    return;
  }
  const { from, to, file } = flags;
  const format = FILE_FORMATS.find((each) => each === (flags.format ?? 'csv'));
  if (format === undefined) {
    throw new UsageError(`--format takes ${FILE_FORMATS.join(' or ')}, not "${flags.format}".`);
  }
  const query = responseExportSchema.safeParse({ from, to, sort: 'oldest' });
  if (!query.success) {
    const [issue] = query.error.issues;
    throw new UsageError(`--${String(issue?.path[0])} ${issue?.message}.`);
  }
  if (from !== undefined && to !== undefined && from >= to) {
    throw new UsageError('--to must be after --from: it is the day after the last one.');
  }
  const account = await openAccount(readConfig(), flags.account);
  try {
    const pages = readEveryResponse(account, query.data, createKeyNames(account.clock));
    const options = { file, format, hasMark: flags.bom === true };
    await write(pages, options);
  } finally {
    await account.close();
  }
}

type Pages = ReturnType<typeof readEveryResponse>;
type Options = { file: string | undefined; format: FileFormat; hasMark: boolean };

async function write(pages: Pages, { file, format, hasMark }: Options): Promise<void> {
  const passing = countPassing(pages);
  const pieces = writeFileOf(format, passing.pages, { hasMark });
  try {
    await (file === undefined ? writeToOutput(pieces) : writeToFile(file, pieces));
  } catch (error) {
    // Whoever read it has seen enough, as `head` does.
    if (file === undefined && codeOf(error) === NOBODY_READS) return;
    if (codeOf(error) === null) throw error;
    throw new CommandError(`The answers could not be written: ${toError(error).message}`, {
      cause: error,
    });
  }
  // On standard error: what a program reads is the answers.
  const count = passing.count();
  process.stderr.write(`${count} ${count === 1 ? 'answer' : 'answers'} written.\n`);
}
