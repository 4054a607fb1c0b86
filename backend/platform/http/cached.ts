/**
 * Makes a check that is carried out at most once in `ms`.
 *
 * Its outcome, a failure too, is answered until then; who asks meanwhile shares the one under way.
 */
export function cached<T>(
  check: () => Promise<T>,
  ms: number,
  nowMs: () => number = Date.now,
): () => Promise<T> {
  let last: Promise<T> | null = null;
  let until = Number.POSITIVE_INFINITY;
  return () => {
    if (last !== null && nowMs() < until) return last;
    until = Number.POSITIVE_INFINITY;
    const settle = () => {
      until = nowMs() + ms;
    };
    last = check();
    last.then(settle, settle);
    return last;
  };
}
