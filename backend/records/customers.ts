import type { Executor } from './executor.ts';

/** What is kept of a customer beside their answers. */
export function customersOf(db: Executor, accountId: string) {
  return {
    /**
     * Holds the customer until the transaction ends, so that two solves cannot both find the
     * customer outside quarantine. A name given here is kept, unless the customer was erased.
     */
    async lock(customerId: string, name: string | null): Promise<{ erasedAt: Date | null }> {
      return db
        .insertInto('customers')
        .values({ account_id: accountId, zendesk_customer_id: customerId, name, erased_at: null })
        .onConflict((conflict) =>
          conflict.columns(['account_id', 'zendesk_customer_id']).doUpdateSet((eb) => ({
            name: eb
              .case()
              .when('customers.erased_at', 'is', null)
              .then(eb.fn.coalesce('excluded.name', 'customers.name'))
              .else(null)
              .end(),
          })),
        )
        .returning('erased_at as erasedAt')
        .executeTakeFirstOrThrow();
    },

    async find(customerId: string): Promise<{ name: string | null; erasedAt: Date | null } | null> {
      const row = await db
        .selectFrom('customers')
        .select(['name', 'erased_at as erasedAt'])
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
        .executeTakeFirst();
      return row ?? null;
    },

    /** Forgets who the customer was. */
    async erase(customerId: string, now: Date): Promise<void> {
      await db
        .updateTable('customers')
        .set({ name: null, erased_at: now })
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
        .execute();
    },
  };
}
