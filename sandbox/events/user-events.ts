import { randomUUID } from 'node:crypto';
import { EVENT_PREFIX } from '../../shared/zendesk-names.ts';
import type { Desk } from '../desk/desk.types.ts';
import type { UserRecord } from '../state/records.types.ts';
import type { NativeEvent } from './native-event.types.ts';

/**
 * Makes an event about a person.
 *
 * Missing ids are written as "0" and missing texts as "", unlike in ticket
 * events; that is how Zendesk's own were recorded.
 */
export function userEvent(
  desk: Desk,
  user: UserRecord,
  name: string,
  event: Record<string, unknown> = {},
): NativeEvent {
  return {
    account_id: desk.state.accountId,
    detail: {
      created_at: user.created_at,
      default_group_id: String(user.default_group_id ?? 0),
      email: user.email ?? '',
      external_id: user.external_id ?? '',
      id: String(user.id),
      organization_id: String(user.organization_id ?? 0),
      role: user.role,
      updated_at: user.updated_at,
    },
    event,
    id: randomUUID(),
    subject: `zen:user:${user.id}`,
    time: desk.nowIso(),
    type: `${EVENT_PREFIX}user.${name}`,
    zendesk_event_version: '2022-11-06',
  };
}
