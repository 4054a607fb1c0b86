import type { ResponseItem } from '../../shared/contracts/responses.ts';
import type { FileFormat } from '../../shared/vocabulary.ts';
import { BYTE_ORDER_MARK, csvLine } from '../platform/csv-line.rules.ts';
import { CSV_COLUMNS } from './response-csv.rules.ts';

type Pages = AsyncIterable<readonly ResponseItem[]>;

/** The same pages, and how many answers have gone by. */
export function countPassing(pages: Pages): { pages: Pages; count: () => number } {
  let count = 0;
  async function* passing() {
    for await (const page of pages) {
      count += page.length;
      yield page;
    }
  }
  return { pages: passing(), count: () => count };
}

/** Writes answers as a file, piece by piece; `hasMark` is for Excel, and for CSV alone. */
export function writeFileOf(
  format: FileFormat,
  pages: Pages,
  { hasMark = false } = {},
): AsyncGenerator<string> {
  return format === 'csv' ? toCsv(pages, hasMark) : toNdjson(pages);
}

async function* toCsv(pages: Pages, hasMark: boolean) {
  yield `${hasMark ? BYTE_ORDER_MARK : ''}${csvLine(Object.keys(CSV_COLUMNS))}`;
  const columns = Object.values(CSV_COLUMNS);
  for await (const items of pages) {
    if (items.length > 0)
      yield items.map((item) => csvLine(columns.map((read) => read(item)))).join('');
  }
}

async function* toNdjson(pages: Pages) {
  for await (const items of pages) {
    if (items.length > 0) yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
}
