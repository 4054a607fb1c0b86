/** Does the work at the first call; all later ones share its outcome, also a failure. */
export function memo<T>(work: () => Promise<T>): () => Promise<T> {
  let outcome: Promise<T> | null = null;
  return () => (outcome ??= work());
}
