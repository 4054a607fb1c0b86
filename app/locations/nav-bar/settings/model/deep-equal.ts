/** Whether two values of the settings say the same; what is undefined counts as left out. */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, index) => deepEqual(each, b[index]))
    );
  }
  if (!isBranch(a) || !isBranch(b)) return false;
  return keysOf(a, b).every((key) => deepEqual(a[key], b[key]));
}

/** An object with keys of its own, and no list. */
export type Branch = Readonly<Record<string, unknown>>;

/** Whether a value has keys of its own; lists have none. */
export function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of several objects, each once, in their order. */
export function keysOf(...branches: readonly Branch[]): string[] {
  return [...new Set(branches.flatMap((each) => Object.keys(each)))];
}

/** Whether a value is told and merged key by key; whom a follow-up goes to is one thing. */
export function isOpen(value: unknown): value is Branch {
  return isBranch(value) && !('groupId' in value) && !('userId' in value);
}
