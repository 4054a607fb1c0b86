import { sql } from 'kysely';
import type { Reason } from '../../shared/reasons.ts';
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
  return {
    /** Reads all of it at once; call it under the locks of whatever is decided on it. */
    async read({ ticketId, customerId, addressHashes, own }: Asked): Promise<Standing> {
      const marks = joinMarks(accountId, customerId, addressHashes);
      const { rows } = await sql<Omit<Standing, keyof Marks> & MarksRow>`
        select ${marks.fields},
          (
            select max(coalesce(sent_at, due_at)) from invitations
            where account_id = ${accountId} and zendesk_customer_id = ${customerId}
              and status in ('scheduled', 'sending', 'sent', 'responded', 'expired')
              and (${own?.id ?? null}::uuid is null or id <> ${own?.id ?? null}
                and (status <> 'scheduled' or due_at < ${own?.dueAt ?? null}))
          ) as "lastAskedAt",
          exists (
            select from responses where account_id = ${accountId} and zendesk_ticket_id = ${ticketId}
          ) or exists (
            select from invitations
            where account_id = ${accountId} and zendesk_ticket_id = ${ticketId}
              and status = 'responded'
          ) as "hasAnsweredForTicket",
          (
            select reason from decisions
            where account_id = ${accountId} and zendesk_ticket_id = ${ticketId}
            order by id desc limit 1
          ) as "latestReason",
          (
            select id from invitations
            where account_id = ${accountId} and zendesk_ticket_id = ${ticketId}
              and status in ('scheduled', 'sending')
          ) as "openId"
        from ${marks.from}`.execute(db);
      const [row] = rows;
      if (row === undefined) throw new Error('a standing has one row');
      const { lastAskedAt, hasAnsweredForTicket, latestReason, openId } = row;
      return { ...readMarks(row), lastAskedAt, hasAnsweredForTicket, latestReason, openId };
    },
  };
}
