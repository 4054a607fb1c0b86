import { createStore } from '../../../backend/records/store.ts';
import { openRows } from './open-rows.ts';
import type { Stores } from './stores.ts';

const ATTRIBUTION = {
  assigneeId: '9000000000001',
  groupId: '9000000000004',
  brandId: '9000000000002',
  formId: '9000000000006',
  organizationId: null,
  channel: 'email',
  tags: ['tents'],
};

/** The id of the invitation with this number, the same in every store. */
export function invitationId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** Makes the account in stores that no process uses yet; gives its id. */
export async function layOutAccount(stores: Stores, zendeskUrl: string): Promise<string> {
  const database = await openRows(stores);
  try {
    const { accounts } = createStore(database, () => {});
    return (await accounts.ensure(zendeskUrl, new Date())).id;
  } finally {
    await database.close();
  }
}

/** Lays so many sent invitations into stores that no process uses yet, as the product stores them. */
export async function layOutInvitations(
  stores: Stores,
  { zendeskUrl, count }: { zendeskUrl: string; count: number },
): Promise<void> {
  const accountId = await layOutAccount(stores, zendeskUrl);
  const { pool, close } = await openRows(stores);
  try {
    await pool.query(
      `insert into customers (account_id, zendesk_customer_id, name)
       select $1, (7000000000 + n)::text, 'Customer ' || n from generate_series(0, $2::int - 1) n`,
      [accountId, count],
    );
    await pool.query(
      `insert into invitations (id, account_id, survey_id, zendesk_ticket_id, zendesk_customer_id,
         status, channel, locale, solved_at, due_at, created_at, sent_at, expires_at, attribution)
       select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $1, 'default',
         n::text, (7000000000 + n)::text, 'sent', 'email', 'en-GB', now() - interval '2 days',
         now() - interval '1 day', now() - interval '2 days', now() - interval '1 day',
         now() + interval '29 days', $3
       from generate_series(0, $2::int - 1) n`,
      [accountId, count, JSON.stringify(ATTRIBUTION)],
    );
    // As on a database that has been there for a while.
    await pool.query('analyze customers, invitations');
  } finally {
    await close();
  }
}
