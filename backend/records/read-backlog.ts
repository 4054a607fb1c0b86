import { sql } from 'kysely';
import type { Executor } from './executor.ts';

/** Hand-offs of one name that did not go through. */
export type Backlog = {
  name: string;
  count: number;
  /** When the oldest was due, or the newest failed. */
  at: Date;
  lastError: string | null;
};

/** What is late, and what was given up. */
export type Backlogs = { overdue: Backlog[]; failed: Backlog[] };

type Limits = { dueBefore: Date; failedSince: Date };

/** Reads one account's hand-offs that should be done by now, by name. */
export async function readBacklog(
  db: Executor,
  accountId: string,
  { dueBefore, failedSince }: Limits,
): Promise<Backlogs> {
  const groups = (at: 'min' | 'max', column: 'due_at' | 'done_at') =>
    db
      .selectFrom('handoffs')
      .where('account_id', '=', accountId)
      .groupBy('name')
      .orderBy('name')
      .select((eb) => [
        'name',
        eb.fn.countAll<string>().as('count'),
        eb.fn<Date>(at, [column]).as('at'),
        sql<string | null>`(array_agg(last_error order by created_at desc)
          filter (where last_error is not null))[1]`.as('lastError'),
      ]);
  const [overdue, failed] = await Promise.all([
    groups('min', 'due_at')
      .where('status', '=', sql.lit('waiting'))
      .where('due_at', '<', dueBefore)
      .execute(),
    groups('max', 'done_at')
      .where('status', '=', sql.lit('failed'))
      .where('done_at', '>', failedSince)
      .execute(),
  ]);
  const withNumber = ({ count, ...rest }: (typeof overdue)[number]) => ({
    ...rest,
    count: Number(count),
  });
  return { overdue: overdue.map(withNumber), failed: failed.map(withNumber) };
}
