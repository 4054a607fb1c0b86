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

    /** The mark on any of these hashes: what a person wants before a bounce, then the oldest. */
    async findOfAddress(hashes: readonly string[]): Promise<Suppression | null> {
      if (hashes.length === 0) return null;
      const row = await db
        .selectFrom('suppressed_addresses')
        .select(['reason', 'created_at as since'])
        .where('account_id', '=', accountId)
        .where('address_hash', 'in', [...hashes])
        .orderBy((eb) => eb('reason', '=', 'bounced'))
        .orderBy('created_at')
        .limit(1)
        .executeTakeFirst();
      return row ?? null;
    },

    /** Adds the mark; the first reason stays, unless it is a bounce, which says less than others. */
    async add(customerId: string, reason: SuppressionReason, now: Date): Promise<void> {
      await db
        .insertInto('suppressions')
        .values({ account_id: accountId, zendesk_customer_id: customerId, reason, created_at: now })
        .onConflict((conflict) =>
          conflict
            .columns(['account_id', 'zendesk_customer_id'])
            .doUpdateSet({ reason, created_at: now })
            .where('suppressions.reason', '=', 'bounced')
            .where('excluded.reason', '!=', 'bounced'),
        )
        .execute();
    },

    /** The same for an address, by its hash. */
    async addAddress(hash: string, { reason, since }: Suppression): Promise<void> {
      await db
        .insertInto('suppressed_addresses')
        .values({ account_id: accountId, address_hash: hash, reason, created_at: since })
        .onConflict((conflict) =>
          conflict
            .columns(['account_id', 'address_hash'])
            .doUpdateSet({ reason, created_at: since })
            .where('suppressed_addresses.reason', '=', 'bounced')
            .where('excluded.reason', '!=', 'bounced'),
        )
        .execute();
    },

    /** Takes a customer's bounce away, whose address is another; the address keeps its own. */
    async removeBounce(customerId: string): Promise<void> {
      await db
        .deleteFrom('suppressions')
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
        .where('reason', '=', 'bounced')
        .execute();
    },
  };
}
