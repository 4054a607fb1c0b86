import { createHash } from 'node:crypto';

/** Makes the same id of the same name: a UUID of version 8, from a hash. */
export function idOfName(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
