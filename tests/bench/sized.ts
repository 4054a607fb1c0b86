/** A measurement's size; the quick one where it only has to show that it works. */
export function sized<T>({ full, quick }: { full: T; quick: T }): T {
  return process.env['BENCH_QUICK'] === '1' ? quick : full;
}
