import { z } from 'zod';
import { listSome } from './list-all.ts';
import { idSchema, readEach } from './types.ts';
import type { CallZendesk } from './zendesk-http.ts';

/** What of an account can be chosen from; `isCut` when there is more. */
export type Choices<Item> = { items: Item[]; isCut: boolean };

/** Lists that have nothing but a name to choose by. */
export type NamedList = 'brands' | 'groups' | 'ticket_forms';

/** Nobody picks out of more. */
const PAGES = 10;

/** What is switched off, or on its way out, cannot be chosen. */
const hereSchema = z.object({
  active: z.boolean().nullish(),
  deleted: z.boolean().nullish(),
  suspended: z.boolean().nullish(),
});
const namedSchema = hereSchema.extend({ id: idSchema, name: z.string() });
const fieldSchema = hereSchema.extend({ id: idSchema, title: z.string(), type: z.string() });
const tagSchema = hereSchema.extend({ name: z.string(), count: z.number() });

/** Makes the calls that read what somebody, who waits for it, can choose from. */
export function createChoices(call: CallZendesk) {
  async function read<Item extends z.infer<typeof hereSchema>>(
    list: string,
    schema: z.ZodType<Item>,
    { pages = PAGES, query = {} }: { pages?: number; query?: Record<string, string> } = {},
  ): Promise<Choices<Item>> {
    const path = `/api/v2/${list}`;
    const found = await listSome(call, path, list, { pages, query, isUrgent: true });
    const { items } = readEach(schema, found.items);
    return { items: items.filter(isHere), isCut: found.isCut };
  }

  return {
    named: async (list: NamedList) => mapped(await read(list, namedSchema), named),
    /** Those of one role. */
    team: async (role: string) =>
      mapped(await read('users', namedSchema, { query: { role } }), named),
    ticketFields: async () =>
      mapped(await read('ticket_fields', fieldSchema), ({ id, title, type }) => ({
        id,
        name: title,
        type,
      })),
    /** Of the last 60 days, the most used first. */
    tags: async () =>
      mapped(await read('tags', tagSchema, { pages: 3 }), ({ name, count }) => ({
        tag: name,
        count,
      })),
  };
}

function isHere({ active, deleted, suspended }: z.infer<typeof hereSchema>): boolean {
  return active !== false && deleted !== true && suspended !== true;
}

function named({ id, name }: { id: string; name: string }) {
  return { id, name };
}

function mapped<A, B>({ items, isCut }: Choices<A>, to: (item: A) => B): Choices<B> {
  return { items: items.map(to), isCut };
}
