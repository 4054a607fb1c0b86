import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import type { Plugin } from 'vite';

/** Text of the kinds that a build makes; pictures are packed already. */
const TEXT = /\.(?:css|html|js|json|svg)$/;
/** What every agent fetches is packed four per cent tighter, in twenty times the time. */
const BESIDE_TICKETS = /[\\/](?:vendor|main|TicketSidebar|agent)-[^\\/]+\.js$/;
/** More of them find hardly anything. */
const TRIES = 5;
/** A file that is smaller travels in one packet either way. */
const WORTH_BYTES = 500;

/** Lays a `.br` and a `.gz` beside each file, packed as tightly as can be. */
export function compressFiles(): Plugin {
  return {
    name: 'aftercare:compress-files',
    async writeBundle({ dir = '.' }, bundle) {
      // What lies in a hidden folder is for the backend, not for browsers.
      const names = Object.keys(bundle).filter((name) => TEXT.test(name) && !name.startsWith('.'));
      await Promise.all(names.map((name) => compressFile(join(dir, name))));
    },
  };
}

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  if (text.length < WORTH_BYTES) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const packed = {
    br: await promisify(brotliCompress)(text, { params }),
    gz: BESIDE_TICKETS.test(path)
      ? await gzipAsync(text, { numiterations: TRIES })
      : await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [ending, bytes] of Object.entries(packed)) {
    if (bytes.length < text.length) await writeFile(`${path}.${ending}`, bytes);
  }
}
