import type { Executor } from './executor.ts';

/** The number that Zendesk itself knows an account by. */
export function zendeskNumberOf(db: Executor, accountId: string) {
  return {
    /**
     * Keeps the number unless one is known, and tells which one holds.
     *
     * `null` for one that another account of this installation has: it is not learned.
     */
    async learn(number: string): Promise<string | null> {
      await db
        .updateTable('accounts')
        .set({ zendesk_number: number })
        .where('id', '=', accountId)
        .where('zendesk_number', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('accounts as others')
                .select('others.id')
                .where('others.zendesk_number', '=', number)
                .where('others.state', '=', 'active'),
            ),
          ),
        )
        .execute();
      const row = await db
        .selectFrom('accounts')
        .select('zendesk_number')
        .where('id', '=', accountId)
        .executeTakeFirstOrThrow();
      return row.zendesk_number;
    },

    /** The next signed event says it anew, as after the webhook was made anew. */
    async forget(): Promise<void> {
      await db
        .updateTable('accounts')
        .set({ zendesk_number: null })
        .where('id', '=', accountId)
        .execute();
    },
  };
}
