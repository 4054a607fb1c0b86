import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Texts that values stand between; what is alike for many is compressed once. */
export type Template = readonly Part[];

type Part = { text: string; bytes: Buffer; deflated: Buffer };

/** Makes a template of the texts before, between and after its values. */
export function makeTemplate(texts: readonly string[]): Template {
  return texts.map((text) => {
    const bytes = Buffer.from(text);
    // A full flush forgets what came before, so that anything may stand on either side.
    const deflated = deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
    return { text, bytes, deflated };
  });
}

/** RFC 1952: deflate, no flags, no time, best compression, an unknown system. */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
/** RFC 1951: a last block, stored, of no bytes. */
const LAST_BLOCK = Buffer.from([1, 0, 0, 0xff, 0xff]);
const STORED_MOST = 0xffff;

/**
 * A template with its values: one text, or that text in gzip.
 *
 * The gzip is spliced from the template's compressed parts and the values as they are. A customer's
 * page that is compressed anew each time spends a quarter of its cost so, and is larger at a level
 * that can be afforded.
 */
export class FilledTemplate {
  readonly #parts: Template;
  readonly #values: readonly string[];

  /** The values stand between the template's texts, so there is one less of them. */
  constructor(template: Template, values: readonly string[]) {
    this.#parts = template;
    this.#values = values;
  }

  toString(): string {
    return this.#parts.map(({ text }, at) => text + (this.#values[at] ?? '')).join('');
  }

  toGzip(): Buffer {
    const chunks: Buffer[] = [GZIP_HEADER];
    let [checksum, size] = [0, 0];
    const count = (bytes: Buffer) => {
      // Of no bytes, zlib says the checksum of a text that has not begun.
      if (bytes.length === 0) return;
      checksum = crc32(bytes, checksum);
      size += bytes.length;
    };
    for (const [at, { bytes, deflated }] of this.#parts.entries()) {
      const value = Buffer.from(this.#values[at] ?? '');
      count(bytes);
      count(value);
      chunks.push(deflated, ...storedBlocks(value));
    }
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(checksum, 0);
    trailer.writeUInt32LE(size, 4);
    return Buffer.concat([...chunks, LAST_BLOCK, trailer]);
  }
}

/** RFC 1951, 3.2.4: the length, its complement, and the bytes as they are. */
function storedBlocks(bytes: Buffer): Buffer[] {
  if (bytes.length === 0) return [];
  const block = bytes.subarray(0, STORED_MOST);
  const head = Buffer.alloc(5);
  head.writeUInt16LE(block.length, 1);
  head.writeUInt16LE(~block.length & 0xffff, 3);
  return [head, block, ...storedBlocks(bytes.subarray(STORED_MOST))];
}
