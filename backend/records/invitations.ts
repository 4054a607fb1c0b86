import { sql } from 'kysely';
import type { Reason } from '../../shared/reasons.ts';
import type { InvitationStatus, SurveyChannel } from '../../shared/vocabulary.ts';
import { groupCalls } from '../platform/group-calls.ts';
import type { Executor } from './executor.ts';
import { togetherOrAlone } from './together-or-alone.ts';
import {
  HANDOFF_COLUMNS,
  insertHandoffs,
  tellOfHandoffs,
  toHandoffRow,
  type HandingOn,
  type NewHandoff,
} from './new-handoffs.ts';
import type { Attribution } from './schema.ts';

/**
 * One customer asked about one solved ticket.
 *
 * The life of an invitation. Each way is one method here and one UPDATE that names the state it
 * starts from; it answers `false` when the invitation is not there any more, and nothing happens.
 *
 *   scheduled   made when the ticket was solved; waits for its due time
 *     → sending     `claimForSending`: a worker is about to hand it to the mail service
 *     → cancelled   `cancel`: reopened, opted out, merged, by an agent … with the reason
 *   sending     between the claim and the mail service's answer. A worker that dies here leaves
 *               it so; the hand-off's next run sends it again, with the same Message-ID
 *     → sent        `markSent`
 *     → scheduled   `release`: the mail service is away; tried again later
 *     → failed      `markFailed`: refused, or given up
 *     → cancelled   `cancel` with `evenWhileSending`, by the worker that holds the claim
 *   sent        reminders go out from here until a person opens the page; the state stays
 *     → responded   `save` of the answers, from all three states
 *     → expired     `expire`, when nobody answered in time
 *   responded, cancelled, expired, failed   ends.
 *
 * An answer may come while the row still says `sending`, or `scheduled` again: the mail was faster
 * than our commit, or the mail service took it and the connection broke. It is taken all the same,
 * and says that the mail was sent; `markSent` of the worker that sent it then leaves the state.
 */
export type Invitation = {
  id: string;
  surveyId: string;
  ticketId: string;
  customerId: string;
  status: InvitationStatus;
  reason: Reason | null;
  channel: SurveyChannel;
  locale: string | null;
  solvedAt: Date;
  dueAt: Date;
  createdAt: Date;
  sentAt: Date | null;
  expiresAt: Date | null;
  openedAt: Date | null;
  respondedAt: Date | null;
  remindersSent: number;
  attribution: Attribution;
};

/** What is known of an invitation when it is made. */
export type NewInvitation = Pick<
  Invitation,
  | 'id'
  | 'surveyId'
  | 'ticketId'
  | 'customerId'
  | 'channel'
  | 'locale'
  | 'solvedAt'
  | 'dueAt'
  | 'createdAt'
  | 'attribution'
>;

const columns = [
  'id',
  'survey_id as surveyId',
  'zendesk_ticket_id as ticketId',
  'zendesk_customer_id as customerId',
  'status',
  'reason',
  'channel',
  'locale',
  'solved_at as solvedAt',
  'due_at as dueAt',
  'created_at as createdAt',
  'sent_at as sentAt',
  'expires_at as expiresAt',
  'opened_at as openedAt',
  'responded_at as respondedAt',
  'reminders_sent as remindersSent',
  'attribution',
] as const;

type Sending = {
  id: string;
  token: string;
  sentAt: Date;
  expiresAt: Date;
  next: readonly NewHandoff[];
};

