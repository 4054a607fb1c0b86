import { deepEqual, isBranch, isOpen, keysOf, type Branch } from './deep-equal.ts';
import { isListOfNamed, namedIn, type Named } from './named-list.ts';

/** A setting that two admins have changed, each to something else. */
export type Conflict = { path: string; base: unknown; mine: unknown; theirs: unknown };

/** What came of laying two admins' changes together; where they differ, it has mine. */
export type Merge<T> = { merged: T; conflicts: Conflict[] };

/**
 * Lays my changes and another admin's together, both made from the same settings.
 *
 * What only one of us has changed is taken from that one. Nothing is decided in silence: what both
 * have changed is listed.
 */
export function mergeSettings<T>(base: T, mine: T, theirs: T): Merge<T> {
  const conflicts: Conflict[] = [];
  const merged = merge({ base, mine, theirs, path: [] }, conflicts);
  return { merged: merged as T, conflicts };
}

type Three = { base: unknown; mine: unknown; theirs: unknown; path: readonly (string | number)[] };

function merge(three: Three, conflicts: Conflict[]): unknown {
  const { base, mine, theirs, path } = three;
  if (deepEqual(mine, theirs) || deepEqual(base, theirs)) return mine;
  if (deepEqual(base, mine)) return theirs;
  if (isOpen(mine) && isOpen(theirs)) {
    return mergeBranches({ base: isBranch(base) ? base : {}, mine, theirs }, path, conflicts);
  }
  if (isListOfNamed(mine) && isListOfNamed(theirs)) {
    const was = isListOfNamed(base) ? base : [];
    return mergeNamed({ base: was, mine, theirs }, path, conflicts);
  }
  conflicts.push({ path: path.join('.'), base, mine, theirs });
  return mine;
}

type Sides<T> = { base: T; mine: T; theirs: T };

function mergeBranches(
  { base, mine, theirs }: Sides<Branch>,
  path: Three['path'],
  conflicts: Conflict[],
): Branch {
  const entries = keysOf(mine, theirs).map((key) => {
    const three = { base: base[key], mine: mine[key], theirs: theirs[key], path: [...path, key] };
    return [key, merge(three, conflicts)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** My order when I have changed it, theirs otherwise; whoever changed one that is gone keeps it. */
function mergeNamed(
  { base, mine, theirs }: Sides<readonly Named[]>,
  path: Three['path'],
  conflicts: Conflict[],
): unknown[] {
  const ids = (list: readonly Named[]) => list.map(({ id }) => id);
  const [first, second] = deepEqual(ids(base), ids(mine)) ? [theirs, mine] : [mine, theirs];
  const kept = [...new Set([...ids(first), ...ids(second)])].filter((id) => {
    const [was, my, their] = [base, mine, theirs].map((list) => namedIn(list, id));
    if (was === undefined || (my !== undefined && their !== undefined)) return true;
    return !deepEqual(was, my ?? their);
  });
  return kept.map((id, index) => {
    const [was, my, their] = [base, mine, theirs].map((list) => namedIn(list, id));
    const here = [...path, index];
    if (was !== undefined && (my === undefined || their === undefined)) {
      conflicts.push({ path: here.join('.'), base: was, mine: my, theirs: their });
    }
    if (my === undefined || their === undefined) return my ?? their;
    return merge({ base: was, mine: my, theirs: their, path: here }, conflicts);
  });
}

/** Whose value is taken where two admins differ. */
export type Side = 'mine' | 'theirs';

/** Puts what was chosen of each conflict into what was merged; mine where nothing was. */
export function chooseSides<T>(
  merged: T,
  conflicts: readonly Conflict[],
  sides: Readonly<Record<string, Side>>,
): T {
  const chosen = conflicts.reduce<unknown>((settings, conflict) => {
    const value = sides[conflict.path] === 'theirs' ? conflict.theirs : conflict.mine;
    return putAt(settings, conflict.path.split('.'), value);
  }, merged);
  return withoutHoles(chosen) as T;
}

function putAt(target: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(target)) {
    return target.map((each, index) => (index === Number(key) ? putAt(each, rest, value) : each));
  }
  const branch = isBranch(target) ? target : {};
  return { ...branch, [key]: putAt(branch[key], rest, value) };
}

/** A survey that was taken away leaves its place empty until all choices are made. */
function withoutHoles(settings: unknown): unknown {
  if (!isBranch(settings) || !Array.isArray(settings['surveys'])) return settings;
  const surveys = settings['surveys'].filter((survey) => survey !== undefined);
  return { ...settings, surveys };
}
