type Json = Record<string, unknown>;

/**
 * Names the keys of given settings that this release does not know, as `surveys.0.delayHour`.
 *
 * `known` is what was read from them.
 */
export function findUnknownKeys(given: unknown, known: unknown): string[] {
  return pathsOf(given, known, []);
}

/** Puts back where they were the keys that reading left out. */
export function withUnknownKeys(known: unknown, given: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(given)) {
    return known.map((each, index) => withUnknownKeys(each, given[index]));
  }
  if (!isObject(known) || !isObject(given)) return known;
  const own = Object.entries(known).map(([key, value]) =>
    Object.hasOwn(given, key) ? [key, withUnknownKeys(value, given[key])] : [key, value],
  );
  const unknown = Object.entries(given).filter(([key]) => !Object.hasOwn(known, key));
  return Object.fromEntries([...own, ...unknown]);
}

function pathsOf(given: unknown, known: unknown, path: (string | number)[]): string[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((each, index) => pathsOf(each, known[index], [...path, index]));
  }
  if (!isObject(given) || !isObject(known)) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    Object.hasOwn(known, key)
      ? pathsOf(value, known[key], [...path, key])
      : [[...path, key].join('.')],
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
