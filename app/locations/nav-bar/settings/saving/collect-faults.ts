import type { SettingsFault } from './FaultList.tsx';

/** Gathers the faults of a form, wherever they stand, in the order of its fields. */
export function collectFaults(errors: unknown, path: readonly string[] = []): SettingsFault[] {
  if (typeof errors !== 'object' || errors === null) return [];
  const { message, type } = errors as { message?: unknown; type?: unknown };
  if (typeof message === 'string' && type !== undefined) {
    // Faults of a list as a whole stand below a name of the form library's own.
    const field = path.filter((part) => part !== 'root').join('.');
    return [{ field, message }];
  }
  return Object.entries(errors)
    .filter(([key]) => key !== 'ref')
    .flatMap(([key, each]) => collectFaults(each, [...path, key]));
}
