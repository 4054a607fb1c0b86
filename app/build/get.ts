/** Reads a value by its dotted path; stands in for `lodash.get`, of which Garden uses no more. */
export default function get(tree: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (branch, name) =>
        branch === null || branch === undefined
          ? undefined
          : (branch as Record<string, unknown>)[name],
      tree,
    );
}
