import { isTimeZone } from '../../shared/settings-hours.ts';
import { createAddressHashes } from '../account/address-hashes.ts';
import { requireSettings } from '../account/require-settings.ts';
import { readConfig } from '../config/config.ts';
import { codeOf, toError } from '../platform/errors.ts';
import { accountFlag } from './accounts/choose-account.ts';
import { findColumns, readMap } from './import/find-columns.ts';
import { readCsv, type CsvLine } from './import/read-csv.ts';
import { readLine, type ImportedAnswer, type LineOptions } from './import/read-line.rules.ts';
import type { DateOrder } from './import/read-moment.rules.ts';
import { countNew, storeAnswers } from './import/store-answers.ts';
import { openChosen } from './setup/open-chosen.ts';
import { CommandError } from './terminal/command-error.ts';
import { describeFlags, parseFlags, UsageError } from './terminal/parse-flags.ts';

const FLAGS = {
  account: { ...accountFlag },
  file: { value: 'path', about: 'the CSV file with the answers, one a line' },
  map: { value: 'a=b,…', about: 'which column is which, such as score=Rating,date="Answered at"' },
  survey: { value: 'name', about: 'how reports call where they come from; "imported" unless said' },
  'time-zone': { value: 'zone', about: 'of dates without one; that of the reports unless said' },
  dates: { value: 'order', about: 'day-first or month-first, for dates such as 03/04/2023' },
  'dry-run': { about: 'say what would be stored, and store nothing' },
  help: { about: 'show this' },
} as const;
const ORDERS: readonly string[] = ['day-first', 'month-first'] satisfies DateOrder[];
const TOGETHER = 500;
/** Further lines are only counted: the first ones show what is wrong. */
const MOST_TOLD = 100;

type Tally = { stored: number; known: number; unanswered: number; refused: number };

/**
 * `aftercare import`: takes over answers that were given to another product's survey.
 *
 * They count in reports and in the history beside tickets; no note, alert or follow-up comes of
 * them. Lines that cannot be read are told with their number; the others are stored. The same file
 * again stores nothing twice.
 */
export async function importCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('import', FLAGS, args);
  if (flags.help) {
    process.stdout.write(`${describeFlags('import', FLAGS)}\n`);
    return;
  }
  const { file, dates = null, survey = 'imported' } = flags;
  if (file === undefined) throw new UsageError('Say which file: aftercare import --file <path>');
  if (dates !== null && !ORDERS.includes(dates)) {
    throw new UsageError(`--dates takes ${ORDERS.join(' or ')}, not "${dates}".`);
  }
  const lines = linesOf(file)[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) throw new CommandError(`${file} is empty.`);
  const { columns, faults } = findColumns(first.value.cells, readMap(flags.map ?? ''));
  if (faults.length > 0) throw new CommandError(faults.map((each) => `- ${each}`).join('\n'));

  const opened = await openChosen(readConfig(), flags.account);
  try {
    const { accountId, records, clock, keys } = opened;
    const { settings } = requireSettings(await records.settings.read());
    const timeZone = flags['time-zone'] ?? settings.reports.timeZone;
    if (!isTimeZone(timeZone)) {
      throw new UsageError(
        `--time-zone takes a zone such as Europe/Copenhagen, not "${timeZone}".`,
      );
    }
    const options = { columns, timeZone, dateOrder: dates as DateOrder | null, now: clock.now() };
    const hashAddress = createAddressHashes(keys);
    const destination = { accountId, records, hashAddress, surveyKey: survey };
    const store = flags['dry-run'] ? countNew : storeAnswers;
    const tally = await takeOver(lines, options, (answers) => store(answers, destination));
    process.stdout.write(`${describe(tally, flags['dry-run'] === true)}\n`);
  } finally {
    await opened.close();
  }
}

async function* linesOf(file: string): AsyncGenerator<CsvLine> {
  try {
    yield* readCsv(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UsageError(`There is no file ${file}.`);
    throw new CommandError(`${file} cannot be read as CSV: ${toError(error).message}`);
  }
}

async function takeOver(
  lines: AsyncIterator<CsvLine>,
  options: LineOptions,
  store: (answers: readonly ImportedAnswer[]) => Promise<number>,
): Promise<Tally> {
  const tally: Tally = { stored: 0, known: 0, unanswered: 0, refused: 0 };
  let waiting: ImportedAnswer[] = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    const stored = await store(waiting);
    tally.stored += stored;
    tally.known += waiting.length - stored;
    waiting = [];
    process.stderr.write(`${tally.stored + tally.known} answers read\n`);
  };
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const { number, cells } = next.value;
    const reading = readLine(cells, options);
    if ('answer' in reading) waiting.push(reading.answer);
    else if ('isUnanswered' in reading) tally.unanswered += 1;
    else {
      tally.refused += 1;
      if (tally.refused <= MOST_TOLD) process.stderr.write(`line ${number}: ${reading.fault}\n`);
    }
    if (waiting.length === TOGETHER) await flush();
  }
  await flush();
  return tally;
}

function describe({ stored, known, unanswered, refused }: Tally, isDry: boolean): string {
  const answers = `${stored} ${stored === 1 ? 'answer' : 'answers'}`;
  return [
    `${isDry ? 'Would store' : 'Stored'} ${answers}.`,
    ...(known > 0 ? [`Here already: ${known}.`] : []),
    ...(unanswered > 0 ? [`Without a score, so unanswered: ${unanswered}.`] : []),
    ...(refused > 0 ? [`Refused: ${refused}; mend these lines and import the file again.`] : []),
  ].join(' ');
}