/** Invitations of one account. */
export function invitationsOf(db: Executor, accountId: string, handingOn: HandingOn) {
  const select = () =>
    db.selectFrom('invitations').select(columns).where('account_id', '=', accountId);

  async function move(
    id: string,
    from: InvitationStatus[],
    change: Change,
    token?: string,
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('invitations')
      .set(change)
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .where('status', 'in', from)
      .$if(token !== undefined, (query) => query.where('claim_token', '=', token ?? ''))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  const claimTogether = groupCalls(async (claims: readonly { id: string; token: string }[]) => {
    const { rows } = await sql<{ id: string }>`
      update invitations set status = 'sending', claim_token = claim.token
      from unnest(${claims.map(({ id }) => id)}::uuid[],
        ${claims.map(({ token }) => token)}::text[]) as claim (id, token)
      where account_id = ${accountId} and invitations.id = claim.id
        and status in ('scheduled', 'sending')
      returning invitations.id`.execute(db);
    const claimed = new Set(rows.map(({ id }) => id));
    return claims.map(({ id }) => claimed.has(id));
  });

  const markSent = togetherOrAlone<Sending, true>(async (sendings, locking) => {
    const given = sendings.map(({ next, sentAt, ...sending }) => ({
      ...sending,
      at: sentAt,
      next: next.map(toHandoffRow),
    }));
    const following = sql`sent cross join jsonb_to_recordset(next) as following (${HANDOFF_COLUMNS})`;
    const { rows } = await sql<{ id: string }>`
      with given as (
        select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
          id uuid, token text, at timestamptz, "expiresAt" timestamptz, next jsonb)
      ), held as (
        select given.* from given join invitations on invitations.id = given.id
        where account_id = ${accountId} and status in ('sending', 'responded')
          and claim_token = token
        for update of invitations ${locking}
      ), sent as (
        update invitations
        set status = case status when 'sending' then 'sent' else status end,
          -- Nobody answers what was not sent.
          sent_at = least(at, responded_at), expires_at = "expiresAt"
        from held where invitations.id = held.id
        returning held.*
      ), added as (${insertHandoffs(accountId, following, handingOn)})
      select id from sent`.execute(db);
    const sent = new Set(rows.map(({ id }) => id));
    return sendings.map(({ id, next }) => {
      if (!sent.has(id)) return undefined;
      tellOfHandoffs(accountId, next, handingOn);
      return true;
    });
  });

  return {
    create: async (invitation: NewInvitation): Promise<void> => {
      await db
        .insertInto('invitations')
        .values({
          id: invitation.id,
          account_id: accountId,
          survey_id: invitation.surveyId,
          zendesk_ticket_id: invitation.ticketId,
          zendesk_customer_id: invitation.customerId,
          status: 'scheduled',
          reason: null,
          channel: invitation.channel,
          locale: invitation.locale,
          solved_at: invitation.solvedAt,
          due_at: invitation.dueAt,
          created_at: invitation.createdAt,
          sent_at: null,
          expires_at: null,
          responded_at: null,
          ended_at: null,
          attribution: JSON.stringify(invitation.attribution),
        })
        .execute();
    },

    find: groupCalls(async (ids: readonly string[]): Promise<(Invitation | null)[]> => {
      const rows = await select()
        .where(sql<boolean>`id = any(${ids}::uuid[])`)
        .execute();
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),

    /** The ticket's newest invitation. */
    async findLatestOfTicket(ticketId: string): Promise<Invitation | null> {
      const row = await select()
        .where('zendesk_ticket_id', '=', ticketId)
        .orderBy('solved_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ?? null;
    },

    /** The ticket's invitation that is not sent yet; there is at most one. */
    async findOpenOfTicket(ticketId: string): Promise<Invitation | null> {
      const row = await select()
        .where('zendesk_ticket_id', '=', ticketId)
        .where(sql<boolean>`status in ('scheduled', 'sending')`)
        .executeTakeFirst();
      return row ?? null;
    },

    async findScheduledOfCustomer(customerId: string): Promise<Invitation[]> {
      return select()
        .where('zendesk_customer_id', '=', customerId)
        .where(sql<boolean>`status = 'scheduled'`)
        .execute();
    },

    /**
     * Also for one that a dead worker left in `sending`: the caller has fenced the hand-off.
     *
     * From here to its end only the run of this token moves it.
     */
    claimForSending: (id: string, token: string): Promise<boolean> => claimTogether({ id, token }),
    release: (id: string, token: string) => move(id, ['sending'], { status: 'scheduled' }, token),
    /**
     * Records the sending with what follows from it.
     *
     * `false` when the run of this token does not hold it any more. Where the answer came first it
     * stays `responded`, and has its times.
     */
    async markSent(
      id: string,
      token: string,
      { sentAt, expiresAt, next }: { sentAt: Date; expiresAt: Date; next: readonly NewHandoff[] },
    ): Promise<boolean> {
      return (await markSent({ id, token, sentAt, expiresAt, next })) ?? false;
    },
    markFailed: (id: string, token: string, reason: Reason, now: Date) =>
      move(id, ['sending'], { status: 'failed', reason, ended_at: now }, token),
    cancel: (id: string, reason: Reason, now: Date, { evenWhileSending = false } = {}) =>
      move(id, evenWhileSending ? ['scheduled', 'sending'] : ['scheduled'], {
        status: 'cancelled',
        reason,
        ended_at: now,
      }),
    /** Ends one that nobody answered, with what follows from it. */
    async expire(id: string, now: Date, next: readonly NewHandoff[]): Promise<boolean> {
      const following = sql`expired cross join jsonb_to_recordset(
        ${JSON.stringify(next.map(toHandoffRow))}::jsonb) as following (${HANDOFF_COLUMNS})`;
      const { rows } = await sql`
        with expired as (
          update invitations set status = 'expired', reason = 'not_answered', ended_at = ${now}
          where account_id = ${accountId} and id = ${id} and status = 'sent'
          returning ended_at as at
        ), added as (${insertHandoffs(accountId, following, handingOn)})
        select at from expired`.execute(db);
      if (rows.length > 0) tellOfHandoffs(accountId, next, handingOn);
      return rows.length > 0;
    },

    /** Moves the due time of one that is still scheduled. */
    async reschedule(id: string, dueAt: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('invitations')
        .set({ due_at: dueAt })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .where(sql<boolean>`status = 'scheduled'`)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Records that the n-th reminder is out; a second record of it changes nothing. */
    async markReminded(id: string, n: number): Promise<void> {
      await db
        .updateTable('invitations')
        .set({ reminders_sent: n })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .where('reminders_sent', '<', n)
        .execute();
    },
  };
}

type DateColumn = 'sent_at' | 'expires_at' | 'responded_at' | 'ended_at';
type Change = { status: InvitationStatus; reason?: Reason } & Partial<Record<DateColumn, Date>>;
