import { REPORTED_FIELD_TYPES } from '../../../shared/report-attributes.ts';
import type { SettingsCheck } from '../../../shared/contracts/settings.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { AccountContext } from '../../account/account-context.ts';
import { AppError } from '../../platform/errors.ts';
import { idsNamedBy, type NamedId, type NamedKind } from './ids-named.rules.ts';

type Account = { zendesk: Pick<AccountContext['zendesk'], 'directory' | 'choices'> };
type Found = Pick<SettingsCheck, 'faults' | 'warnings'>;

const CALLED: Readonly<Record<NamedKind, string>> = {
  brands: 'brand',
  groups: 'group',
  ticket_forms: 'ticket form',
  organizations: 'organization',
  users: 'agent',
  ticket_fields: 'ticket field',
  reported_fields: 'dropdown or checkbox field of tickets',
};

/**
 * Finds ids that settings name and the account's Zendesk does not have.
 *
 * A fault where the id is new. One that was named before may have gone meanwhile, and a warning says
 * so: nothing else should be kept from being changed by it. Where Zendesk does not answer, that is
 * said, and keeps nothing from being stored.
 */
export async function findMissing(
  account: Account,
  settings: Settings,
  before: Settings | null,
): Promise<Found> {
  const named = idsNamedBy(settings);
  const known = new Set(before === null ? [] : idsNamedBy(before).map(nameOf));
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  const asked = await Promise.all(
    kinds.map(async (kind) => {
      const ids = new Set(named.filter((each) => each.kind === kind).map(({ id }) => id));
      const there = await findThere(account, kind, ids).catch(() => null);
      return [kind, there] as const;
    }),
  );
  const found = new Map(asked);
  const missing = named.filter(({ kind, id }) => found.get(kind)?.has(id) === false);
  const unasked = named.filter(({ kind }) => found.get(kind) === null);
  const isNew = (each: NamedId) => !known.has(nameOf(each));
  return {
    faults: missing.filter(isNew).map(({ field, kind, id }) => ({
      field,
      message: `names the ${CALLED[kind]} ${id}, which this Zendesk does not have`,
    })),
    warnings: [
      ...missing
        .filter((each) => !isNew(each))
        .map(({ field, kind, id }) => ({
          field,
          message: `the ${CALLED[kind]} ${id} is not in Zendesk any more`,
          kind: 'not_in_zendesk' as const,
        })),
      ...unasked.filter(isNew).map(({ field, kind, id }) => ({
        field,
        message: `whether Zendesk has the ${CALLED[kind]} ${id} could not be asked`,
        kind: 'zendesk_not_asked' as const,
      })),
    ],
  };
}

/**
 * Refuses settings that newly name what Zendesk does not have.
 *
 * @throws AppError `invalid_request` with every fault.
 */
export async function requireThere(
  account: Account,
  settings: Settings,
  before: Settings | null,
): Promise<void> {
  const { faults } = await findMissing(account, settings, before);
  const [first] = faults;
  if (first === undefined) return;
  throw new AppError('invalid_request', `${first.field} ${first.message}`, { fields: faults });
}

function nameOf({ kind, id }: NamedId): string {
  return `${kind} ${id}`;
}

/** Those of the ids that are there; what is switched off counts, since it may be on its way back. */
async function findThere(
  { zendesk }: Account,
  kind: NamedKind,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  switch (kind) {
    case 'brands':
    case 'groups':
    case 'ticket_forms':
      return new Set((await zendesk.directory.names(kind)).keys());
    case 'users':
    case 'organizations': {
      const names = await Promise.all(
        [...ids].map(async (id) => [id, await zendesk.directory.nameOf(kind, id)] as const),
      );
      return new Set(names.flatMap(([id, name]) => (name === null ? [] : [id])));
    }
    case 'ticket_fields':
    case 'reported_fields': {
      const { items, isCut } = await zendesk.choices.ticketFields();
      const fit = items.filter(
        ({ type }) => kind === 'ticket_fields' || REPORTED_FIELD_TYPES.includes(type),
      );
      return new Set([...fit.map(({ id }) => id), ...(isCut ? ids : [])]);
    }
  }
}
