import { sql } from 'kysely';
import type { Reason } from '../../shared/reasons.ts';
import { groupCalls } from '../platform/group-calls.ts';
import type { Executor } from './executor.ts';
import type { Invitation } from './invitations.ts';
import { joinMarks, readMarks, type Marks, type MarksRow } from './suppressions.ts';

/** What our own rows say of a ticket and its customer. */
export type Standing = Marks & {
  /**
   * When the customer was or will be asked last, over all tickets: the moment of sending, or for
   * one that is not sent yet its due time. Cancelled and failed invitations do not count.
   */
  lastAskedAt: Date | null;
  /** Also when the answer is gone for its age: its invitation stays longer. */
  hasAnsweredForTicket: boolean;
  /** Reason of the ticket's latest decision. */
  latestReason: Reason | null;
  /** The ticket's invitation that is not sent yet. */
  openId: string | null;
};

type Asked = {
  ticketId: string;
  customerId: string | null;
  /** Hashes of the customer's address, under each key that holds. */
  addressHashes: readonly string[];
  /** One that is about to be sent: neither it nor those that are due later count as asked. */
  own: Pick<Invitation, 'id' | 'dueAt'> | null;
};

/** The standing of one account's tickets and customers. */
export function standingsOf(db: Executor, accountId: string) {
  const marks = joinMarks(accountId, sql`"customerId"`, sql`"addressHashes"`);
  return {
    /** Reads all of it at once; call it under the locks of whatever is decided on it. */
    read: groupCalls(async (asked: readonly Asked[]): Promise<Standing[]> => {
      const given = asked.map(({ own, ...of }, place) => ({
        ...of,
        place,
        ownId: own?.id,
        ownDueAt: own?.dueAt,
      }));
      const { rows } = await sql<Omit<Standing, keyof Marks> & MarksRow & { place: number }>`
        select place, ${marks.fields},
          (
            select max(coalesce(sent_at, due_at)) from invitations
            where account_id = ${accountId} and zendesk_customer_id = "customerId"
              and status in ('scheduled', 'sending', 'sent', 'responded', 'expired')
              and ("ownId" is null or id <> "ownId"
                and (status <> 'scheduled' or due_at < "ownDueAt"))
          ) as "lastAskedAt",
          -- No exists: planned for a hundred, it would gather the tickets of all answers.
          coalesce((
            select true from responses
            where account_id = ${accountId} and zendesk_ticket_id = "ticketId" limit 1
          ), (
            select true from invitations
            where account_id = ${accountId} and zendesk_ticket_id = "ticketId"
              and status = 'responded' limit 1
          ), false) as "hasAnsweredForTicket",
          (
            select reason from decisions
            where account_id = ${accountId} and zendesk_ticket_id = "ticketId"
            order by id desc limit 1
          ) as "latestReason",
          (
            select id from invitations
            where account_id = ${accountId} and zendesk_ticket_id = "ticketId"
              and status in ('scheduled', 'sending')
          ) as "openId"
        from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as asked (
          place integer, "ticketId" text, "customerId" text, "addressHashes" text[],
          "ownId" uuid, "ownDueAt" timestamptz)
        ${marks.joins}`.execute(db);
      const standings: Standing[] = [];
      for (const row of rows) {
        const { lastAskedAt, hasAnsweredForTicket, latestReason, openId } = row;
        const standing = { lastAskedAt, hasAnsweredForTicket, latestReason, openId };
        standings[row.place] = { ...readMarks(row), ...standing };
      }
      return standings;
    }),
  };
}
