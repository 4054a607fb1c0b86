import { sql } from 'kysely';
import type { ShareStatus } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/** An answer that somebody shows to somebody else. */
export type NewShare = {
  /** Named by whoever asks for it: asked for twice, it is one. */
  id: string;
  responseId: string;
  /** Names an address or URL of the settings, or a member of the team. */
  target: string;
  /** What the target was called then. */
  name: string;
  note: string | null;
  /** A Zendesk user's id, or the word for the admin key. */
  actor: string;
  now: Date;
};

/** The same with what became of it. */
export type ResponseShare = Omit<NewShare, 'now'> & { status: ShareStatus; at: Date };

/** Many for somebody who reads, few for something that runs in a circle. */
const MOST_AN_HOUR = 30;

const columns = [
  'id',
  'response_id as responseId',
  'target',
  'name',
  'note',
  'actor',
  'status',
  'shared_at as at',
] as const;

/** Whom the answers of one account were shown. */
export function responseSharesOf(db: Executor, accountId: string) {
  const select = () =>
    db.selectFrom('response_shares').select(columns).where('account_id', '=', accountId);

  return {
    /** Notes that an answer is shared; `too_many` when its actor has shared many this hour. */
    async add({ id, responseId, target, name, note, actor, now }: NewShare) {
      const { numAffectedRows } = await sql`
        insert into response_shares
          (id, account_id, response_id, target, name, note, actor, shared_at)
        select ${id}::uuid, ${accountId}::uuid, ${responseId}::uuid, ${target}, ${name},
          ${note}::text, ${actor}, ${now}::timestamptz
        where ${MOST_AN_HOUR} > (select count(*) from response_shares
          where account_id = ${accountId} and actor = ${actor}
            and shared_at > ${now}::timestamptz - interval '1 hour')
        on conflict (id) do nothing`.execute(db);
      if (numAffectedRows === 1n) return 'added';
      return (await select().where('id', '=', id).executeTakeFirst()) ? 'there' : 'too_many';
    },

    async find(id: string): Promise<ResponseShare | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },

    /** Newest first. */
    async ofResponse(responseId: string): Promise<ResponseShare[]> {
      return select()
        .where('response_id', '=', responseId)
        .orderBy('shared_at', 'desc')
        .orderBy('id')
        .execute();
    },

    /** Notes what became of it. */
    async end(id: string, status: Exclude<ShareStatus, 'waiting'>): Promise<void> {
      await db
        .updateTable('response_shares')
        .set({ status })
        .where('account_id', '=', accountId)
        .where('id', '=', id)
        .execute();
    },
  };
}
