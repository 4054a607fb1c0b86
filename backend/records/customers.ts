import { sql } from 'kysely';
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

/** The customers of one account. */
export function customersOf(db: Executor, accountId: string) {
  const update = (customerId: string) =>
    db
      .updateTable('customers')
      .where('account_id', '=', accountId)
      .where('zendesk_customer_id', '=', customerId);

  return {
    /**
     * Holds the customer until the transaction ends, so that two solves cannot both find the
     * customer outside quarantine. Name and address given here are kept, unless the customer was
     * erased.
     */
    async lock(
      customerId: string,
      name: string | null,
      addressHash: string | null = null,
    ): Promise<Customer> {
      return db
        .insertInto('customers')
        .values({
          account_id: accountId,
          zendesk_customer_id: customerId,
          name,
          address_hash: addressHash,
          erased_at: null,
        })
        .onConflict((conflict) =>
          conflict.columns(['account_id', 'zendesk_customer_id']).doUpdateSet((eb) => {
            const kept = (column: 'name' | 'address_hash') =>
              eb
                .case()
                .when('customers.erased_at', 'is', null)
                .then(eb.fn.coalesce(`excluded.${column}`, `customers.${column}`))
                .else(null)
                .end();
            return { name: kept('name'), address_hash: kept('address_hash') };
          }),
        )
        .returning(columns)
        .executeTakeFirstOrThrow();
    },

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
