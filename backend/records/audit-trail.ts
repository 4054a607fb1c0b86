import { sql } from 'kysely';
import type { AuditKind } from '../../shared/vocabulary.ts';
import { later, type Executor } from './executor.ts';

/** Something that was done: by whom, when, and with what. */
export type AuditEvent = {
  id: string;
  kind: AuditKind;
  at: Date;
  /** A user of Zendesk, or a word for who is none; `null` for what the product does by itself. */
  actor: string | null;
  subject: string;
  /** Its place in the list, for what stands after it. */
  place: string;
};

/** What is kept of it where no other row tells. */
export type AuditEntry = Pick<AuditEvent, 'kind' | 'actor' | 'subject' | 'at'>;

type AuditQuery = {
  kinds: readonly AuditKind[] | null;
  /** Days of the time zone, `YYYY-MM-DD`; `to` is the day after the last. */
  from: string | null;
  to: string | null;
  timeZone: string;
  after: { place: string; id: string } | null;
  limit: number;
};

/** What each table holds of the trail: `key` tells its rows apart, with the letter before it. */
const SOURCES = [
  {
    letter: 's',
    table: 'settings_versions',
    at: 'written_at',
    key: 'version',
    // What somebody went back to was there before, and something else between.
    kind: `case when exists (
      select from settings_versions before where before.account_id = t.account_id
        and before.version < t.version - 1 and before.settings = t.settings
    ) then 'settings_restored' else 'settings_saved' end`,
    actor: 'author',
    subject: 'version::text',
    where: 'true',
  },
  {
    letter: 'a',
    table: 'response_changes',
    at: 'changed_at',
    key: 'id',
    kind: `case change when 'ignored' then 'answer_ignored' else 'answer_restored' end`,
    actor: 'actor',
    subject: 'response_id::text',
    where: 'true',
  },
  {
    letter: 'd',
    table: 'decisions',
    at: 'decided_at',
    key: 'id',
    kind: `case outcome when 'cancelled' then 'invitation_cancelled' else 'invitation_hastened' end`,
    actor: 'actor',
    subject: 'zendesk_ticket_id',
    where: 'actor is not null',
  },
  {
    letter: 'c',
    table: 'customers',
    at: 'erased_at',
    key: 'zendesk_customer_id',
    kind: `'customer_erased'`,
    actor: 'null::text',
    subject: 'zendesk_customer_id',
    where: 'erased_at is not null',
  },
  {
    letter: 'j',
    table: 'jobs',
    at: 'created_at',
    key: 'id',
    kind: `'back_test_started'`,
    actor: 'asked_by',
    subject: 'id::text',
    where: `kind = 'back_test'`,
  },
  {
    letter: 'e',
    table: 'audit_entries',
    at: 'done_at',
    key: 'id',
    kind: 'kind',
    actor: 'actor',
    subject: 'subject',
    where: 'true',
  },
] as const;

/**
 * What people and the product did in one account that matters.
 *
 * Read from the rows that hold it anyway, so that it cannot disagree with them and goes when they
 * do; only what leaves no other row has one of its own.
 */
export function auditTrailOf(db: Executor, accountId: string, aheadMs: () => number) {
  return {
    /** The latest first; those after a place where one is given. */
    async list({ kinds, from, to, timeZone, after, limit }: AuditQuery): Promise<AuditEvent[]> {
      const parts = SOURCES.map(({ letter, table, at, key, kind, actor, subject, where }) => {
        const time = sql.ref(`t.${at}`);
        const id = sql`${sql.lit(letter)} || t.${sql.raw(key)}::text`;
        const day = (date: string) => sql`${date}::date::timestamp at time zone ${timeZone}`;
        return sql`(
          select ${id} as id, ${sql.raw(kind)} as kind, ${time} as at,
            ${sql.raw(actor)} as actor, ${sql.raw(subject)} as subject
          from ${sql.table(table)} t
          where account_id = ${accountId} and ${sql.raw(where)}
            and ${from === null ? sql`true` : sql`${time} >= ${day(from)}`}
            and ${to === null ? sql`true` : sql`${time} < ${day(to)}`}
            and ${kinds === null ? sql`true` : sql`${sql.raw(kind)} = any(${[...kinds]}::text[])`}
            and ${
              after === null
                ? sql`true`
                : sql`${time} <= ${after.place}::timestamptz
                    and (${time}, ${id}) < (${after.place}::timestamptz, ${after.id})`
            }
          order by ${time} desc, ${id} desc limit ${limit})`;
      });
      const { rows } = await sql<AuditEvent>`
        select id, kind, at, actor, subject,
          to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place
        from (${sql.join(parts, sql` union all `)}) as trail
        order by at desc, id desc limit ${limit}`.execute(db);
      return rows;
    },

    /** Adds what no other row tells; in the transaction that does it. */
    async add({ kind, subject, actor, at }: AuditEntry): Promise<void> {
      const row = { account_id: accountId, kind, subject, actor, done_at: at };
      await db.insertInto('audit_entries').values(row).execute();
    },

    /** Takes away up to `limit` entries that are so old; answers with how many. */
    async forget(olderThanMs: number, limit: number): Promise<number> {
      const { rows } = await sql`
        delete from audit_entries where id = any (array(
          select id from audit_entries
          where account_id = ${accountId} and done_at < ${later(-olderThanMs, aheadMs())}
          order by done_at limit ${limit}
          for update skip locked
        ))
        returning id`.execute(db);
      return rows.length;
    },
  };
}
