/**
 * Compares two values as JSON.
 *
 * The order of keys is nothing, and a key that is undefined is one that is missing or null.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return (a ?? null) === (b ?? null);
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const valueOf = (object: object, key: string) => (object as Record<string, unknown>)[key];
  return [...keys].every((key) => isSame(valueOf(a, key), valueOf(b, key)));
}
