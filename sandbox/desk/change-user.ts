import type { NativeEvent } from '../events/native-event.types.ts';
import { userEvent } from '../events/user-events.ts';
import { recallCustomer } from '../seed/story/recall.ts';
import type { FieldValue, UserRecord } from '../state/records.types.ts';
import { forbidden, invalid, notFound } from './api-error.ts';
import type { Desk } from './desk.types.ts';
import { checkValue, cleanTags } from './field-values.ts';

/** Describes what may be changed about a person. */
export type UserInput = Partial<
  Pick<
    UserRecord,
    | 'name' | 'email' | 'phone' | 'locale' | 'time_zone' | 'organization_id' | 'default_group_id'
    | 'external_id' | 'suspended' | 'verified' | 'details' | 'notes' | 'role'
  >
> & { tags?: unknown; user_fields?: Record<string, FieldValue> }; // prettier-ignore

/** Finds a person, deleted and past ones included, or answers 404. */
export function findUser(desk: Desk, id: number): UserRecord {
  recallCustomer(desk.state, id);
  const user = desk.state.users.find((candidate) => candidate.id === id);
  if (user === undefined) throw notFound();
  return user;
}

/**
 * Changes a person; user fields are merged key by key, tags are replaced.
 *
 * @throws ApiError 403 for people shared from another account, 422 for a bad value.
 */
export function changeUser(desk: Desk, id: number, input: UserInput): UserRecord {
  const user = findUser(desk, id);
  if (user.shared) throw forbidden();
  if (!user.active) throw notFound();
  const { tags, user_fields: fields, email, ...plain } = input;
  const events: NativeEvent[] = [];
  const draft = structuredClone(user);
  Object.assign(draft, plain);
  // Zendesk keeps the first address and adds the new one as a second identity.
  if (email !== undefined && draft.email === null) draft.email = email;
  if (draft.name.trim() === '') {
    throw invalid('name', 'Name: is too short (minimum one character)', 'ValueTooShort');
  }
  if (tags !== undefined) draft.tags = cleanTags(tags);
  const changed = fields === undefined ? [] : mergeUserFields(desk, draft, fields);
  draft.updated_at = desk.nowIso();
  const before = structuredClone(user);
  Object.assign(user, draft);

  if (before.suspended !== user.suspended) {
    const event = { current: user.suspended, previous: before.suspended };
    events.push(userEvent(desk, user, 'suspended_changed', event));
  }
  const added = user.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !user.tags.includes(tag));
  if (added.length + removed.length > 0) {
    const event = { added: { tags: added }, removed: { tags: removed } };
    events.push(userEvent(desk, user, 'tags_changed', event));
  }
  for (const key of changed) {
    const field = desk.state.userFields.find((candidate) => candidate.key === key);
    const named = { id: String(field?.id), title: field?.title, type: field?.type.toUpperCase() };
    const event = {
      current: user.user_fields[key],
      field: named,
      previous: before.user_fields[key] ?? null,
    };
    events.push(userEvent(desk, user, 'custom_field_changed', event));
  }
  desk.publish(events);
  return user;
}

/** Replaces a person's address; `PUT /users/{id}` cannot, it adds a second one. */
export function correctAddress(desk: Desk, id: number, email: string): UserRecord {
  const user = findUser(desk, id);
  const before = user.email;
  user.email = email.toLowerCase();
  user.updated_at = desk.nowIso();
  desk.publish([
    userEvent(desk, user, 'identity_changed', { current: user.email, previous: before }),
  ]);
  return user;
}

/** Deletes a person the way Zendesk does: the record stays, empty and inactive. */
export function deleteUser(desk: Desk, id: number): UserRecord {
  const user = findUser(desk, id);
  if (!user.active) throw notFound();
  user.active = false;
  user.email = null;
  user.phone = null;
  user.updated_at = desk.nowIso();
  const activity = { current: false, previous: true };
  desk.publish([
    userEvent(desk, user, 'active_changed', activity),
    userEvent(desk, user, 'deleted'),
  ]);
  return user;
}

function mergeUserFields(
  desk: Desk,
  user: UserRecord,
  values: Record<string, FieldValue>,
): string[] {
  const changed: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const field = desk.state.userFields.find((candidate) => candidate.key === key);
    // Zendesk drops keys without a field in silence.
    if (field === undefined) continue;
    const checked = checkValue(field, value, key);
    if (JSON.stringify(user.user_fields[key] ?? null) === JSON.stringify(checked)) continue;
    user.user_fields[key] = checked;
    changed.push(key);
  }
  return changed;
}
