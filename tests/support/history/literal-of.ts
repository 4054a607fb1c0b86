import pg from 'pg';

/** Spells a value as SQL, as the driver would send it; `execute` takes no parameters. */
export function literalOf(value: unknown): string {
  return value === null || value === undefined ? 'null' : pg.escapeLiteral(textOf(value));
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

function elementOf(value: unknown): string {
  return value === null ? 'null' : JSON.stringify(textOf(value));
}
