import { z } from 'zod';
import type { CallZendesk, ZendeskCall } from './zendesk-http.ts';

/** More would be an account that nobody could administer by hand either. */
const MOST_PAGES = 100;

const pageSchema = z.looseObject({
  meta: z
    .looseObject({ has_more: z.boolean().nullish(), after_cursor: z.string().nullish() })
    .nullish(),
});

type Some = Pick<ZendeskCall, 'query' | 'isUrgent'> & { pages: number };

/** Reads a whole list of the API, page by page, by cursor. */
export async function listAll<T>(
  call: CallZendesk,
  path: string,
  name: string,
  item: z.ZodType<T>,
): Promise<T[]> {
  const { items } = await listSome(call, path, name, { pages: MOST_PAGES });
  return z.array(item).parse(items);
}

/** Reads the first pages of a list, a hundred elements each; `isCut` when there are more. */
export async function listSome(
  call: CallZendesk,
  path: string,
  name: string,
  { pages, query = {}, isUrgent = false }: Some,
): Promise<{ items: unknown[]; isCut: boolean }> {
  const items: unknown[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const after: Record<string, string> = cursor === null ? {} : { 'page[after]': cursor };
    const paged = { ...query, 'page[size]': 100, ...after };
    const answer = pageSchema.parse(await call({ method: 'GET', path, query: paged, isUrgent }));
    items.push(...z.array(z.unknown()).parse(answer[name] ?? []));
    const next = answer.meta?.has_more === true ? answer.meta.after_cursor : null;
    if (next == null || next === cursor) return { items, isCut: false };
    cursor = next;
  }
  return { items, isCut: true };
}
