import { deepEqual, isBranch, keysOf, type Branch } from './deep-equal.ts';
import { isListOfNamed, namedIn, type Named } from './named-list.ts';

/**
 * Lays changes into the settings as they are stored; the rest stays.
 *
 * So what nobody has chosen goes on following the defaults, and keys of a later release stay.
 * `before` and `after` are complete: with every default filled in.
 */
export function layIn(stored: unknown, before: unknown, after: unknown): unknown {
  if (deepEqual(before, after)) return stored;
  if (isBranch(before) && isBranch(after)) {
    return layInBranch(isBranch(stored) ? stored : {}, before, after);
  }
  if (isListOfNamed(before) && isListOfNamed(after)) return layInNamed(stored, before, after);
  return after;
}

function layInBranch(stored: Branch, before: Branch, after: Branch): Branch {
  const laid: Record<string, unknown> = {};
  for (const key of keysOf(stored, after)) {
    const isRemoved = key in before && after[key] === undefined;
    if (isRemoved) continue;
    const value = key in after ? layIn(stored[key], before[key], after[key]) : stored[key];
    if (value !== undefined) laid[key] = value;
  }
  return laid;
}

/** Those that were there before keep what is stored of them, wherever they stand. */
function layInNamed(stored: unknown, before: readonly Named[], after: readonly Named[]): unknown[] {
  const asStored: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return after.map((each) => {
    const place = before.findIndex(({ id }) => id === each.id);
    const was = namedIn(before, each.id);
    if (was === undefined) return each;
    // An id that is left out is the default one, and stays left out.
    return layIn(asStored[place] ?? {}, was, each);
  });
}
