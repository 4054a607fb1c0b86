import type { Executor } from './executor.ts';

/** Whether answers from before the installation were taken over for one account. */
export function pastImportOf(db: Executor, accountId: string) {
  return {
    /**
     * Claims the one import; `false` when it was done before.
     *
     * Undone with the transaction: whoever claims takes the answers over in the same one.
     */
    async claim(now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('accounts')
        .set({ past_responses_imported_at: now })
        .where('id', '=', accountId)
        .where('past_responses_imported_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}
