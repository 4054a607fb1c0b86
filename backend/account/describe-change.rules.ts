const MOST_LINES = 40;
/** Their values let whoever has them write into somebody's chat. */
const SECRET_KEYS = new Set(['url', 'secret']);

/** A key whose value differs: both as JSON, `null` where there is none. */
export type SettingsChange = {
  path: string;
  was: string | null;
  is: string | null;
  /** As good as a password: that it differs is all that may be said. */
  isSecret: boolean;
};

/** Finds what differs between two versions of the settings. */
export function findChanges(before: unknown, after: unknown): SettingsChange[] {
  const [old, fresh] = [flatten(before), flatten(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])];
  return paths.flatMap((path) => {
    const [was = null, is = null] = [old.get(path), fresh.get(path)];
    const isSecret = SECRET_KEYS.has(path.split('.').at(-1) ?? '');
    return was === is ? [] : [{ path, was, is, isSecret }];
  });
}

/** Lists what differs, one line a key: `path: old → new`. */
export function describeChange(before: unknown, after: unknown): string[] {
  const lines = findChanges(before, after).map(
    ({ path, was, is, isSecret }) =>
      `${path}: ${isSecret ? 'changed' : `${was ?? '–'} → ${is ?? '–'}`}`,
  );
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
