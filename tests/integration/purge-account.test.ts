import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { purgeAccount } from '../../backend/records/purge-account.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';

const NOW = '2026-05-04T08:00:00Z';
const NO_COUNTS = Array(11).fill(0).join(', ');
const NO_MOVES = Array(9).fill(0).join(', ');

/** One row of each table for account `a`, with `i`, `r` and `f` as ids of what others refer to. */
const rows = ({ a, i, r, f }: Record<'a' | 'i' | 'r' | 'f', string>): Record<string, string> => ({
  account_credentials: `('${a}', 'client_credentials', 'v1.x', '${NOW}')`,
  customers: `('${a}', '7', 'Karen', null)`,
  events: `(default, '${a}', 'e', 'e', 't', 'accepted', '{}', '${NOW}')`,
  handoff_keys: `('${a}', 'n', '${randomUUID()}')`,
  settings_versions: `('${a}', 1, 'setup', '{}', '${NOW}')`,
  solves: `('${a}', '5', '${NOW}')`,
  suppressed_addresses: `('${a}', 'h', 'opted_out', '${NOW}')`,
  suppressions: `('${a}', '7', 'opted_out', '${NOW}')`,
  used_tokens: `('${a}', 'd', '${NOW}')`,
  'rate_limits (key, points)': `('limits:${a}:go:1', 1)`,
  zendesk_spells: `('${a}', null, null, '{}')`,
  zendesk_resources: `('${a}', 'app', '1', 'created', '{}', '{}', '${NOW}')`,
  'stored_secrets (account_id, name, sealed, created_at)': `('${a}', 'webhook', 'v1.x', '${NOW}')`,
  'handoffs (account_id, name, key, message, due_at, created_at)': `('${a}', 'n', 'k', '{}', '${NOW}', '${NOW}')`,
  'invitations (id, account_id, survey_id, zendesk_ticket_id, zendesk_customer_id, status, channel, solved_at, due_at, created_at, attribution)': `('${i}', '${a}', 's', '5', '7', 'sent', 'email', '${NOW}', '${NOW}', '${NOW}', '{}')`,
  'decisions (account_id, zendesk_ticket_id, invitation_id, outcome, decided_at)': `('${a}', '5', '${i}', 'invited', '${NOW}')`,
  'responses (id, account_id, invitation_id, zendesk_ticket_id, zendesk_customer_id, score, category, contact_ok, provisional, version, attribution, submitted_at, updated_at)': `('${r}', '${a}', '${i}', '5', '7', 2, 'detractor', true, false, 1, '{}', '${NOW}', '${NOW}')`,
  'response_versions (response_id, version, score, contact_ok, provisional, submitted_at)': `('${r}', 1, 2, true, false, '${NOW}')`,
  'response_changes (account_id, response_id, change, actor, changed_at)': `('${a}', '${r}', 'ignored', '8', '${NOW}')`,
  'response_shares (id, account_id, response_id, target, name, actor, shared_at)': `('${r}', '${a}', '${r}', 'agent:8', 'Otto', '8', '${NOW}')`,
  'write_backs (account_id, response_id, version, target, outcome, written_at)': `('${a}', '${r}', 1, 'ticket', 'written', '${NOW}')`,
  'follow_ups (id, account_id, zendesk_customer_id, status, due_at, created_at)': `('${f}', '${a}', '7', 'open', '${NOW}', '${NOW}')`,
  'follow_up_responses (response_id, follow_up_id)': `('${r}', '${f}')`,
  'follow_up_changes (account_id, follow_up_id, kind, changed_at)': `('${a}', '${f}', 'opened', '${NOW}')`,
  actions: `('${i}', '${a}', 'macros', null, '2026-05-04', null, '{}', null, '${NOW}')`,
  goals: `('${i}', '${a}', 40, '2026-12-31', '{}', null, '${NOW}')`,
  'jobs (id, account_id, kind, total, asked, created_at)': `('${i}', '${a}', 'back_test', 30, '{}', '${NOW}')`,
  back_test_solves: `('${i}', '5', '7', '${NOW}', '{}', '{}')`,
  audit_entries: `(default, '${a}', 'goal_set', '1', null, '${NOW}')`,
  saved_views: `('${i}', '${a}', 'v', '/overview', null, '${NOW}')`,
  // The answer above has left marks of its own.
  'report_blocks (account_id, subject, span, starts, ends, time_zone, starts_at, ends_at)': `('${a}', 'answers', 'day', '2026-05-04', '2026-05-05', 'UTC', '${NOW}', '${NOW}')`,
  report_counts: `((select id from report_blocks where account_id = '${a}'), 'all', '', '', '', 1, 0, ${NO_COUNTS})`,
  report_repeats: `((select id from report_blocks where account_id = '${a}'), 'all', '2026-05-04', '', '', ${NO_COUNTS}, ${NO_MOVES})`,
  'report_pairs (block_id, account_id, submitted_at, followed_at, score, next_score)': `((select id from report_blocks where account_id = '${a}'), '${a}', '${NOW}', '${NOW}', 2, 9)`,
  report_solves: `((select id from report_blocks where account_id = '${a}'), 'all', '', '', '', true, 'sent', '', false, 1)`,
});

