import type { Executor } from './executor.ts';

/** A Zendesk account that this installation serves. */
export type Account = { id: string; zendeskUrl: string; settings: unknown };

/** The accounts; rows of all other tables belong to one of them. */
export function createAccounts(db: Executor) {
  return {
    /** The account at this Zendesk, made on first sight; two processes that start together agree. */
    async ensure(zendeskUrl: string, now: Date): Promise<Account> {
      await db
        .insertInto('accounts')
        .values({ zendesk_url: zendeskUrl, settings: null, export_cursor: null, created_at: now })
        .onConflict((conflict) => conflict.column('zendesk_url').doNothing())
        .execute();
      return db
        .selectFrom('accounts')
        .select(['id', 'zendesk_url as zendeskUrl', 'settings'])
        .where('zendesk_url', '=', zendeskUrl)
        .executeTakeFirstOrThrow();
    },
  };
}
