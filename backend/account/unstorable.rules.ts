/** No text of the database may hold the character 0, or one half of a pair of code units. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Names where given settings hold letters that no database keeps. */
export function findUnstorable(given: unknown, path: readonly string[] = []): string[] {
  if (typeof given === 'string') return UNSTORABLE.test(given) ? [path.join('.')] : [];
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, each]) =>
    UNSTORABLE.test(key) ? [path.join('.')] : findUnstorable(each, [...path, key]),
  );
}