let test: TestStore;
let mine: string;
let others: string;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());
beforeEach(async () => {
  mine = (await test.startOver()).accountId;
  others = (await test.store.accounts.ensure('https://other.zendesk.com', new Date(NOW))).id;
  for (const a of [mine, others]) {
    const ids = { a, i: randomUUID(), r: randomUUID(), f: randomUUID() };
    for (const [table, values] of Object.entries(rows(ids))) {
      await sql.raw(`insert into ${table} values ${values}`).execute(test.store.db);
    }
  }
});

/** How many rows each table has, but for those of the whole installation. */
async function countRows(): Promise<Record<string, number>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not in ('installation', 'mail_fault')
      and table_name not like 'kysely%'`.execute(test.store.db);
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const { rows: found } = await sql<{
      n: number;
    }>`select count(*)::int as n from ${sql.table(name)}`.execute(test.store.db);
    counts.push([name, found[0]?.n ?? 0]);
  }
  return Object.fromEntries(counts);
}

/**
 * An answer leaves two marks: its quarter has changed, and so have those of what followed it. Its
 * invitation leaves one as a solve.
 */
const MARKS = 3;
const each = (counts: Record<string, number>, accounts: number) =>
  Object.fromEntries(
    Object.keys(counts).map((name) => [
      name,
      name === 'report_changes' ? MARKS * accounts : accounts,
    ]),
  );

describe('purging an account', () => {
  it('leaves no row of it in any table, and all rows of others', async () => {
    const before = await countRows();
    expect(before).toEqual(each(before, 2));
    await purgeAccount(test.store.db, mine);
    const after = await countRows();
    expect(after).toEqual(each(before, 1));
    expect(await test.store.accounts.list()).toMatchObject([{ id: others }]);
  });

  it('deletes nothing when one row cannot be deleted', async () => {
    const before = await countRows();
    await sql`create table stubborn (account_id uuid references accounts)`.execute(test.store.db);
    await sql`insert into stubborn values (${mine})`.execute(test.store.db);
    await expect(purgeAccount(test.store.db, mine)).rejects.toThrow('stubborn');
    await sql`drop table stubborn`.execute(test.store.db);
    expect(await countRows()).toEqual(before);
  });
});

describe('accounts', () => {
  const summary = async () =>
    (await test.store.accounts.list()).map(({ id, state, isStored, kind }) => ({
      isMine: id === mine,
      state,
      isStored,
      kind,
    }));

  it('are listed with their state and the kind of their credentials', async () => {
    await test.store.forAccount(others).credentials.forget();
    await test.store.accounts.markRemoved(others, new Date(NOW));
    expect(await summary()).toEqual([
      { isMine: true, state: 'active', isStored: true, kind: 'client_credentials' },
      { isMine: false, state: 'removed', isStored: false, kind: null },
    ]);
  });

  it('are removed once, and active again when they are asked for', async () => {
    const { accounts } = test.store;
    expect(await accounts.markRemoved(others, new Date(NOW))).toBe(true);
    expect(await accounts.markRemoved(others, new Date(NOW))).toBe(false);
    await accounts.ensure('https://other.zendesk.com', new Date(NOW));
    expect((await summary()).map(({ state }) => state)).toEqual(['active', 'active']);
  });
});
