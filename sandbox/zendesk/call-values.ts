import { invalid, notFound } from '../desk/api-error.ts';
import type { ApiCall } from './route.types.ts';

/** Reads a numeric id from the path; what is no id names no record. */
export function idParam(call: ApiCall, name = 'id'): number {
  const id = Number(call.params[name]);
  if (!Number.isInteger(id)) throw notFound();
  return id;
}

/** Reads the object a body wraps its record in, such as `ticket`. */
export function bodyObject(call: ApiCall, name: string): Record<string, unknown> {
  const value = call.body[name];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(name, `${name}: is required`, 'BlankValue');
  }
  return value as Record<string, unknown>;
}

/** Reads a comma-separated list of ids from the query. */
export function idsQuery(call: ApiCall, name = 'ids'): number[] {
  const text = call.query.get(name) ?? '';
  return text.split(',').map(Number).filter(Number.isInteger).slice(0, 100);
}

/** Picks the given keys out of a body, as they are. */
export function pick(
  raw: Record<string, unknown>,
  keys: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => key in raw).map((key) => [key, raw[key]]));
}
