import { sql } from 'kysely';
import type { DueHandoff, HandoffRow, HandoffStore } from '../platform/queue/handoff-store.ts';
import { groupCalls } from '../platform/group-calls.ts';
import { later, lockTopic, type Executor } from './executor.ts';

/** Runs that are ended by one statement. */
const MOST_TOGETHER = 100;

/**
 * The worker's side of the `handoffs` table.
 *
 * `aheadMs` is how far time was skipped in the sandbox: what is due moves with it, leases do not.
 */
export function createHandoffStore(db: Executor, aheadMs: () => number): HandoffStore {
  const held = (id: string, owner: string) =>
    db
      .updateTable('handoffs')
      .where('id', '=', id)
      .where('status', '=', 'running')
      .where('lease_owner', '=', owner);
  // Looked up in the row: whoever removed the account may have been another process, just before.
  const isServed = (accountId: unknown) =>
    sql<boolean>`exists (select from accounts where id = ${accountId} and state = 'active')`;
  const freed = { lease_owner: null, lease_until: null };
  // Spelt out in the statement: prepared for all values, the index of running ones serves no others.
  const running = sql.lit<'running'>('running');
  const inMs = sql<number>`(extract(epoch from due_at - ${later(0, 0)}) * 1000)::double precision`;
  const delayOf = (ms: number) => Math.max(0, Math.ceil(ms - aheadMs()));

  /** What a run leaves behind that ended `as`; what was asked for meanwhile is due at once. */
  const ended = (as: 'done' | 'failed', error: string | null) => {
    const now = later(0, aheadMs());
    return {
      status: sql<typeof as>`case when is_repeated then 'waiting' else ${as} end`,
      due_at: sql<Date>`case when is_repeated then ${now} else due_at end`,
      attempts: sql<number>`case when is_repeated then 0 else attempts end`,
      done_at: sql<Date>`case when is_repeated then null else ${now} end`,
      last_error: error,
      is_repeated: false,
      waits_for: null,
      ...freed,
    };
  };

  async function end(id: string, owner: string, as: 'done' | 'failed', error: string | null) {
    const row = await held(id, owner).set(ended(as, error)).returning('status').executeTakeFirst();
    return row?.status;
  }

  /**
   * Ends many at once, and answers with each one's state.
   *
   * Rows that somebody else holds at the moment are left out: to wait for two of them in another
   * order than they do would be a deadlock.
   */
  const finishTogether = groupCalls<{ id: string; owner: string }, string | undefined>(
    async (runs) => {
      const ids = runs.map(({ id }) => id);
      const owners = runs.map(({ owner }) => owner);
      const rows = await db
        .with(
          'free',
          () =>
            sql<{ id: string }>`(
            select handoffs.id from handoffs
            join unnest(${ids}::uuid[], ${owners}::text[]) as run (id, owner)
              on run.id = handoffs.id and run.owner = lease_owner
            where status = 'running'
            for update of handoffs skip locked
          )`,
        )
        .updateTable('handoffs')
        .from('free')
        .set(ended('done', null))
        .whereRef('handoffs.id', '=', 'free.id')
        .returning(['handoffs.id', 'status'])
        .execute();
      const states = new Map(rows.map(({ id, status }) => [id, status]));
      return ids.map((id) => states.get(id));
    },
    MOST_TOGETHER,
  );

  return {
    async claim({ accountId, names, limit, owner, leaseMs }) {
      // Each name's own range of the index, so that a backlog of one hides no other.
      const { rows } = await sql<HandoffRow>`
        with due as (
          select first.id
          from unnest(${names}::text[]) as known (name)
          cross join lateral (
            select id, due_at from handoffs
            where account_id = ${accountId} and name = known.name and status = 'waiting'
              and due_at <= ${later(0, aheadMs())} and ${isServed(accountId)}
            order by due_at limit ${limit}
            for update skip locked
          ) first
          order by first.due_at limit ${limit}
        )
        update handoffs
        set status = 'running', attempts = attempts + 1, runs = runs + 1, waits_for = null,
          lease_owner = ${owner}, lease_until = ${later(leaseMs)}
        from due where handoffs.id = due.id
        returning handoffs.id, account_id as "accountId", name, message, attempts, runs,
          created_at as "askedAt"`.execute(db);
      return rows;
    },

    async renew(owner, leaseMs) {
      const rows = await db
        .updateTable('handoffs')
        .set({ lease_until: sql<Date>`greatest(lease_until, ${later(leaseMs)})` })
        .where('status', '=', running)
        .where('lease_owner', '=', owner)
        .returning('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    async hold(id, owner, leaseMs) {
      const { numUpdatedRows } = await held(id, owner)
        .where(isServed(sql.ref('handoffs.account_id')))
        .set({ lease_until: sql<Date>`greatest(lease_until, ${later(leaseMs)})` })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async finish(id, owner) {
      const state = (await finishTogether({ id, owner })) ?? (await end(id, owner, 'done', null));
      return state === 'waiting' ? 'repeat' : 'done';
    },

    async listen(id, owner, topic) {
      await sql`
        update handoffs set waits_for = ${topic}
        from (select ${lockTopic(topic)}) as locked
        where id = ${id} and status = 'running' and lease_owner = ${owner}`.execute(db);
    },

    async putOff(id, owner, { delayMs, error, attempts, waitsFor = null }) {
      // Whoever had the news took the topic, that was listened for, out of the row.
      const isNews = waitsFor === null ? sql<boolean>`false` : sql<boolean>`waits_for is null`;
      const row = await held(id, owner)
        .set({
          status: 'waiting',
          due_at: sql<Date>`case when ${isNews} then ${later(0, aheadMs())}
            else ${later(delayMs, aheadMs())} end`,
          last_error: error,
          attempts,
          waits_for: waitsFor,
          is_repeated: false,
          ...freed,
        })
        .returning(sql<boolean>`due_at <= ${later(0, aheadMs())}`.as('isDue'))
        .executeTakeFirst();
      return row?.isDue ?? false;
    },

    async fail(id, owner, error) {
      return (await end(id, owner, 'failed', error)) === 'waiting' ? 'repeat' : 'failed';
    },

    async findDue(names, horizonMs) {
      const { rows } = await sql<DueHandoff>`
        select accounts.id as "accountId", known.name as name, first.wait as "delayMs"
        from accounts
        cross join unnest(${names}::text[]) as known (name)
        cross join lateral (
          select ${inMs} as wait from handoffs
          where account_id = accounts.id and handoffs.name = known.name and status = 'waiting'
            and due_at <= ${later(horizonMs, aheadMs())}
          order by due_at limit 1
        ) first
        where accounts.state = 'active'`.execute(db);
      return rows.map((row) => ({ ...row, delayMs: delayOf(row.delayMs) }));
    },

    async findNext(accountId, names, horizonMs) {
      const { rows } = await sql<DueHandoff>`
        select ${accountId}::text as "accountId", known.name as name, first.wait as "delayMs"
        from unnest(${names}::text[]) as known (name)
        cross join lateral (
          select ${inMs} as wait from handoffs
          where account_id = ${accountId} and handoffs.name = known.name and status = 'waiting'
            and due_at <= ${later(horizonMs, aheadMs())}
          order by due_at limit 1
        ) first
        order by first.wait limit 1`.execute(db);
      const [row] = rows;
      return row === undefined ? null : { ...row, delayMs: delayOf(row.delayMs) };
    },

    async releaseExpired(names) {
      await db
        .updateTable('handoffs')
        .set({ status: 'waiting', ...freed })
        .where('status', '=', running)
        .where('lease_until', '<', sql<Date>`now()`)
        .where('name', 'in', names)
        .execute();
    },

    async releaseAll() {
      await db
        .updateTable('handoffs')
        .set({ status: 'waiting', ...freed })
        .where('status', '=', running)
        .execute();
    },

    async ensureRecurring(names) {
      await sql`
        insert into handoffs (account_id, name, key, message, due_at, created_at)
        select accounts.id, known.name, known.name, '{}', ${later(0, aheadMs())},
          ${later(0, aheadMs())}
        from accounts
        cross join unnest(${names}::text[]) as known (name)
        where accounts.state = 'active' and not exists (
          select 1 from handoffs
          where account_id = accounts.id and handoffs.name = known.name
            and status in ('waiting', 'running')
        )
        on conflict (account_id, name, key) do update
          set status = 'waiting', due_at = excluded.due_at, attempts = 0
          where handoffs.status in ('done', 'failed')`.execute(db);
    },
  };
}
