import { z } from 'zod';
import type { CallZendesk } from './zendesk-http.ts';

/** More would be an account that nobody could administer by hand either. */
const MOST_PAGES = 100;

const pageSchema = z.looseObject({
  meta: z
    .looseObject({ has_more: z.boolean().nullish(), after_cursor: z.string().nullish() })
    .nullish(),
});

/** Reads a whole list of the API, page by page, by cursor. */
export async function listAll<T>(
  call: CallZendesk,
  path: string,
  name: string,
  item: z.ZodType<T>,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query: Record<string, string | number> =
      cursor === null ? { 'page[size]': 100 } : { 'page[size]': 100, 'page[after]': cursor };
    const answer = pageSchema.parse(await call({ method: 'GET', path, query }));
    items.push(...z.array(item).parse(answer[name] ?? []));
    const next = answer.meta?.has_more === true ? answer.meta.after_cursor : null;
    if (next == null || next === cursor) break;
    cursor = next;
  }
  return items;
}
