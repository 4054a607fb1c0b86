const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,12})?)?/;
const ZONE = /^\s?(?:Z|UTC|([+-]\d{2}):?(\d{2})?)$/i;

/**
 * Reads a moment in any of the spellings that Zendesk has used; `null` for anything else.
 *
 * Seconds may be missing, the zone may be `Z`, `+02:00` or `+0200`; without one it is UTC.
 */
export function readTime(value: unknown): Date | null {
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = value.trim();
  const time = TIME.exec(text)?.[0];
  if (time === undefined) return null;
  const rest = text.slice(time.length);
  const zone = ZONE.exec(rest);
  if (rest !== '' && zone === null) return null;
  const offset = zone?.[1] === undefined ? 'Z' : `${zone[1]}:${zone[2] ?? '00'}`;
  // Of more than three digits, the first three count.
  const plain = time
    .replace(' ', 'T')
    .replace(',', '.')
    .replace(/(\.\d{3})\d+$/, '$1');
  const at = new Date(`${plain}${offset}`);
  return Number.isNaN(at.getTime()) ? null : at;
}
