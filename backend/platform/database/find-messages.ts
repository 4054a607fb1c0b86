const HEADER = 5;

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
