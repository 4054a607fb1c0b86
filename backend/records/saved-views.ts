import { sql } from 'kysely';
import type { NewSavedView, SavedViewChange } from '../../shared/contracts/saved-views.ts';
import type { Executor } from './executor.ts';

/** A name for what the workspace shows, shared by all leads of an account. */
export type StoredView = NewSavedView & { id: string; createdBy: string | null; createdAt: Date };

/** More than anybody finds again. */
const MOST_VIEWS = 200;

/** The saved views of one account. */
export function savedViewsOf(db: Executor, accountId: string) {
  return {
    /** By their names. */
    async list(): Promise<StoredView[]> {
      return db
        .selectFrom('saved_views')
        .select(['id', 'name', 'address', 'created_by as createdBy', 'created_at as createdAt'])
        .where('account_id', '=', accountId)
        .orderBy('name')
        .orderBy('id')
        .execute();
    },

    /** Adds a view; `false` when there are as many as there may be. */
    async add({ id, name, address, createdBy, createdAt }: StoredView): Promise<boolean> {
      const { numAffectedRows } = await sql`
        insert into saved_views (id, account_id, name, address, created_by, created_at)
        select ${id}::uuid, ${accountId}::uuid, ${name}::text, ${address}::text,
          ${createdBy}::text, ${createdAt}::timestamptz
        where (select count(*) from saved_views
          where account_id = ${accountId}) < ${MOST_VIEWS}`.execute(db);
      return numAffectedRows === 1n;
    },

    /** Changes what is given of a view; `false` when there is none of this id. */
    async change(id: string, given: SavedViewChange): Promise<boolean> {
      const { numAffectedRows } = await sql`
        update saved_views set name = coalesce(${given.name ?? null}::text, name),
          address = coalesce(${given.address ?? null}::text, address)
        where account_id = ${accountId} and id = ${id}`.execute(db);
      return numAffectedRows === 1n;
    },

    /** Takes a view away; `false` when there is none of this id. */
    async remove(id: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('saved_views')
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}
