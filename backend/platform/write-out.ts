import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes pieces of text to a file that is there only once it is whole; readable by us alone. */
export async function writeToFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.unfinished-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(pieces), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Writes pieces of text to standard output, no faster than whoever reads it. */
export async function writeToOutput(pieces: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces), process.stdout, { end: false });
}
