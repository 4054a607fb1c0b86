import { userEvent } from '../events/user-events.ts';
import type { UserRecord } from '../state/records.types.ts';
import { invalid } from './api-error.ts';
import type { Desk } from './desk.types.ts';

/** Creates a person and announces them. */
export function createUser(
  desk: Desk,
  user: Partial<Omit<UserRecord, 'id'>> & { name: string },
): UserRecord {
  if (user.name.trim() === '') {
    throw invalid('name', 'Name: is too short (minimum one character)', 'ValueTooShort');
  }
  const email = user.email?.toLowerCase() ?? null;
  if (email !== null && desk.state.users.some((other) => other.email?.toLowerCase() === email)) {
    throw invalid(
      'email',
      `Email: ${email} is already being used by another user`,
      'DuplicateValue',
    );
  }
  const record: UserRecord = { ...blankUser(desk), ...user, id: desk.nextId(), email };
  desk.state.users.push(record);
  desk.publish([userEvent(desk, record, 'created')]);
  return record;
}

function blankUser(desk: Desk): Omit<UserRecord, 'id' | 'name'> {
  const now = desk.nowIso();
  return {
    email: null,
    phone: null,
    role: 'end-user',
    created_at: now,
    updated_at: now,
    locale: 'en-US',
    time_zone: 'Copenhagen',
    organization_id: null,
    default_group_id: null,
    external_id: null,
    tags: [],
    active: true,
    suspended: false,
    verified: true,
    shared: false,
    details: null,
    notes: null,
    user_fields: {},
  };
}
