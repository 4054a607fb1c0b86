import { sql } from 'kysely';
import type { GoalChange, NewGoal } from '../../shared/contracts/goals.ts';
import type { Executor } from './executor.ts';

/** An NPS to be reached until a day of the account's time zone. */
export type StoredGoal = NewGoal & { id: string; createdBy: string | null; createdAt: Date };

/** More than any team could follow. */
const MOST_GOALS = 50;

/** The goals of one account. */
export function goalsOf(db: Executor, accountId: string) {
  return {
    /** Those that end first come first. */
    async list(): Promise<StoredGoal[]> {
      return db
        .selectFrom('goals')
        .select([
          'id',
          'target',
          sql<string>`due_on::text`.as('by'),
          'filters',
          'created_by as createdBy',
          'created_at as createdAt',
        ])
        .where('account_id', '=', accountId)
        .orderBy('due_on')
        .orderBy('id')
        .execute();
    },

    /** Adds a goal; `false` when there are as many as there may be. */
    async add({ id, target, by, filters, createdBy, createdAt }: StoredGoal): Promise<boolean> {
      const { numAffectedRows } = await sql`
        insert into goals (id, account_id, target, due_on, filters, created_by, created_at)
        select ${id}::uuid, ${accountId}::uuid, ${target}::smallint, ${by}::date,
          ${JSON.stringify(filters)}::jsonb, ${createdBy}::text, ${createdAt}::timestamptz
        where (select count(*) from goals where account_id = ${accountId}) < ${MOST_GOALS}`.execute(
        db,
      );
      return numAffectedRows === 1n;
    },

    /** Changes what is given of a goal; `false` when there is none of this id. */
    async change(id: string, { target, by }: GoalChange): Promise<boolean> {
      const { numAffectedRows } = await sql`
        update goals set target = coalesce(${target ?? null}::smallint, target),
          due_on = coalesce(${by ?? null}::date, due_on)
        where account_id = ${accountId} and id = ${id}`.execute(db);
      return numAffectedRows === 1n;
    },

    /** Takes a goal away; `false` when there is none of this id. */
    async remove(id: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('goals')
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}
