import { sql, type RawBuilder } from 'kysely';
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
  /** The ticket in Zendesk that it is about, where it is about one. */
  ticketId: string | null;
  /** Its place in the list, for what stands after it. */
  place: string;
};

/** What is kept of it where no other row tells. */
export type AuditEntry = Pick<AuditEvent, 'kind' | 'actor' | 'subject' | 'at'>;

type AuditQuery = {
  kinds: readonly AuditKind[] | null;
  /** Whose: actors as they are kept, and `null` among them for the product itself. */
  actors: readonly (string | null)[] | null;
  ticketId: string | null;
  /** Days of the time zone, `YYYY-MM-DD`; `to` is the day after the last. */
  from: string | null;
  to: string | null;
  timeZone: string;
  after: { place: string; id: string } | null;
  limit: number;
};

/** Rows that have nothing to do with any ticket. */
const OF_NO_TICKET = { ticket: 'null::text', isOf: null } as const;

/**
 * What each table holds of the trail: `key` tells its rows apart, with the letter before it.
 *
 * `isOf` finds the rows about a ticket by an index.
 */
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
    ...OF_NO_TICKET,
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
    ticket: '(select r.zendesk_ticket_id from responses r where r.id = t.response_id)',
    isOf: (ticketId: string) => sql`t.response_id in (select r.id from responses r
      where r.account_id = t.account_id and r.zendesk_ticket_id = ${ticketId})`,
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
    ticket: 't.zendesk_ticket_id',
    isOf: (ticketId: string) => sql`t.zendesk_ticket_id = ${ticketId}`,
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
    ...OF_NO_TICKET,
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
    ...OF_NO_TICKET,
  },
  {
    letter: 'f',
    table: 'follow_up_changes',
    at: 'changed_at',
    key: 'id',
    kind: `'follow_up_' || kind`,
    actor: 'actor',
    subject: 'follow_up_id::text',
    where: 'true',
    ticket: '(select f.zendesk_ticket_id from follow_ups f where f.id = t.follow_up_id)',
    isOf: (ticketId: string) => sql`t.follow_up_id in (select f.id from follow_ups f
      where f.account_id = t.account_id and f.zendesk_ticket_id = ${ticketId})`,
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
    ...OF_NO_TICKET,
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
    async list({ from, to, timeZone, after, limit, ...wanted }: AuditQuery): Promise<AuditEvent[]> {
      const day = (date: string) => sql`${date}::date::timestamp at time zone ${timeZone}`;
      const parts = SOURCES.flatMap((source) => {
        const narrowed = narrow(source, wanted);
        if (narrowed === null) return [];
        const { letter, table, at, key, kind, actor, subject, ticket, where } = source;
        const time = sql.ref(`t.${at}`);
        const id = sql`${sql.lit(letter)} || t.${sql.raw(key)}::text`;
        return sql`(
          select ${id} as id, ${sql.raw(kind)} as kind, ${time} as at, ${sql.raw(actor)} as actor,
            ${sql.raw(subject)} as subject, ${sql.raw(ticket)} as "ticketId"
          from ${sql.table(table)} t
          where account_id = ${accountId} and ${sql.raw(where)} and ${narrowed}
            and ${from === null ? sql`true` : sql`${time} >= ${day(from)}`}
            and ${to === null ? sql`true` : sql`${time} < ${day(to)}`}
            and ${
              after === null
                ? sql`true`
                : sql`${time} <= ${after.place}::timestamptz
                    and (${time}, ${id}) < (${after.place}::timestamptz, ${after.id})`
            }
          order by ${time} desc, ${id} desc limit ${limit})`;
      });
      const { rows } = await sql<AuditEvent>`
        select id, kind, at, actor, subject, "ticketId",
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

/** The condition for a source's rows that are asked for; `null` where it has none. */
function narrow(
  { kind, actor, isOf }: (typeof SOURCES)[number],
  { kinds, actors, ticketId }: Pick<AuditQuery, 'kinds' | 'actors' | 'ticketId'>,
): RawBuilder<unknown> | null {
  if (ticketId !== null && isOf === null) return null;
  const people = actors?.filter((each) => each !== null) ?? [];
  const isByNobody = actors?.includes(null) ? sql`${sql.raw(actor)} is null` : sql`false`;
  return sql`${kinds === null ? sql`true` : sql`${sql.raw(kind)} = any(${[...kinds]}::text[])`}
    and ${
      actors === null
        ? sql`true`
        : sql`(${sql.raw(actor)} = any(${people}::text[]) or ${isByNobody})`
    }
    and ${ticketId === null || isOf === null ? sql`true` : isOf(ticketId)}`;
}
