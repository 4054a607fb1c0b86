/** What a form says; a name that comes twice has a list. */
export type FormFields = Record<string, string | string[]>;

/** More fields than any form of ours has; the rest is left out. */
const MOST_FIELDS = 200;
/** What nearly all bytes that are no UTF-8 were meant as; each byte stands for something in it. */
const FALLBACK = 'windows-1252';
/** Its signs from 0x80 on, which several releases of Node read as control characters. */
const ITS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads a form's bytes (`application/x-www-form-urlencoded`) in the encoding that it was sent in.
 *
 * The form's own `_charset_` goes before what the header says, since the same hand wrote it and
 * the fields. An encoding that is unknown, or that the bytes are not in, is no reason to lose an
 * answer: UTF-8 is tried, then windows-1252. Never throws.
 */
export function decodeForm(body: Uint8Array, charset: string | null): FormFields {
  const pairs = Buffer.from(body)
    .toString('latin1')
    .split('&', MOST_FIELDS)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    })
    .map((pair) => pair.map(toBytes) as [Buffer, Buffer]);
  const named = pairs.find(([name]) => name.toString('latin1') === '_charset_')?.[1];
  const labels = [named?.toString('latin1') ?? null, charset, 'utf-8'];
  const decode = decoderFor(labels, pairs.flat());

  const fields: FormFields = Object.create(null) as FormFields;
  for (const [nameBytes, valueBytes] of pairs) {
    const [name, value] = [decode(nameBytes), decode(valueBytes)];
    const known = fields[name];
    fields[name] = known === undefined ? value : [known, value].flat();
  }
  return fields;
}

/** The first encoding that is known and that all of the texts are in. */
function decoderFor(labels: (string | null)[], texts: Uint8Array[]): (text: Uint8Array) => string {
  for (const label of labels) {
    if (label === null || label.trim() === '') continue;
    try {
      const decoder = new TextDecoder(label, { fatal: true });
      // No form is in UTF-16, whatever it says: its signs of "and" and "is" would not be found.
      if (decoder.encoding.startsWith('utf-16')) continue;
      for (const text of texts) decoder.decode(text);
      return (text) => read(decoder, text);
    } catch {
      // Not known to us, or not what it says.
    }
  }
  const decoder = new TextDecoder(FALLBACK);
  return (text) => read(decoder, text);
}

function read(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== FALLBACK) return text;
  return text.replace(
    /[\u0080-\u009f]/g,
    (sign: string) => ITS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}

/** Undoes the escapes; a percent sign that escapes nothing stands for itself. */
function toBytes(text: string): Buffer {
  const plain = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
