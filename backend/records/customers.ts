import { sql } from 'kysely';
import { groupCalls } from '../platform/group-calls.ts';
import type { Executor } from './executor.ts';

/** What is kept of a customer beside their answers. */
export type Customer = {
  /** Keyed hash of the address, as it was seen last. */
  addressHash: string | null;
  erasedAt: Date | null;
  /** Who the customer is since Zendesk has merged them. */
  mergedInto: string | null;
};

const columns = [
  'address_hash as addressHash',
  'erased_at as erasedAt',
  'merged_into as mergedInto',
] as const;

type Seen = { customerId: string; name: string | null; addressHash: string | null };

/** The customers of one account. */
export function customersOf(db: Executor, accountId: string) {
  const update = (customerId: string) =>
    db
      .updateTable('customers')
      .where('account_id', '=', accountId)
      .where('zendesk_customer_id', '=', customerId);

  const lockTogether = groupCalls(async (seen: readonly Seen[]): Promise<Customer[]> => {
    const { rows } = await sql<Customer & { id: string }>`
      insert into customers (account_id, zendesk_customer_id, name, address_hash)
      select distinct on (id) ${accountId}::uuid, seen.*
      from unnest(${seen.map(({ customerId }) => customerId)}::text[],
        ${seen.map(({ name }) => name)}::text[],
        ${seen.map(({ addressHash }) => addressHash)}::text[]) as seen (id, name, hash)
      order by id
      on conflict (account_id, zendesk_customer_id) do update
      set name = case when customers.erased_at is null
          then coalesce(excluded.name, customers.name) end,
        address_hash = case when customers.erased_at is null
          then coalesce(excluded.address_hash, customers.address_hash) end
      returning zendesk_customer_id as id, address_hash as "addressHash",
        erased_at as "erasedAt", merged_into as "mergedInto"`.execute(db);
    const customers = new Map(rows.map(({ id, ...customer }) => [id, customer]));
    return seen.map(({ customerId }) => {
      const customer = customers.get(customerId);
      if (customer === undefined) throw new Error('whoever is held has a row');
      return customer;
    });
  });

  return {
    /**
     * Holds the customer until the transaction ends, so that two solves cannot both find the
     * customer outside quarantine. Name and address given here are kept, unless the customer was
     * erased.
     */
    lock: (
      customerId: string,
      name: string | null,
      addressHash: string | null = null,
    ): Promise<Customer> => lockTogether({ customerId, name, addressHash }),

    async find(customerId: string): Promise<(Customer & { name: string | null }) | null> {
      const row = await db
        .selectFrom('customers')
        .select([...columns, 'name'])
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
        .executeTakeFirst();
      return row ?? null;
    },

    /** Customers who had one of these addresses when they were seen last. */
    async findOfAddresses(hashes: readonly string[]): Promise<string[]> {
      if (hashes.length === 0) return [];
      const rows = await db
        .selectFrom('customers')
        .select('zendesk_customer_id as id')
        .where('account_id', '=', accountId)
        .where('address_hash', 'in', [...hashes])
        .where('merged_into', 'is', null)
        .where('erased_at', 'is', null)
        .limit(10)
        .execute();
      return rows.map(({ id }) => id);
    },

    /** Forgets all who have become the customer, one merge after the other. */
    async eraseMergedInto(customerId: string, now: Date): Promise<void> {
      await sql`
        with recursive former as (
          select zendesk_customer_id from customers
          where account_id = ${accountId} and merged_into = ${customerId}
          union
          select customers.zendesk_customer_id from customers
          join former on customers.merged_into = former.zendesk_customer_id
          where customers.account_id = ${accountId}
        )
        update customers set name = null, address_hash = null, erased_at = ${now}
        from former
        where customers.account_id = ${accountId}
          and customers.zendesk_customer_id = former.zendesk_customer_id
          and customers.zendesk_customer_id <> ${customerId}`.execute(db);
    },

    /** Forgets who the customer was. */
    async erase(customerId: string, now: Date): Promise<void> {
      await update(customerId).set({ name: null, address_hash: null, erased_at: now }).execute();
    },
  };
}
