import { sql } from 'kysely';
import type { JOB_KINDS, JobProblem, JobStatus } from '../../shared/vocabulary.ts';
import { later, type Executor } from './executor.ts';

/** A job, as it was asked for; `asked` is whatever its kind needs. */
export type NewJob = {
  id: string;
  kind: (typeof JOB_KINDS)[number];
  total: number;
  asked: object;
  askedBy: string | null;
  createdAt: Date;
};

/** A job, and how far it is. */
export type StoredJob = Omit<NewJob, 'asked'> & {
  asked: unknown;
  status: JobStatus;
  done: number;
  /** Where its next run goes on. */
  position: unknown;
  result: unknown;
  problem: JobProblem | null;
  endedAt: Date | null;
};

/**
 * Jobs of one account: `waiting → running → done`, or `failed`, from where it may run again.
 *
 * The hand-off of a job is what makes it run; its row says how far it is.
 */
export function jobsOf(db: Executor, accountId: string, aheadMs: () => number) {
  const ours = (id: string) => sql<boolean>`account_id = ${accountId} and id = ${id}`;

  return {
    /** Adds a job; `false` when `most` of its kind are under way. Call it in a transaction. */
    async add({ asked, askedBy, createdAt, ...job }: NewJob, most: number): Promise<boolean> {
      // Those who ask at the same moment are counted one after the other.
      await sql`select from accounts where id = ${accountId} for no key update`.execute(db);
      const { numAffectedRows } = await sql`
        insert into jobs (id, account_id, kind, total, asked, asked_by, created_at)
        select ${job.id}::uuid, ${accountId}::uuid, ${job.kind}, ${job.total}::integer,
          ${JSON.stringify(asked)}::jsonb, ${askedBy}::text, ${createdAt}::timestamptz
        where (
          select count(*) from jobs where account_id = ${accountId} and kind = ${job.kind}
            and ended_at is null
        ) < ${most}`.execute(db);
      return numAffectedRows === 1n;
    },

    async find(id: string): Promise<StoredJob | null> {
      const row = await db
        .selectFrom('jobs')
        .select([
          'id',
          'kind',
          'status',
          'done',
          'total',
          'asked',
          'position',
          'result',
          'problem',
          'asked_by as askedBy',
          'created_at as createdAt',
          'ended_at as endedAt',
        ])
        .where(ours(id))
        .executeTakeFirst();
      return row ?? null;
    },

    /** Writes down how far a job is, and that it runs. */
    async move(id: string, { position, done }: { position: object; done: number }): Promise<void> {
      await db
        .updateTable('jobs')
        .set({
          position: JSON.stringify(position),
          done,
          status: 'running',
          problem: null,
          ended_at: null,
        })
        .where(ours(id))
        .execute();
    },

    /** Ends a job with what came of it. */
    async finish(id: string, result: object, now: Date): Promise<void> {
      const end = { status: 'done', position: null, problem: null, ended_at: now } as const;
      await db
        .updateTable('jobs')
        .set(({ ref }) => ({ ...end, result: JSON.stringify(result), done: ref('total') }))
        .where(ours(id))
        .execute();
    },

    /** Ends a job without a result; another try begins anew. */
    async fail(id: string, problem: JobProblem, now: Date): Promise<void> {
      const end = { status: 'failed', position: null, done: 0, problem, ended_at: now } as const;
      await db.updateTable('jobs').set(end).where(ours(id)).execute();
    },

    /** Takes away up to `limit` that were asked for so long ago; answers with how many. */
    async forget(olderThanMs: number, limit: number): Promise<number> {
      const { rows } = await sql`
        delete from jobs where id = any (array(
          select id from jobs
          where account_id = ${accountId} and created_at < ${later(-olderThanMs, aheadMs())}
          order by created_at limit ${limit}
          for update skip locked
        ))
        returning id`.execute(db);
      return rows.length;
    },
  };
}
