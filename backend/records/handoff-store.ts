import { sql } from 'kysely';
import type { HandoffStore } from '../platform/queue/handoff-store.ts';
import type { Executor } from './executor.ts';

/**
 * The worker's side of the `handoffs` table, of one account or over all.
 *
 * What belongs to an account that this process does not serve is left to the one that does.
 */
export function createHandoffStore(db: Executor, accountId: string | null = null): HandoffStore {
  const isServed =
    accountId === null ? sql<boolean>`true` : sql<boolean>`account_id = ${accountId}`;
  const held = (id: string, owner: string) =>
    db
      .updateTable('handoffs')
      .where('id', '=', id)
      .where('status', '=', 'running')
      .where('lease_owner', '=', owner);
  const freed = { lease_owner: null, lease_until: null };

  return {
    async claim(id, now, owner, leaseUntil, leaseNow = now) {
      const row = await db
        .updateTable('handoffs')
        .set((eb) => ({
          status: 'running',
          attempts: eb('attempts', '+', 1),
          runs: eb('runs', '+', 1),
          lease_owner: owner,
          lease_until: leaseUntil,
        }))
        .where('id', '=', id)
        .where('due_at', '<=', now)
        .where(isServed)
        .where(isFree(leaseNow))
        .returning(['id', 'account_id', 'name', 'message', 'attempts', 'runs'])
        .executeTakeFirst();
      if (row === undefined) return null;
      const { account_id: accountId, ...rest } = row;
      return { accountId, ...rest };
    },
    async renew(id, owner, leaseUntil) {
      const { numUpdatedRows } = await held(id, owner)
        .set({ lease_until: leaseUntil })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async finish(id, owner, now) {
      await held(id, owner)
        .set({ status: 'done', done_at: now, ...freed })
        .execute();
    },
    async putOff(id, owner, until, error, attempts) {
      await held(id, owner)
        .set((eb) => ({
          status: 'waiting',
          due_at: until,
          last_error: error,
          attempts: attempts ?? (error === null ? 0 : eb.ref('attempts')),
          ...freed,
        }))
        .execute();
    },
    async fail(id, owner, now, error) {
      await held(id, owner)
        .set({ status: 'failed', done_at: now, last_error: error, ...freed })
        .execute();
    },
    async findWaiting(dueBefore, now, limit) {
      const rows = await db
        .selectFrom('handoffs')
        .select(['id', 'name', 'due_at as dueAt', 'runs'])
        .where('due_at', '<=', dueBefore)
        .where(isServed)
        .where(isFree(now))
        .orderBy('due_at')
        .limit(limit)
        .execute();
      return rows;
    },
    async releaseAllLeases() {
      await db
        .updateTable('handoffs')
        .set({ status: 'waiting', ...freed })
        .where('status', '=', 'running')
        .execute();
    },
  };
}

function isFree(now: Date) {
  return sql<boolean>`(status = 'waiting' or (status = 'running' and lease_until < ${now}))`;
}
