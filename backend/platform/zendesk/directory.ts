import { z } from 'zod';
import { groupCalls } from '../group-calls.ts';
import { listAll } from './list-all.ts';
import { idSchema, readEach } from './types.ts';
import type { CallZendesk } from './zendesk-http.ts';

/** What an account has few of, and what it may have thousands of. */
export type DirectoryKind = 'groups' | 'brands' | 'ticket_forms' | 'users' | 'organizations';

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
