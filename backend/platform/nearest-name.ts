import { closest, distance } from 'fastest-levenshtein';

/**
 * Finds the known name that a misspelt one stands for; `null` when none is near.
 *
 * Near is up to a third of its letters away, whatever their case: two for two that changed
 * places, and at the most three.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const given = name.toLowerCase();
  const byLower = new Map(known.map((each) => [each.toLowerCase(), each]));
  const nearest = closest(given, [...byLower.keys()]);
  const reach = Math.min(3, Math.max(2, Math.ceil(given.length / 3)), given.length - 1);
  return distance(given, nearest) <= reach ? (byLower.get(nearest) ?? null) : null;
}
