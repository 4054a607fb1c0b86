import { findRights } from '../../accounts/check-rights.ts';
import type { Check } from '../check.ts';
import { blocking, error } from '../finding.ts';

/** May we do what setup and the service do: scopes, and the role of whom we act for? */
export const rights: Check = {
  name: 'rights',
  title: 'the credentials are an admin’s, with the scopes "read" and "write"',
  isFor: ({ zendeskUrl }) => zendeskUrl !== null,
  needs: ['credentials'],
  async run({ zendesk }) {
    const { admin, credentials } = zendesk();
    const found = await findRights(admin, credentials);
    return 'problem' in found ? [blocking(error(found))] : [];
  },
};
