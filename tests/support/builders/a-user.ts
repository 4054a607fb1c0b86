import type { User } from '../../../backend/platform/zendesk/types.ts';

/** A customer who can be asked. */
export function aUser(changes: Partial<User> = {}): User {
  return {
    id: '71',
    name: 'Kim Jensen',
    verified: true,
    email: 'kim@customer.example',
    role: 'end-user',
    active: true,
    suspended: false,
    shared_agent: false,
    locale: 'da',
    ...changes,
  };
}
