import type { Executor } from './executor.ts';
import type { CredentialsKind } from './schema.ts';

/** Credentials at rest; only `SECRET_KEY` opens them. */
export type SealedCredentials = { kind: CredentialsKind; sealed: string };

/** The stored credentials of one account. */
export function accountCredentialsOf(db: Executor, accountId: string) {
  const select = () =>
    db
      .selectFrom('account_credentials')
      .select(['kind', 'sealed'])
      .where('account_id', '=', accountId);

  return {
    /** As they are stored; `null` when there are none. */
    async read(): Promise<SealedCredentials | null> {
      return (await select().executeTakeFirst()) ?? null;
    },

    /** As they are stored, which nobody else changes until the transaction ends. */
    async lock(): Promise<SealedCredentials | null> {
      return (await select().forUpdate().executeTakeFirst()) ?? null;
    },

    /** Stores others, which an operator gave, in the place of those that are there. */
    async replace({ kind, sealed }: SealedCredentials, now: Date): Promise<void> {
      await db
        .insertInto('account_credentials')
        .values({ account_id: accountId, kind, sealed, changed_at: now })
        .onConflict((conflict) =>
          conflict.column('account_id').doUpdateSet({ kind, sealed, changed_at: now }),
        )
        .execute();
    },

    /** Stores what is the same authorization in another form: refreshed, or under another key. */
    async update({ sealed }: SealedCredentials): Promise<void> {
      await db
        .updateTable('account_credentials')
        .set({ sealed })
        .where('account_id', '=', accountId)
        .execute();
    },

    async forget(): Promise<void> {
      await db.deleteFrom('account_credentials').where('account_id', '=', accountId).execute();
    },
  };
}
