import { isBranch, type Branch } from './deep-equal.ts';

/** One of a list with ids, such as a survey. */
export type Named = Branch & { readonly id: string };

/** Whether a value is a list whose members have ids, each its own. */
export function isListOfNamed(value: unknown): value is readonly Named[] {
  if (!Array.isArray(value) || !value.every(isNamed)) return false;
  return new Set(value.map(({ id }) => id)).size === value.length;
}

/** The one of this id. */
export function namedIn(list: readonly Named[], id: string): Named | undefined {
  return list.find((each) => each.id === id);
}

function isNamed(value: unknown): value is Named {
  return isBranch(value) && typeof value['id'] === 'string';
}
