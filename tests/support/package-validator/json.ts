/** A JSON object whose content nobody has checked yet. */
export type JsonObject = Record<string, unknown>;

/** Says whether the value is a JSON object, neither `null` nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, otherwise an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Ruby's idea of true, which Zendesk's validator has: all but `null` and `false`. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

/**
 * Parses JSON and names the first key that an object has twice.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseStrictJson(text: string): { value: unknown; duplicateKey: string | null } {
  const value: unknown = JSON.parse(text);
  return { value, duplicateKey: findDuplicateKey(text) };
}

/** The text is known to be JSON, so strings and brackets are all there is to look at. */
function findDuplicateKey(text: string): string | null {
  const open: Set<string>[] = [];
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (string !== undefined && colon !== undefined) {
      const key: unknown = JSON.parse(string);
      const keys = open.at(-1);
      if (typeof key !== 'string' || keys === undefined) continue;
      if (keys.has(key)) return key;
      keys.add(key);
    }
  }
  return null;
}
