import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AccountContext } from '../../backend/account/account-context.ts';
import { createClock } from '../../backend/platform/clock.ts';
import { enforceRetentionJob } from '../../backend/privacy/enforce-retention.job.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { aJobContext } from './a-job-context.ts';
import type { TestStore } from './open-test-store.ts';

const DAY_MS = 24 * 60 * 60_000;
export const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

export type Asked = { id: string; ticketId: string; customerId: string };
type Privacy = { retentionDays?: number; commentRetentionDays?: number };
let counter = 1000;

/** An account with old rows, and the work that takes them away. */
export async function openRetentionScene({ store, startOver }: TestStore) {
  const { accountId, records } = await startOver();
  const { db } = store;
  return {
    records,
    db,
    /** Runs the work as a worker does, until nothing is left to do; answers with how many runs. */
    async enforce(
      privacy: Privacy = {},
      quarantineDays = 90,
      signal = new AbortController().signal,
    ): Promise<number> {
      const settings = settingsSchema.parse({ privacy, surveys: [{ quarantineDays }] });
      const account = { store: records, settings, clock: createClock() };
      const byId = () => account as unknown as AccountContext;
      const job = enforceRetentionJob({ accounts: { byId }, webhookMaxAgeSeconds: 3_600 });
      let runs = 1;
      while ((await job.run({}, aJobContext({ accountId, signal }))) !== undefined) runs += 1;
      return runs;
    },
    async count(table: string) {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from ${sql.table(table)}`.execute(db);
      return rows[0]?.n;
    },
    async addEvents(days: number, many = 1): Promise<void> {
      await sql`insert into events (account_id, invocation_id, type, status, body, received_at)
        select ${accountId}, gen_random_uuid()::text, 'trigger', 'accepted', '{}', ${daysAgo(days)}
        from generate_series(1, ${many}::int)`.execute(db);
    },
    /** A customer who was asked so many days ago, with the row of the solve. */
    async ask(days: number, customerId = String((counter += 1))): Promise<Asked> {
      const at = daysAgo(days);
      const asked = { id: randomUUID(), ticketId: String((counter += 1)), customerId };
      await records.customers.lock(customerId, 'Karen');
      await sql`insert into solves values (${accountId}, ${asked.ticketId}, ${at})`.execute(db);
      await sql`insert into invitations (id, account_id, survey_id, zendesk_ticket_id,
          zendesk_customer_id, status, channel, solved_at, due_at, created_at, sent_at, expires_at,
          attribution)
        values (${asked.id}, ${accountId}, 'default', ${asked.ticketId}, ${customerId}, 'sent',
          'email', ${at}, ${at}, ${at}, ${at}, ${at}, '{}')`.execute(db);
      const { id: invitationId, ticketId } = asked;
      const invited = { outcome: 'invited', reason: null } as const;
      await records.decisions.add({ ticketId, customerId, invitationId, at, ...invited });
      return asked;
    },
    /** Their answer of so many days ago; answers with its id. */
    async answer({ id: invitationId, ticketId, customerId }: Asked, days: number): Promise<string> {
      const [id, now] = [randomUUID(), daysAgo(days)];
      await sql`insert into responses (id, account_id, invitation_id, zendesk_ticket_id,
          zendesk_customer_id, score, category, comment, improve, contact_ok, provisional, version,
          attribution, submitted_at, updated_at)
        values (${id}, ${accountId}, ${invitationId}, ${ticketId}, ${customerId}, 3, 'detractor',
          'Slow', 'Be quick', true, false, 1, '{}', ${now}, ${now})`.execute(db);
      await sql`insert into response_versions
        values (${id}, 1, 3, 'Slow', 'Be quick', true, false, ${now})`.execute(db);
      await sql`update invitations set status = 'responded', responded_at = ${now}
        where id = ${invitationId}`.execute(db);
      const noted = { version: 1, outcome: 'written', detail: null, at: now } as const;
      await records.writeBacks.record({ responseId: id, target: 'ticket', ...noted });
      return id;
    },
    async amend(id: string, comment: string, days: number): Promise<void> {
      await sql`update responses set comment = ${comment}, improve = 'Be quick',
        version = version + 1, updated_at = ${daysAgo(days)} where id = ${id}`.execute(db);
      await sql`insert into response_versions
        select id, version, score, comment, improve, true, false, updated_at
        from responses where id = ${id}`.execute(db);
    },
    async wordsOf(id: string) {
      const { rows } = await sql<{ comment: string | null }>`
        select comment from response_versions where response_id = ${id} order by version`.execute(
        db,
      );
      const { comment, improve, score } = (await records.responses.find(id))!;
      return { now: [comment, improve], score, versions: rows.map((each) => each.comment) };
    },
  };
}

export type RetentionScene = Awaited<ReturnType<typeof openRetentionScene>>;
