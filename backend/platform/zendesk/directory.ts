import { z } from 'zod';
import { groupCalls } from '../group-calls.ts';
import { listAll } from './list-all.ts';
import { idSchema, readEach } from './types.ts';
import type { CallZendesk } from './zendesk-http.ts';

/** What an account has few of, and what it may have thousands of. */
export type DirectoryKind = 'groups' | 'brands' | 'ticket_forms' | 'users' | 'organizations';

/** A ticket field: what it is called, and its values by name; none for a checkbox. */
export type ZendeskField = { title: string; options: { value: string; name: string }[] };

const optionSchema = z.object({ value: z.string(), name: z.string() });
const fieldSchema = z.object({
  ticket_field: z.object({
    title: z.string(),
    custom_field_options: z.array(z.unknown()).nullish().catch(null),
  }),
});
const namedSchema = z.looseObject({ id: idSchema, name: z.string() });
/** The most that Zendesk shows at once. */
const MOST_SHOWN = 100;
const KINDS_OF_MANY = ['users', 'organizations'] as const;

/** Makes the look-up of names in one account's Zendesk. */
export function createDirectory(call: CallZendesk) {
  const shown = Object.fromEntries(
    KINDS_OF_MANY.map((kind) => [kind, groupCalls(showMany(kind), MOST_SHOWN)]),
  ) as Record<(typeof KINDS_OF_MANY)[number], (id: string) => Promise<string | null>>;

  function showMany(kind: DirectoryKind) {
    return async (ids: readonly string[]): Promise<(string | null)[]> => {
      const answer = await call({
        method: 'GET',
        path: `/api/v2/${kind}/show_many`,
        query: { ids: [...new Set(ids)].join(',') },
        isUrgent: true,
      });
      const list = z.object({ [kind]: z.array(z.unknown()) }).parse(answer)[kind] ?? [];
      const names = namesOf(readEach(namedSchema, list).items);
      return ids.map((id) => names.get(id) ?? null);
    };
  }

  return {
    /** A user's or an organization's name; what is asked for together is one call. */
    nameOf: (kind: (typeof KINDS_OF_MANY)[number], id: string) => shown[kind](id),

    async fieldOf(id: string): Promise<ZendeskField> {
      const path = `/api/v2/ticket_fields/${encodeURIComponent(id)}`;
      const answer = await call({ method: 'GET', path, isUrgent: true });
      const { title, custom_field_options: options } = fieldSchema.parse(answer).ticket_field;
      return { title, options: readEach(optionSchema, options ?? []).items };
    },

    /** The names of all that there are now, by their ids. */
    async names(
      kind: Exclude<DirectoryKind, (typeof KINDS_OF_MANY)[number]>,
    ): Promise<ReadonlyMap<string, string>> {
      return namesOf(await listAll(call, `/api/v2/${kind}`, kind, namedSchema));
    },
  };
}

function namesOf(named: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(named.map(({ id, name }) => [id, name]));
}
