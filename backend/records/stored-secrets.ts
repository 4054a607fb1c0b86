import type { Executor } from './executor.ts';

/** A secret at rest; only `SECRET_KEY` opens it. */
export type StoredSecret = { id: string; sealed: string; isCurrent: boolean };

type SecretName = 'webhook';

/** The secrets that Zendesk gave one account. */
export function storedSecretsOf(db: Executor, accountId: string) {
  return {
    /** Those that are still accepted, the current one first. */
    async list(name: SecretName, now: Date): Promise<StoredSecret[]> {
      const rows = await db
        .selectFrom('stored_secrets')
        .select(['id', 'sealed', 'accepted_until'])
        .where('account_id', '=', accountId)
        .where('name', '=', name)
        .where((where) =>
          where.or([where('accepted_until', 'is', null), where('accepted_until', '>', now)]),
        )
        .orderBy('created_at', 'desc')
        .execute();
      return rows
        .map(({ id, sealed, accepted_until: end }) => ({ id, sealed, isCurrent: end === null }))
        .toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
    },

    /** Makes a secret the current one; the one before is accepted until `graceEndsAt`. */
    async replace(name: SecretName, sealed: string, now: Date, graceEndsAt: Date): Promise<void> {
      await db
        .updateTable('stored_secrets')
        .set({ accepted_until: graceEndsAt })
        .where('account_id', '=', accountId)
        .where('name', '=', name)
        .where('accepted_until', 'is', null)
        .execute();
      await db
        .insertInto('stored_secrets')
        .values({ account_id: accountId, name, sealed, created_at: now, accepted_until: null })
        .execute();
    },

    /** Puts the same secret under another lock, after a change of `SECRET_KEY`. */
    async reseal(id: string, sealed: string): Promise<void> {
      await db
        .updateTable('stored_secrets')
        .set({ sealed })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .execute();
    },

    /** Takes away those that are accepted no more. */
    async forgetEnded(now: Date): Promise<void> {
      await db
        .deleteFrom('stored_secrets')
        .where('account_id', '=', accountId)
        .where('accepted_until', '<', now)
        .execute();
    },

    async forgetAll(name: SecretName): Promise<void> {
      await db
        .deleteFrom('stored_secrets')
        .where('account_id', '=', accountId)
        .where('name', '=', name)
        .execute();
    },
  };
}
