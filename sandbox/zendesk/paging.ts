import { badRequest } from '../desk/api-error.ts';
import type { ApiCall } from './route.types.ts';

/**
 * Cuts one page out of a list, by cursor or by number.
 *
 * `page[size]` or `page[after]` chooses cursors, anything else page numbers.
 */
export function page<T>(
  call: ApiCall,
  path: string,
  name: string,
  items: T[],
  show: (item: T) => unknown,
  always?: 'cursor',
): Record<string, unknown> {
  const base = `${call.desk.origin()}/api/v2${path}`;
  const { query } = call;
  if (query.has('page[size]') || query.has('page[after]') || always === 'cursor') {
    return cursorPage(query, base, name, items, show);
  }
  const size = between(query.get('per_page'), 1, 100, 100);
  const number = between(query.get('page'), 1, Number.MAX_SAFE_INTEGER, 1);
  if (number > 100 || number * size > 10_000) {
    throw badRequest('InvalidPaginationDepth', 'Number of records exceeds the maximum of 10000');
  }
  const start = (number - 1) * size;
  const link = (target: number): string => {
    const next = new URLSearchParams(query);
    next.set('page', String(target));
    return `${base}.json?${next.toString()}`;
  };
  return {
    [name]: items.slice(start, start + size).map(show),
    next_page: start + size < items.length ? link(number + 1) : null,
    previous_page: number > 1 ? link(number - 1) : null,
    count: items.length,
  };
}

function cursorPage<T>(
  query: URLSearchParams,
  base: string,
  name: string,
  items: T[],
  show: (item: T) => unknown,
): Record<string, unknown> {
  const size = between(query.get('page[size]'), 1, 100, 100);
  const after = query.get('page[after]');
  const start = after === null ? 0 : Number(Buffer.from(after, 'base64url').toString('utf8'));
  if (!Number.isInteger(start)) throw badRequest('InvalidCursor', 'Cursor is invalid');
  const end = Math.min(items.length, start + size);
  const hasMore = end < items.length;
  const afterCursor = end > start ? Buffer.from(String(end)).toString('base64url') : null;
  const next = new URLSearchParams(query);
  next.set('page[size]', String(size));
  if (afterCursor !== null) next.set('page[after]', afterCursor);
  return {
    [name]: items.slice(start, end).map(show),
    meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: null },
    links: { prev: null, next: hasMore ? `${base}.json?${next.toString()}` : null },
  };
}

function between(text: string | null, low: number, high: number, otherwise: number): number {
  const number = text === null ? Number.NaN : Number(text);
  if (!Number.isInteger(number)) return otherwise;
  return Math.min(high, Math.max(low, number));
}
