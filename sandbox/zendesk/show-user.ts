import type { Desk } from '../desk/desk.types.ts';
import type { UserRecord } from '../state/records.types.ts';

const LOCALE_IDS: Record<string, number> = { 'en-US': 1, de: 8, sv: 92, da: 78, 'en-GB': 1176 };

/** Writes a person as REST answers them. */
export function showUser(desk: Desk, user: UserRecord): Record<string, unknown> {
  const fields = desk.state.userFields.map(({ key }) => [key, user.user_fields[key ?? ''] ?? null]);
  const { moreAddresses: _moreAddresses, ...shown } = user;
  return {
    url: `${desk.origin()}/api/v2/users/${user.id}.json`,
    ...shown,
    iana_time_zone: user.iana_time_zone === undefined ? 'Europe/Copenhagen' : user.iana_time_zone,
    shared_phone_number: null,
    photo: null,
    locale_id: LOCALE_IDS[user.locale] ?? 1,
    alias: null,
    shared_agent: false,
    chat_only: false,
    last_login_at: null,
    two_factor_auth_enabled: null,
    signature: null,
    role_type: user.role === 'admin' ? 4 : user.role === 'agent' ? 0 : null,
    custom_role_id: user.custom_role_id ?? null,
    moderator: user.role !== 'end-user',
    ticket_restriction: user.ticket_restriction ?? (user.role === 'end-user' ? 'requested' : null),
    only_private_comments: false,
    restricted_agent: user.role !== 'admin',
    report_csv: false,
    user_fields: Object.fromEntries(fields) as unknown,
  };
}
