import { sql } from 'kysely';
import type { NewAction } from '../../shared/contracts/actions.ts';
import type { Executor } from './executor.ts';

/** What a team does about its NPS, between days of the account's time zone. */
export type StoredAction = NewAction & { id: string; createdBy: string | null; createdAt: Date };

/** More than anybody could tell apart. */
const MOST_ACTIONS = 500;

/** The actions of one account. */
export function actionsOf(db: Executor, accountId: string) {
  const select = () =>
    db
      .selectFrom('actions')
      .select([
        'id',
        'title',
        'note',
        sql<string>`begins_on::text`.as('from'),
        sql<string | null>`ends_on::text`.as('until'),
        'filters',
        'created_by as createdBy',
        'created_at as createdAt',
      ])
      .where('account_id', '=', accountId);

  return {
    /** Those that began last come first. */
    async list(): Promise<StoredAction[]> {
      return select().orderBy('begins_on', 'desc').orderBy('id').execute();
    },

    /** Finds an action, and keeps others from changing it until the transaction ends. */
    async lock(id: string): Promise<StoredAction | null> {
      return (await select().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
    },

    /** Adds an action; `false` when there are as many as there may be, or when it is there. */
    async add(action: StoredAction): Promise<boolean> {
      const { id, title, note, from, until, filters, createdBy, createdAt } = action;
      const { numAffectedRows } = await sql`
        insert into actions (id, account_id, title, note, begins_on, ends_on, filters,
          created_by, created_at)
        select ${id}::uuid, ${accountId}::uuid, ${title}::text, ${note}::text, ${from}::date,
          ${until}::date, ${JSON.stringify(filters)}::jsonb, ${createdBy}::text,
          ${createdAt}::timestamptz
        where (select count(*) from actions
          where account_id = ${accountId}) < ${MOST_ACTIONS}
        on conflict (id) do nothing`.execute(db);
      return numAffectedRows === 1n;
    },

    /** Puts what an action is now in the place of what it was. */
    async replace({ id, title, note, from, until, filters }: StoredAction): Promise<void> {
      await db
        .updateTable('actions')
        .set({ title, note, begins_on: from, ends_on: until, filters: JSON.stringify(filters) })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .execute();
    },

    /** Takes an action away; `false` when there is none of this id. */
    async remove(id: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('actions')
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}
