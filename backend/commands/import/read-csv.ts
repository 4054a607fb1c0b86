import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse';

/** One line of a file: its number, and its cells. */
export type CsvLine = { number: number; cells: string[] };

const DELIMITERS = [',', ';', '\t'] as const;
const LOOK_BYTES = 65_536;

/**
 * Reads a CSV file line by line, the header first; empty lines are left out.
 *
 * Comma, semicolon or tab, UTF-8 or UTF-16 with its mark, as spreadsheets save them.
 *
 * @throws CsvError naming the line, for one that no reader could make sense of.
 */
export async function* readCsv(path: string): AsyncIterable<CsvLine> {
  const { delimiter, encoding } = await lookInto(path);
  const parser = createReadStream(path, encoding).pipe(
    parse({
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>) {
    yield { number: info.lines, cells: record };
  }
}

async function lookInto(path: string) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOK_BYTES), 0, LOOK_BYTES, 0);
    const isWide = buffer[0] === 0xff && buffer[1] === 0xfe;
    const encoding = isWide ? ('utf16le' as const) : ('utf8' as const);
    const [header = ''] = buffer.subarray(0, bytesRead).toString(encoding).split(/\r?\n/);
    const [delimiter] = DELIMITERS.toSorted(
      (a, b) => header.split(b).length - header.split(a).length,
    );
    return { delimiter: delimiter ?? ',', encoding };
  } finally {
    await file.close();
  }
}
