import type { Executor } from './executor.ts';

/** How far Zendesk's incremental export has been read for one account. */
export function exportPositionOf(db: Executor, accountId: string) {
  return {
    /** `startedAt` is when this installation first met the account: nothing older is read. */
    async find(): Promise<{ cursor: string | null; startedAt: Date }> {
      return db
        .selectFrom('accounts')
        .select(['export_cursor as cursor', 'created_at as startedAt'])
        .where('id', '=', accountId)
        .executeTakeFirstOrThrow();
    },

    async save(cursor: string): Promise<void> {
      await db
        .updateTable('accounts')
        .set({ export_cursor: cursor })
        .where('id', '=', accountId)
        .execute();
    },
  };
}
