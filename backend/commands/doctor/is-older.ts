import { coerce, lt } from 'semver';

/** Whether a version such as `1.4.2` comes before another; what is no number counts as 0. */
export function isOlder(version: string, than: string): boolean {
  return lt(coerce(version) ?? '0.0.0', coerce(than) ?? '0.0.0');
}
