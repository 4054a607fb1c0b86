import type { Executor } from './executor.ts';

/** A Zendesk account that this installation serves. */
export type Account = { id: string; zendeskUrl: string; settings: unknown };

/** The accounts; rows of all other tables belong to one of them. */
export function createAccounts(db: Executor) {
  return {
    /** The account at this Zendesk, made on first sight; two processes that start together agree. */
    async ensure(zendeskUrl: string, now: Date): Promise<Account & { isNew: boolean }> {
      const inserted = await db
        .insertInto('accounts')
        .values({ zendesk_url: zendeskUrl, settings: null, export_cursor: null, created_at: now })
        .onConflict((conflict) => conflict.column('zendesk_url').doNothing())
        .returning('id')
        .executeTakeFirst();
      const row = await db
        .selectFrom('accounts')
        .select(['id', 'zendesk_url as zendeskUrl', 'settings'])
        .where('zendesk_url', '=', zendeskUrl)
        .executeTakeFirstOrThrow();
      return { ...row, isNew: inserted !== undefined };
    },

    /** The stored settings as they are; `null` when there are none. */
    async readSettings(id: string): Promise<unknown> {
      const row = await db
        .selectFrom('accounts')
        .select('settings')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.settings ?? null;
    },

    /** Rewrites the stored settings while nobody else can change them. */
    async changeSettings(id: string, change: (stored: unknown) => unknown): Promise<void> {
      await db.transaction().execute(async (trx) => {
        const { settings } = await trx
          .selectFrom('accounts')
          .select('settings')
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirstOrThrow();
        await trx
          .updateTable('accounts')
          .set({ settings: JSON.stringify(change(settings)) })
          .where('id', '=', id)
          .execute();
      });
    },

    async saveSettings(id: string, settings: unknown): Promise<void> {
      await db
        .updateTable('accounts')
        .set({ settings: JSON.stringify(settings) })
        .where('id', '=', id)
        .execute();
    },
  };
}
