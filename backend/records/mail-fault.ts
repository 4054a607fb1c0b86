import { sql } from 'kysely';
import type { OwnFault } from '../platform/mail/refusal.rules.ts';
import type { Executor } from './executor.ts';

/** What the mail service refuses of us, in codes; there is one mail service for all accounts. */
export type MailFaultSeen = { fault: OwnFault; said: string; since: Date; latestAt: Date };

/** The one standing fault of the mail service, which ends when it takes a mail. */
export function mailFaultOf(db: Executor) {
  return {
    async find(): Promise<MailFaultSeen | null> {
      const row = await db
        .selectFrom('mail_fault')
        .select(['fault', 'said', 'since', 'latest_at as latestAt'])
        .executeTakeFirst();
      return row ?? null;
    },

    /** The first one's time stays, the latest one's words count. */
    async record(fault: OwnFault, said: string, now: Date): Promise<void> {
      await db
        .insertInto('mail_fault')
        .values({ fault, said, since: now, latest_at: now })
        .onConflict((conflict) =>
          conflict.column('is_one').doUpdateSet({
            fault: sql<OwnFault>`excluded.fault`,
            said: sql<string>`excluded.said`,
            latest_at: sql<Date>`excluded.latest_at`,
          }),
        )
        .execute();
    },

    async clear(): Promise<void> {
      await db.deleteFrom('mail_fault').execute();
    },
  };
}
