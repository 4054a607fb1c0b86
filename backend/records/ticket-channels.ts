import { sql } from 'kysely';
import type { Executor } from './executor.ts';

/** More do not make the list longer. */
const LATEST = 1_000;

/** The channels of the tickets that customers were asked about latest. */
export function ticketChannelsOf(db: Executor, accountId: string) {
  return {
    async list(): Promise<string[]> {
      const { rows } = await sql<{ channel: string }>`
        select distinct ticket_channel as channel from (
          select ticket_channel from invitations
          where account_id = ${accountId} and sent_at is not null
          order by sent_at desc limit ${LATEST}
        ) as latest
        where ticket_channel is not null`.execute(db);
      return rows.map(({ channel }) => channel);
    },
  };
}
