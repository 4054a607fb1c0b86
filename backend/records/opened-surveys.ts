import type { Executor } from './executor.ts';

/** When customers of one account were first seen on their survey pages. */
export function openedSurveysOf(db: Executor, accountId: string) {
  return {
    /** Records the first time; later ones change nothing. */
    async mark(invitationId: string, now: Date): Promise<void> {
      await db
        .updateTable('invitations')
        .set({ opened_at: now })
        .where('account_id', '=', accountId)
        .where('id', '=', invitationId)
        .where('opened_at', 'is', null)
        .execute();
    },
  };
}
