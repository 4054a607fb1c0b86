const HEADER = 5;
const DISK_FULL = '53100';
/** Resources, system errors and internal errors; not those that quote what somebody typed. */
const OWN_FAULTS = /^(53|58|XX)/;

/**
 * Picks the messages of one type out of what the server answered.
 *
 * Every message is a type byte and a length of four bytes that counts itself and the content.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function findMessages(output: readonly Uint8Array[], type: string): Buffer[] {
  const wanted = type.charCodeAt(0);
  const bytes = Buffer.concat(output);
  const found: Buffer[] = [];
  for (let start = 0; start + HEADER <= bytes.length;) {
    const end = start + 1 + bytes.readUInt32BE(start + 1);
    if (bytes[start] === wanted) found.push(bytes.subarray(start, end));
    start = end;
  }
  return found;
}

/**
 * Tells whether an ErrorResponse says that the disk is full.
 *
 * Its fields are a letter and a text each, ended by a zero: `C` the code, `M` the message.
 */
export function isDiskFault(response: Buffer): boolean {
  const fields = response.subarray(HEADER).toString('utf8').split('\0');
  const field = (letter: string) => fields.find((each) => each.startsWith(letter))?.slice(1) ?? '';
  const code = field('C');
  return (
    code === DISK_FULL ||
    (OWN_FAULTS.test(code) && /no space left on device|pg_wal/i.test(field('M')))
  );
}
