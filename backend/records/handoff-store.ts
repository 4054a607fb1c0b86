import { sql, type RawBuilder } from 'kysely';
import type { DueHandoff, HandoffRow, HandoffStore } from '../platform/queue/handoff-store.ts';
import { later, lockTopic, type Executor } from './executor.ts';
import { togetherOrAlone } from './together-or-alone.ts';

/** A hand-off, and the claim under which it runs. */
type Run = { id: string; owner: string };
type Ended = Run & { as: 'done' | 'failed'; error: string | null };

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

  /** Those of the runs that still hold their row, with their place. */
  const stillHeld = (runs: readonly Run[], locking: RawBuilder<unknown>) => sql`
    select handoffs.id, place::integer from handoffs
    join unnest(${runs.map(({ id }) => id)}::uuid[], ${runs.map(({ owner }) => owner)}::text[])
      with ordinality as run (id, owner, place) on run.id = handoffs.id and run.owner = lease_owner
    where status = 'running'
    for update of handoffs ${locking}`;

  /** Ends runs, and answers with each one's state: what was asked for meanwhile is due at once. */
  const end = togetherOrAlone(async (runs: readonly Ended[], locking) => {
    const now = later(0, aheadMs());
    const { rows } = await sql<{ place: number; status: string }>`
      with ending as (${stillHeld(runs, locking)})
      update handoffs
      set status = case when is_repeated then 'waiting'
          else (${runs.map(({ as }) => as)}::text[])[place] end,
        due_at = case when is_repeated then ${now} else due_at end,
        attempts = case when is_repeated then 0 else attempts end,
        done_at = case when is_repeated then null else ${now} end,
        last_error = (${runs.map(({ error }) => error)}::text[])[place],
        is_repeated = false, waits_for = null, lease_owner = null, lease_until = null
      from ending where handoffs.id = ending.id
      returning place, status`.execute(db);
    return inOrder(rows.map(({ place, status }) => [place, status]));
  });

  const hold = togetherOrAlone(async (runs: readonly (Run & { leaseMs: number })[], locking) => {
    const { rows } = await sql<{ place: number }>`
      with kept as (${stillHeld(runs, locking)})
      update handoffs
      set lease_until = greatest(lease_until,
        now() + make_interval(secs => (${runs.map(({ leaseMs }) => leaseMs)}::float8[])[place] / 1000))
      from kept where handoffs.id = kept.id and ${isServed(sql`handoffs.account_id`)}
      returning place`.execute(db);
    return inOrder(rows.map(({ place }) => [place, true]));
  });

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
      return (await hold({ id, owner, leaseMs })) ?? false;
    },

    async finish(id, owner) {
      const state = await end({ id, owner, as: 'done', error: null });
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
      const state = await end({ id, owner, as: 'failed', error });
      return state === 'waiting' ? 'repeat' : 'failed';
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
      if (names.length === 0) return;
      // Spelt out: a plan for any names counts on more of them, and is never taken for the cheaper.
      const known = sql.join(names.map((name) => sql`(${sql.lit(name)})`));
      await sql`
        insert into handoffs (account_id, name, key, message, due_at, created_at)
        select accounts.id, known.name, known.name, '{}', ${later(0, aheadMs())},
          ${later(0, aheadMs())}
        from accounts
        cross join (values ${known}) as known (name)
        where accounts.state = 'active' and not exists (
          select 1 from handoffs
          where account_id = accounts.id and handoffs.name = known.name
            and handoffs.key = known.name and status in ('waiting', 'running')
        )
        on conflict (account_id, name, key) do update
          set status = 'waiting', due_at = excluded.due_at, attempts = 0
          where handoffs.status in ('done', 'failed')`.execute(db);
    },
  };
}

/** Puts results at their places, which SQL counts from 1. */
function inOrder<R>(results: readonly (readonly [number, R])[]): (R | undefined)[] {
  const ordered: (R | undefined)[] = [];
  for (const [place, result] of results) ordered[place - 1] = result;
  return ordered;
}
