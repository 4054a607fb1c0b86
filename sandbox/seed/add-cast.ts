import type { DeskState } from '../state/desk-state.types.ts';
import type { SeedAgent } from './seed.types.ts';

type Times = { created_at: string; updated_at: string };
type Organization = { key: string; name: string; domain: string };

/** Puts agents into the desk, each in their group; tells their ids by their keys. */
export function addAgents(
  state: DeskState,
  agents: readonly SeedAgent[],
  groups: ReadonlyMap<string, number>,
  times: Times,
): Map<string, number> {
  const ids = new Map<string, number>();
  for (const { key, name, email, role, locale, group } of agents) {
    const id = (state.lastId += 1);
    const groupId = groups.get(group) ?? 0;
    ids.set(key, id);
    state.users.push({
      id, name, email, phone: null, role, locale, time_zone: 'Copenhagen', organization_id: null,
      default_group_id: groupId, external_id: null, tags: [], active: true, suspended: false,
      verified: true, shared: false, details: null, notes: null, user_fields: {}, ...times,
    }); // prettier-ignore
    state.memberships.push({
      id: (state.lastId += 1),
      user_id: id,
      group_id: groupId,
      default: true,
      ...times,
    });
  }
  return ids;
}

/** Puts companies and clubs into the desk; tells their ids by their keys. */
export function addOrganizations(
  state: DeskState,
  organizations: readonly Organization[],
  times: Times,
): Map<string, number> {
  return new Map(
    organizations.map(({ key, name, domain }) => {
      const id = (state.lastId += 1);
      state.organizations.push({
        id, name, domain_names: [domain], details: null, notes: null, group_id: null,
        external_id: null, tags: [], organization_fields: {}, ...times,
      }); // prettier-ignore
      return [key, id];
    }),
  );
}

/** Puts teams into the desk, the first as the default one; tells their ids by their keys. */
export function addGroups(
  state: DeskState,
  groups: readonly { key: string; name: string; description: string }[],
  times: Times,
): Map<string, number> {
  return new Map(
    groups.map(({ key, name, description }) => {
      const id = (state.lastId += 1);
      state.groups.push({ id, name, description, default: state.groups.length === 0, ...times });
      return [key, id];
    }),
  );
}

/** Puts brands into the desk, the first as the default one; tells their ids by their keys. */
export function addBrands(
  state: DeskState,
  brands: readonly { key: string; name: string }[],
  times: Times,
): Map<string, number> {
  return new Map(
    brands.map(({ key, name }) => {
      const id = (state.lastId += 1);
      state.brands.push({
        id, name, subdomain: `nordlys-${key}`, active: true, default: state.brands.length === 0,
        ...times,
      }); // prettier-ignore
      return [key, id];
    }),
  );
}
