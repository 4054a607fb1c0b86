import { createHash } from 'node:crypto';

/**
 * Names exactly what is stored, for a change to say what it was made from.
 *
 * By what it says, whoever stored it: a release that keeps no versions changes the name as well.
 */
export function nameState(stored: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(stored)))
    .digest('base64url')
    .slice(0, 22);
}

/** The database keeps keys in an order of its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, each]) => [key, inOrder(each)]);
}
