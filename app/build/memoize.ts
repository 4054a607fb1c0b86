/** Remembers results by a key; stands in for `lodash.memoize`, of which Garden uses no more. */
export default function memoize<Args extends unknown[], Result>(
  compute: (...args: Args) => Result,
  keyOf: (...args: Args) => unknown = (...args) => args[0],
): (...args: Args) => Result {
  const results = new Map<unknown, Result>();
  return (...args) => {
    const key = keyOf(...args);
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Result;
    const result = compute(...args);
    results.set(key, result);
    return result;
  };
}
