import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../backend/platform/logger.ts';
import type { AccountStore } from '../../backend/records/store.ts';
import { importPastSolves } from '../../backend/start/import-past-solves.ts';
import { createState } from '../../sandbox/seed/create-state.ts';
import { pastActionsOf } from '../../sandbox/seed/story/past-actions.ts';
import { pastSolvesOf } from '../../sandbox/seed/story/past-solves.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';

const NOW = new Date('2026-03-04T09:00:00Z');
const DAY_MS = 24 * 3_600_000;
const state = createState('story', NOW);
/** The last months alone: all two years are more than any test needs. */
const told = pastSolvesOf(state, { from: 0, limit: 1_500 });
const WEEKS = 400;
const never = new AbortController().signal;

let opened: TestStore;
let records: AccountStore;
/** What was asked of the sandbox. */
let asked: number;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());
beforeEach(async () => {
  ({ records } = await opened.startOver());
  asked = 0;
});

/** Takes over the newest `length` solves; the sandbox ends before the one numbered `endsAt`. */
function take({ length = WEEKS, endsAt = Infinity } = {}): Promise<void> {
  const parts = { store: records, clock: { now: () => NOW }, logger: createLogger('silent') };
  const some = told.slice(0, length);
  const past = {
    oldestTicketId: some.at(-1)?.ticketId ?? '',
    actions: pastActionsOf(state),
    async read(from: number, limit: number) {
      asked += 1;
      if (from + limit > endsAt) throw new Error('the sandbox has ended');
      return some.slice(from, from + limit);
    },
  };
  return importPastSolves(parts, past, never);
}

async function count(from: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from ${sql.raw(from)}`.execute(opened.store.db);
  return rows[0]?.n ?? 0;
}

describe('solves from before the sandbox’s first start', () => {
  it('are taken over whole, with all that came of them', async () => {
    await take({ length: told.length });
    const has = (what: 'invitation' | 'answer' | 'followUp') =>
      told.filter((solve) => solve[what] !== null).length;
    expect(await count('solves')).toBe(told.length);
    expect(await count('invitations')).toBe(has('invitation'));
    expect(await count('responses')).toBe(has('answer'));
    expect(await count('response_versions')).toBe(has('answer'));
    expect(await count('follow_ups')).toBe(has('followUp'));
    expect(await count(`decisions where outcome <> 'cancelled'`)).toBe(told.length);
    // Reports read the survey from the answer itself.
    expect(await count('responses where survey_key is null')).toBe(0);
  });

  it('are taken over once, and the sandbox is not even asked again', async () => {
    await take();
    const before = await count('decisions');
    asked = 0;
    await take();
    expect([await count('decisions'), asked]).toEqual([before, 0]);
  });

  it('are taken over to the end by the start after one that was cut off', async () => {
    await take({ endsAt: 150 });
    expect(await count('solves')).toBe(100);
    await take();
    expect(await count('solves')).toBe(WEEKS);
    expect(await count(`decisions where outcome <> 'cancelled'`)).toBe(WEEKS);
  });

  it('are taken over once by starts at the same time', async () => {
    await Promise.all([take(), take(), take()]);
    expect(await count(`decisions where outcome <> 'cancelled'`)).toBe(WEEKS);
  });

  it('come with what the team did, once, and not again what a lead took away since', async () => {
    await Promise.all([take(), take()]);
    const actions = await records.actions.list();
    expect(actions.map(({ title }) => title)).toEqual(
      pastActionsOf(state)
        .map(({ title }) => title)
        .toReversed(),
    );
    expect(actions.every(({ createdBy }) => createdBy !== null)).toBe(true);
    await records.actions.remove(actions[0]?.id ?? '');
    await take();
    expect(await records.actions.list()).toHaveLength(actions.length - 1);
  });

  it('do not touch what has become of a ticket since', async () => {
    const ticketId = told[5]?.ticketId ?? '';
    await records.solves.lock(ticketId);
    await take();
    expect(await count(`decisions where zendesk_ticket_id = '${ticketId}'`)).toBe(0);
  });

  it('expire like any other invitation that nobody answers', async () => {
    await take();
    const open = told
      .slice(0, WEEKS)
      .flatMap(({ invitation }) => (invitation?.status === 'sent' ? [invitation.expiresAt] : []));
    expect(open.length).toBeGreaterThan(50);
    expect(await count(`handoffs where name = 'expire-invitation'`)).toBe(open.length);
    const { rows } = await sql<{ days: number }>`
      select extract(epoch from max(due_at) - now()) / 86400 as days from handoffs`.execute(
      opened.store.db,
    );
    const last = Math.max(...open.map((at) => Date.parse(at ?? '')));
    expect(Number(rows[0]?.days)).toBeCloseTo((last - NOW.getTime()) / DAY_MS, 1);
  });
});
