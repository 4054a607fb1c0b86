/** The keys of the groups that were picked to be compared, two at most. */
export function picksIn(state: URLSearchParams): string[] {
  return [state.get('pick'), state.get('with')].filter((key) => key !== null);
}

/** Picks a group, in place of the second of two, or lets it go. */
export function togglePick(
  picked: readonly string[],
  key: string,
): { pick: string | null; with: string | null } {
  const [first, second] = picked.includes(key)
    ? picked.filter((each) => each !== key)
    : [...picked.slice(0, 1), key];
  return { pick: first ?? null, with: second ?? null };
}
