import { fieldIdOf, type ReportAttribute } from '../../shared/report-attributes.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { Clock } from '../platform/clock.ts';
import type { ZendeskField } from '../platform/zendesk/directory.ts';
import { createLookup } from '../platform/lookup.ts';

type Context = Pick<AccountContext, 'id'> & {
  zendesk: Pick<AccountContext['zendesk'], 'directory'>;
};

/** Finds what the keys of a report are called today. */
export interface KeyNames {
  /** `null` for what Zendesk does not show (any more), or could not say. */
  find(context: Context, attribute: ReportAttribute, key: string): Promise<string | null>;
  /** What a ticket field and its values are called; `null` as before. */
  field(context: Context, id: string): Promise<ZendeskField | null>;
}

/** Lists what can be chosen by its name. */
export interface GroupNames {
  /** All groups by their ids; none when Zendesk could not say. */
  groups(context: Context): Promise<ReadonlyMap<string, string>>;
}

const MEMORY_MS = 10 * 60_000;
const FAILURE_MS = 60_000;

/** All at once, or those that are asked for. */
const LISTED = { brand: 'brands', group: 'groups', form: 'ticket_forms' } as const;
const SHOWN = { assignee: 'users', organization: 'organizations' } as const;

/**
 * Makes the look-up of names, which are remembered for ten minutes.
 *
 * A report is shown without names rather than not at all when Zendesk does not answer.
 */
export function createKeyNames(clock: Clock): KeyNames & GroupNames {
  const memory = {
    forMs: MEMORY_MS,
    failureForMs: FAILURE_MS,
    nowMs: () => clock.now().getTime(),
  };
  const list = createLookup({
    ...memory,
    ask: (_key: string, { zendesk, kind }: Asked<(typeof LISTED)[keyof typeof LISTED]>) =>
      zendesk.directory.names(kind),
  });
  const show = createLookup({
    ...memory,
    atMost: 10_000,
    ask: (_key: string, { zendesk, kind, id }: Asked<(typeof SHOWN)[keyof typeof SHOWN]>) =>
      zendesk.directory.nameOf(kind, id),
  });

  const showField = createLookup({
    ...memory,
    ask: (_key: string, { zendesk, id }: Pick<Asked<never>, 'zendesk' | 'id'>) =>
      zendesk.directory.fieldOf(id),
  });
  const field: KeyNames['field'] = ({ id: accountId, zendesk }, id) =>
    orNone(showField(`${accountId} ${id}`, { zendesk, id }));

  return {
    field,

    async find({ id: accountId, zendesk }, dimension, key) {
      if (key === '') return null;
      const fieldId = fieldIdOf(dimension);
      if (fieldId !== null) {
        const found = await field({ id: accountId, zendesk }, fieldId);
        return found?.options.find(({ value }) => value === key)?.name ?? null;
      }
      if (isIn(LISTED, dimension)) {
        const kind = LISTED[dimension];
        const names = await orNone(list(`${accountId} ${kind}`, { zendesk, kind, id: key }));
        return names?.get(key) ?? null;
      }
      if (isIn(SHOWN, dimension)) {
        const kind = SHOWN[dimension];
        return orNone(show(`${accountId} ${kind} ${key}`, { zendesk, kind, id: key }));
      }
      return key;
    },
    async groups({ id: accountId, zendesk }) {
      const kind = LISTED.group;
      const asked = list(`${accountId} ${kind}`, { zendesk, kind, id: '' });
      return (await orNone(asked)) ?? new Map<string, string>();
    },
  };
}

/** The key of a group: both of its keys with a comma where it has two. */
export function groupKeyOf({ keys }: { keys: readonly string[] }): string {
  return keys.join(',');
}

/** What a group is called: by both of its keys where it has two, or not at all. */
export async function nameGroup(
  names: KeyNames,
  context: Context,
  groupBy: readonly ReportAttribute[],
  key: string,
): Promise<string | null> {
  const keys = key.split(',');
  const found = await Promise.all(
    groupBy.map((dimension, index) => names.find(context, dimension, keys[index] ?? '')),
  );
  return found.includes(null) ? null : found.join(' · ');
}

type Asked<Kind> = { zendesk: Context['zendesk']; kind: Kind; id: string };

function isIn<Names extends object>(names: Names, name: PropertyKey): name is keyof Names {
  return name in names;
}

function orNone<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch(() => null);
}
