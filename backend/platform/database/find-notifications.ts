const NOTIFICATION = 'A'.charCodeAt(0);
const HEADER = 5;

/**
 * Picks the NotificationResponse messages out of what the server answered, as bytes.
 *
 * Every message is a type byte and a length of four bytes that counts itself and the content.
 */
export function findNotifications(output: readonly Uint8Array[]): Uint8Array {
  const bytes = Buffer.concat(output);
  const found: Uint8Array[] = [];
  for (let start = 0; start + HEADER <= bytes.length;) {
    const end = start + 1 + bytes.readUInt32BE(start + 1);
    if (bytes[start] === NOTIFICATION) found.push(bytes.subarray(start, end));
    start = end;
  }
  return Buffer.concat(found);
}
