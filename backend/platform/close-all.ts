/** Closes one thing. */
export type Closer = () => Promise<void> | void | undefined;

/**
 * Closes one after the other; one that fails keeps none of the others from being closed.
 *
 * @throws AggregateError of what failed, once everything was tried.
 */
export async function closeAll(closers: readonly Closer[]): Promise<void> {
  const faults: unknown[] = [];
  for (const closer of closers) {
    try {
      await closer();
    } catch (error) {
      faults.push(error);
    }
  }
  throwAny(faults);
}

/** Closes at the same time what nothing of the others needs; waits for all of them. */
export async function closeTogether(parts: Iterable<{ close(): Promise<unknown> }>): Promise<void> {
  const ends = await Promise.allSettled([...parts].map((part) => part.close()));
  const faults = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  throwAny(faults);
}

function throwAny(faults: unknown[]): void {
  if (faults.length > 0) throw new AggregateError(faults, 'not everything could be closed');
}
