import type { Operation, Spec } from './read-spec.ts';

/** Finds the operation that a request means; a path without braces wins. */
export function findOperation(spec: Spec, method: string, path: string): Operation | null {
  const segments = path.replace(/\.json$/, '').split('/');
  const fitting = spec.operations.filter((operation) => {
    const pattern = operation.path.replace(/\.json$/, '').split('/');
    return (
      operation.method === method &&
      pattern.length === segments.length &&
      pattern.every((part, index) => part.startsWith('{') || part === segments[index])
    );
  });
  const braces = ({ path: pattern }: Operation): number => pattern.split('{').length;
  return fitting.toSorted((a, b) => braces(a) - braces(b))[0] ?? null;
}
