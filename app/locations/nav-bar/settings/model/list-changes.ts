import { deepEqual, isBranch, isOpen, keysOf } from './deep-equal.ts';
import { isListOfNamed, namedIn, type Named } from './named-list.ts';

/** One thing that differs between two settings. */
export type SettingsChange =
  | { kind: 'value'; path: string; before: unknown; after: unknown }
  /** Of a list with members, such as surveys or the receivers of an alert. */
  | { kind: 'added' | 'removed'; path: string; value: unknown }
  | { kind: 'moved'; path: string; before: string[]; after: string[] };

/**
 * Lists what differs, each with where it stands: in `after`, or in `before` when it is gone.
 *
 * Surveys are the same when their ids are, wherever they stand in the list.
 */
export function listChanges(before: unknown, after: unknown, path = ''): SettingsChange[] {
  if (deepEqual(before, after)) return [];
  // Words in a language come and go; each of them is told.
  if (before === undefined && isOpen(after)) return listChanges({}, after, path);
  if (isOpen(before) && after === undefined) return listChanges(before, {}, path);
  if (isOpen(before) && isOpen(after)) {
    return keysOf(before, after).flatMap((key) =>
      listChanges(before[key], after[key], below(path, key)),
    );
  }
  if (isListOfNamed(before) && isListOfNamed(after)) return listNamed(before, after, path);
  if (isListOfBranches(before) && isListOfBranches(after)) return listPlaces(before, after, path);
  return [{ kind: 'value', path, before, after }];
}

function listNamed(before: readonly Named[], after: readonly Named[], path: string) {
  const changes: SettingsChange[] = after.flatMap((each, index) => {
    const was = namedIn(before, each.id);
    const here = below(path, index);
    return was === undefined
      ? [{ kind: 'added' as const, path: here, value: each }]
      : listChanges(was, each, here);
  });
  before.forEach((each, index) => {
    if (namedIn(after, each.id) === undefined) {
      changes.push({ kind: 'removed', path: below(path, index), value: each });
    }
  });
  const order = (list: readonly Named[], other: readonly Named[]) =>
    list.filter(({ id }) => namedIn(other, id) !== undefined).map(({ id }) => id);
  if (!deepEqual(order(before, after), order(after, before))) {
    const ids = (list: readonly Named[]) => list.map(({ id }) => id);
    changes.push({ kind: 'moved', path, before: ids(before), after: ids(after) });
  }
  return changes;
}

function listPlaces(before: readonly unknown[], after: readonly unknown[], path: string) {
  const longest = before.length > after.length ? before : after;
  return longest.flatMap((_, index): SettingsChange[] => {
    const here = below(path, index);
    if (index >= before.length) return [{ kind: 'added', path: here, value: after[index] }];
    if (index >= after.length) return [{ kind: 'removed', path: here, value: before[index] }];
    return listChanges(before[index], after[index], here);
  });
}

function isListOfBranches(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isBranch);
}

function below(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
