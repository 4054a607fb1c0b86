import { categoryOf, type Category, type Score } from '../../shared/nps.ts';
import type { Executor } from './executor.ts';
import type { Attribution } from './schema.ts';

/** A customer's answer; `version` counts its amendments from 1. */
export type Response = {
  id: string;
  invitationId: string | null;
  ticketId: string;
  customerId: string;
  score: Score;
  category: Category;
  comment: string | null;
  improve: string | null;
  contactOk: boolean;
  provisional: boolean;
  version: number;
  attribution: Attribution;
  submittedAt: Date;
  updatedAt: Date;
};

/** What the customer says, without the rest. */
export type Answer = Pick<Response, 'score' | 'comment' | 'improve' | 'contactOk' | 'provisional'>;

/** What is known of a response when it is first given. */
export type NewResponse = Answer &
  Pick<Response, 'id' | 'invitationId' | 'ticketId' | 'customerId' | 'attribution'> & {
    locale: string | null;
    now: Date;
  };

const columns = [
  'id',
  'invitation_id as invitationId',
  'zendesk_ticket_id as ticketId',
  'zendesk_customer_id as customerId',
  'score',
  'category',
  'comment',
  'improve',
  'contact_ok as contactOk',
  'provisional',
  'version',
  'attribution',
  'submitted_at as submittedAt',
  'updated_at as updatedAt',
] as const;

/** Responses of one account, each with the history of its versions. */
export function responsesOf(db: Executor, accountId: string) {
  const select = () =>
    db.selectFrom('responses').select(columns).where('account_id', '=', accountId);

  async function addVersion(id: string, version: number, answer: Answer, now: Date): Promise<void> {
    await db
      .insertInto('response_versions')
      .values({
        response_id: id,
        version,
        score: answer.score,
        comment: answer.comment,
        improve: answer.improve,
        contact_ok: answer.contactOk,
        provisional: answer.provisional,
        submitted_at: now,
      })
      .execute();
  }

  return {
    async find(id: string): Promise<Response | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },

    async findOfInvitation(invitationId: string): Promise<Response | null> {
      const row = await select().where('invitation_id', '=', invitationId).executeTakeFirst();
      return row ?? null;
    },

    async findLatestOfTicket(ticketId: string): Promise<Response | null> {
      const row = await select()
        .where('zendesk_ticket_id', '=', ticketId)
        .orderBy('submitted_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ?? null;
    },

    /** What the customer has said last of all that a follow-up is about. */
    async findLatestOfFollowUp(followUpId: string): Promise<Response | null> {
      const latest = db
        .selectFrom('follow_up_responses')
        .innerJoin('responses as told', 'told.id', 'response_id')
        .select('told.id')
        .where('follow_up_id', '=', followUpId)
        .orderBy('told.submitted_at', 'desc')
        .limit(1);
      return (await select().where('id', '=', latest).executeTakeFirst()) ?? null;
    },

    /** When each version was given, the first one first. */
    async versionsOf(id: string): Promise<{ version: number; provisional: boolean; at: Date }[]> {
      return db
        .selectFrom('response_versions')
        .innerJoin('responses', 'responses.id', 'response_versions.response_id')
        .select([
          'response_versions.version',
          'response_versions.provisional',
          'response_versions.submitted_at as at',
        ])
        .where('responses.account_id', '=', accountId)
        .where('responses.id', '=', id)
        .orderBy('response_versions.version')
        .execute();
    },

    /** Newest first. */
    async ofCustomer(customerId: string, limit: number): Promise<Response[]> {
      return await select()
        .where('zendesk_customer_id', '=', customerId)
        .orderBy('submitted_at', 'desc')
        .limit(limit)
        .execute();
    },

    /**
     * Stores a first answer; `false` when its id or its invitation has one already.
     *
     * `false` as well when the invitation is another account's.
     */
    async create(response: NewResponse): Promise<boolean> {
      const { invitationId } = response;
      const row = {
        id: response.id,
        account_id: accountId,
        invitation_id: invitationId,
        zendesk_ticket_id: response.ticketId,
        zendesk_customer_id: response.customerId,
        score: response.score,
        category: categoryOf(response.score),
        comment: response.comment,
        improve: response.improve,
        contact_ok: response.contactOk,
        locale: response.locale,
        provisional: response.provisional,
        version: 1,
        attribution: JSON.stringify(response.attribution),
        submitted_at: response.now,
        updated_at: response.now,
      };
      const names = Object.keys(row) as (keyof typeof row)[];
      const isOwn = db
        .selectFrom('invitations')
        .select('id')
        .where('account_id', '=', accountId)
        .where('id', '=', invitationId);
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('responses')
        .columns(names)
        .expression(
          db
            .selectNoFrom((eb) => names.map((name) => eb.val(row[name]).as(name)))
            .$if(invitationId !== null, (query) => query.where((eb) => eb.exists(isOwn))),
        )
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) return false;
      await addVersion(response.id, 1, response, response.now);
      return true;
    },

    /** Cuts a customer's words and name out of their answers; scores stay as anonymous counts. */
    async anonymise(customerId: string): Promise<void> {
      const words = { comment: null, improve: null };
      const ids = db
        .selectFrom('responses')
        .select('id')
        .where('account_id', '=', accountId)
        .where('zendesk_customer_id', '=', customerId);
      await db
        .updateTable('response_versions')
        .set(words)
        .where('response_id', 'in', ids)
        .execute();
      await db
        .updateTable('responses')
        .set({ ...words, ignored_reason: null })
        .where('id', 'in', ids)
        .execute();
      // A reason for ignoring them may name somebody too.
      await db
        .updateTable('response_changes')
        .set({ reason: null })
        .where('response_id', 'in', ids)
        .execute();
      // So may words for whom it was shared with.
      await db
        .updateTable('response_shares')
        .set({ note: null })
        .where('response_id', 'in', ids)
        .execute();
      // Zendesk may have quoted them in what it refused.
      await db
        .updateTable('write_backs')
        .set({ detail: null })
        .where('account_id', '=', accountId)
        .where('response_id', 'in', ids)
        .execute();
    },
  };
}
