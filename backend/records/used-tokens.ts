import type { Executor } from './executor.ts';

/** Tokens that opened the app's page for one account, each of which opens it once. */
export function usedTokensOf(db: Executor, accountId: string) {
  return {
    /**
     * Uses a token up; `false` when it was used before, in whichever process.
     *
     * Those that have ended are taken away: they are refused for their age.
     */
    async use(digest: string, endsAt: Date, now: Date): Promise<boolean> {
      await db
        .deleteFrom('used_tokens')
        .where('account_id', '=', accountId)
        .where('ends_at', '<', now)
        .execute();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('used_tokens')
        .values({ account_id: accountId, token_digest: digest, ends_at: endsAt })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
  };
}
