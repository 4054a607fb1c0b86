import type { ResponseItem } from '../../shared/contracts/responses.ts';
import type { ScheduledExport } from '../../shared/settings.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { KeyNames } from '../insight/key-names.ts';
import { countPassing, writeFileOf } from '../insight/response-files.ts';
import { readEveryResponse } from '../insight/responses.ts';
import { GiveUpError } from '../platform/errors.ts';
import type { ExportDays } from './periods.rules.ts';

const MEGABYTE = 1_000_000;
const TYPES = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' } as const;

/** Answers of some days on their way out. */
export type ExportFile = {
  name: string;
  type: string;
  days: ExportDays;
  pieces: AsyncIterable<string>;
  /** How many answers have been read. */
  count: () => number;
};

type Wanted = Pick<ScheduledExport, 'id' | 'format'>;
type Pages = AsyncIterable<readonly ResponseItem[]>;

/** Opens the answers of some days as a file; they are read as it is sent. */
export function openExport(
  account: AccountContext,
  names: KeyNames,
  wanted: Wanted,
  days: ExportDays,
): ExportFile {
  return fileOf(wanted, days, readEveryResponse(account, { ...days, sort: 'oldest' }, names));
}

/** Some answers, to be sent as a test; `isCut` where there are more of them. */
export type SomeAnswers = { items: readonly ResponseItem[]; isCut: boolean };

/** Reads the first answers of some days, no more than `most`. */
export async function readSome(
  account: AccountContext,
  names: KeyNames,
  days: ExportDays,
  most: number,
): Promise<SomeAnswers> {
  const items: ResponseItem[] = [];
  for await (const page of readEveryResponse(account, { ...days, sort: 'oldest' }, names)) {
    const room = most - items.length;
    items.push(...page.slice(0, room));
    if (page.length > room) return { items, isCut: true };
  }
  return { items, isCut: false };
}

/** A file of answers that are there; its name says that it is a test. */
export function testFileOf(
  { id, format }: Wanted,
  days: ExportDays,
  { items }: SomeAnswers,
): ExportFile {
  return fileOf({ id: `test-${id}`, format }, days, inOnePage(items));
}

function fileOf({ id, format }: Wanted, days: ExportDays, answers: Pages): ExportFile {
  const { pages, count } = countPassing(answers);
  const pieces = writeFileOf(format, pages, { hasMark: true });
  return { name: `${id}-${days.from}.${format}`, type: TYPES[format], days, pieces, count };
}

async function* inOnePage(items: readonly ResponseItem[]): Pages {
  yield await Promise.resolve(items);
}

/**
 * Reads a file as a whole.
 *
 * @throws GiveUpError for one of more than `most` megabytes.
 */
export async function readWhole({ pieces }: ExportFile, most: number): Promise<string> {
  const read: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += Buffer.byteLength(piece);
    if (length > most * MEGABYTE) {
      throw new GiveUpError(
        `the answers are more than ${most} MB; send them more often, or to the folder`,
      );
    }
    read.push(piece);
  }
  return read.join('');
}
