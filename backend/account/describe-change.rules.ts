const MOST_LINES = 40;
/** Their values let whoever has them write into somebody's chat. */
const SECRET_KEYS = new Set(['url', 'secret']);

/**
 * Lists what differs between two versions of the settings, one line a key: `path: old → new`.
 *
 * Addresses of chats are as good as passwords: of those it says only that they differ.
 */
export function describeChange(before: unknown, after: unknown): string[] {
  const [old, fresh] = [flatten(before), flatten(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])];
  const lines = paths.flatMap((path) => {
    const [was, is] = [old.get(path), fresh.get(path)];
    if (was === is) return [];
    const isSecret = SECRET_KEYS.has(path.split('.').at(-1) ?? '');
    return [`${path}: ${isSecret ? 'changed' : `${was ?? '–'} → ${is ?? '–'}`}`];
  });
  const left = lines.length - MOST_LINES;
  return left > 0 ? [...lines.slice(0, MOST_LINES), `and ${left} more`] : lines;
}

/** Values as JSON, by the path of their keys. */
function flatten(value: unknown, path = ''): Map<string, string> {
  const isBranch = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!isBranch) return new Map(path === '' ? [] : [[path, JSON.stringify(value)]]);
  const entries = Object.entries(value).flatMap(([key, each]) => [
    ...flatten(each, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(entries);
}
