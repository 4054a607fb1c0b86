const ADDRESS = /[^\s;<>"]{1,320}@[^\s;<>"]{1,320}/g;

/**
 * Makes words of others fit for a line of ours: one line, bounded, without addresses.
 *
 * Safe for a text of any length, since only its beginning is read.
 */
export function quote(text: string, most = 200): string {
  const read = text.trimStart().slice(0, most * 2);
  const line = read.replace(/[\r\n][^]*$/, '');
  // What was cut in the middle may be the first half of an address.
  const whole = line.length < most * 2 ? line : line.replace(/\S{0,320}$/, '');
  return whole.replace(ADDRESS, '[address]').slice(0, most).trimEnd();
}
