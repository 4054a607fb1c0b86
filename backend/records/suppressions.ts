import type { SuppressionReason } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/** A standing "do not ask". */
export type Suppression = { reason: SuppressionReason; since: Date };

/** Standing "do not ask" marks of one account: on customers, and on hashes of their addresses. */
export function suppressionsOf(db: Executor, accountId: string) {
  return {
    async find(customerId: string): Promise<Suppression | null> {
      const row = await db
        .selectFrom('suppressions')
        .select(['reason', 'created_at as since'])
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
        .executeTakeFirst();
      return row ?? null;
    },

    /** The mark on any of these hashes, the oldest first. */
    async findOfAddress(hashes: readonly string[]): Promise<Suppression | null> {
      if (hashes.length === 0) return null;
      const row = await db
        .selectFrom('suppressed_addresses')
        .select(['reason', 'created_at as since'])
        .where('account_id', '=', accountId)
        .where('address_hash', 'in', [...hashes])
        .orderBy('created_at')
        .limit(1)
        .executeTakeFirst();
      return row ?? null;
    },

    /** Adds the mark; the first reason stays. */
    async add(customerId: string, reason: SuppressionReason, now: Date): Promise<void> {
      await db
        .insertInto('suppressions')
        .values({ account_id: accountId, zendesk_customer_id: customerId, reason, created_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    /** The same for an address, by its hash. */
    async addAddress(hash: string, { reason, since }: Suppression): Promise<void> {
      await db
        .insertInto('suppressed_addresses')
        .values({ account_id: accountId, address_hash: hash, reason, created_at: since })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
