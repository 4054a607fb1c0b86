import { sql } from 'kysely';
import type { WriteBackOutcome, WriteBackTarget } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/** How putting a version of a response into Zendesk ended. */
export type WriteBack = {
  responseId: string;
  version: number;
  target: WriteBackTarget;
  outcome: WriteBackOutcome;
  detail: string | null;
  at: Date;
};

/** What has been written back, once for each version and target. */
export function writeBacksOf(db: Executor, accountId: string) {
  return {
    async find(
      responseId: string,
      version: number,
      target: WriteBack['target'],
    ): Promise<Pick<WriteBack, 'outcome' | 'detail'> | null> {
      const row = await db
        .selectFrom('write_backs')
        .select(['outcome', 'detail'])
        .where('account_id', '=', accountId)
        .where('response_id', '=', responseId)
        .where('version', '=', version)
        .where('target', '=', target)
        .executeTakeFirst();
      return row ?? null;
    },

    /** How often versions of a response were put there since a moment, and when the last one was. */
    async countSince(
      since: Date,
      responseId: string,
      target: WriteBack['target'],
    ): Promise<{ count: number; lastAt: Date | null }> {
      return db
        .selectFrom('write_backs')
        .select((eb) => [
          eb.cast<number>(eb.fn.countAll(), 'integer').as('count'),
          sql<Date | null>`max(written_at)`.as('lastAt'),
        ])
        .where('account_id', '=', accountId)
        .where('response_id', '=', responseId)
        .where('target', '=', target)
        .where('written_at', '>', since)
        .executeTakeFirstOrThrow();
    },

    /** The score of the last version before this one that is noted on the ticket. */
    async findScoreBefore(responseId: string, version: number): Promise<number | null> {
      const row = await db
        .selectFrom('write_backs')
        .innerJoin('response_versions', (join) =>
          join
            .onRef('response_versions.response_id', '=', 'write_backs.response_id')
            .onRef('response_versions.version', '=', 'write_backs.version'),
        )
        .select('response_versions.score')
        .where('write_backs.account_id', '=', accountId)
        .where('write_backs.response_id', '=', responseId)
        .where('write_backs.version', '<', version)
        .where('write_backs.target', '=', 'ticket')
        .where('write_backs.outcome', '=', 'written')
        .orderBy('write_backs.version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.score ?? null;
    },

    /** Takes the remark from one that is recorded. */
    async clearDetail(
      responseId: string,
      version: number,
      target: WriteBack['target'],
    ): Promise<void> {
      await db
        .updateTable('write_backs')
        .set({ detail: null })
        .where('account_id', '=', accountId)
        .where('response_id', '=', responseId)
        .where('version', '=', version)
        .where('target', '=', target)
        .execute();
    },

    /** Records the first outcome; a response of another account is none. */
    async record(writeBack: WriteBack): Promise<void> {
      await db
        .insertInto('write_backs')
        .columns([
          ...(['account_id', 'response_id', 'version'] as const),
          ...(['target', 'outcome', 'detail', 'written_at'] as const),
        ])
        .expression((eb) =>
          eb
            .selectFrom('responses')
            .where('account_id', '=', accountId)
            .where('id', '=', writeBack.responseId)
            .select(['account_id', 'id'])
            .select((each) => [
              each.cast<number>(each.val(writeBack.version), 'integer').as('version'),
              each.val(writeBack.target).as('target'),
              each.val(writeBack.outcome).as('outcome'),
              each.val(writeBack.detail).as('detail'),
              each.cast<Date>(each.val(writeBack.at), 'timestamptz').as('written_at'),
            ]),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
