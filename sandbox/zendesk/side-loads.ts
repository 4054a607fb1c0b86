import type { TicketRecord } from '../state/records.types.ts';
import type { ApiCall } from './route.types.ts';
import { showOthers } from './show-others.ts';
import { showUser } from './show-user.ts';

/** Adds the records that `?include=` asks for beside some tickets. */
export function sideLoads(call: ApiCall, tickets: TicketRecord[]): Record<string, unknown> {
  const wanted = (call.query.get('include') ?? '').split(',').map((name) => name.trim());
  const { desk } = call;
  const { users, groups, organizations, brands } = desk.state;
  const loads: Record<string, unknown> = {};
  const among = (ids: (number | null)[]) => {
    const set = new Set(ids);
    return ({ id }: { id: number }): boolean => set.has(id);
  };
  if (wanted.includes('users')) {
    const ids = tickets.flatMap((ticket) => [
      ticket.requester_id,
      ticket.submitter_id,
      ticket.assignee_id,
      ...ticket.collaborator_ids,
    ]);
    loads['users'] = users.filter(among(ids)).map((user) => showUser(desk, user));
  }
  if (wanted.includes('groups')) {
    const some = groups.filter(among(tickets.map((ticket) => ticket.group_id)));
    loads['groups'] = some.map((group) => showOthers.group(desk, group));
  }
  if (wanted.includes('organizations')) {
    const some = organizations.filter(among(tickets.map((ticket) => ticket.organization_id)));
    loads['organizations'] = some.map((organization) =>
      showOthers.organization(desk, organization),
    );
  }
  if (wanted.includes('brands')) {
    const some = brands.filter(among(tickets.map((ticket) => ticket.brand_id)));
    loads['brands'] = some.map((brand) => showOthers.brand(desk, brand));
  }
  return loads;
}
