import type { SuppressionReason } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/** Standing "do not ask" marks of one account's customers. */
export function suppressionsOf(db: Executor, accountId: string) {
  return {
    async find(customerId: string): Promise<{ reason: SuppressionReason; since: Date } | null> {
      const row = await db
        .selectFrom('suppressions')
        .select(['reason', 'created_at as since'])
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId)
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
  };
}
