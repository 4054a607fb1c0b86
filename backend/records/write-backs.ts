import type { Executor } from './executor.ts';

/** How putting a version of a response into Zendesk ended. */
export type WriteBack = {
  responseId: string;
  version: number;
  target: 'ticket' | 'customer';
  outcome: 'written' | 'closed_ticket' | 'refused';
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

    async record(writeBack: WriteBack): Promise<void> {
      await db
        .insertInto('write_backs')
        .values({
          account_id: accountId,
          response_id: writeBack.responseId,
          version: writeBack.version,
          target: writeBack.target,
          outcome: writeBack.outcome,
          detail: writeBack.detail,
          written_at: writeBack.at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
