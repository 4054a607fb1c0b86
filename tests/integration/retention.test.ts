import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountStore } from '../../backend/records/store.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { daysAgo, openRetentionScene, type RetentionScene } from '../support/retention-scene.ts';
import { readRowsOf } from '../support/two-accounts/read-rows.ts';
import { seedRows } from '../support/two-accounts/seed-rows.ts';

const TRACES_DAYS = 400;

let test: TestStore;
let records: AccountStore;
let scene: RetentionScene;
let enforce: RetentionScene['enforce'];
let count: RetentionScene['count'];
let ask: RetentionScene['ask'];
let answer: RetentionScene['answer'];
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());
beforeEach(async () => {
  scene = await openRetentionScene(test);
  ({ records, enforce, count, ask, answer } = scene);
});

describe('events', () => {
  it('go after three days, in as many runs as it takes', async () => {
    await scene.addEvents(2.9, 5);
    await scene.addEvents(3.1, 50_100);
    expect(await enforce()).toBe(2);
    expect(await count('events')).toBe(5);
  });

  it('stay for the next run when this one is cut off', async () => {
    await scene.addEvents(4, 10);
    await enforce({}, 90, AbortSignal.abort());
    expect(await count('events')).toBe(10);
    await enforce();
    expect(await count('events')).toBe(0);
  });
});

describe('what people wrote', () => {
  it('is cut out after its own time; scores stay', async () => {
    const [old, young] = [await ask(40), await ask(40)];
    const [cut, kept] = [await answer(old, 31), await answer(young, 29)];
    await enforce({ commentRetentionDays: 30 });
    expect(await scene.wordsOf(cut)).toEqual({ now: [null, null], score: 3, versions: [null] });
    expect(await scene.wordsOf(kept)).toEqual({
      now: ['Slow', 'Be quick'],
      score: 3,
      versions: ['Slow'],
    });
  });

  it('is cut out version by version, also what was written after a cut', async () => {
    const id = await answer(await ask(40), 35);
    await scene.amend(id, 'Slower', 20);
    await enforce({ commentRetentionDays: 30 });
    expect(await scene.wordsOf(id)).toMatchObject({
      now: ['Slower', 'Be quick'],
      versions: [null, 'Slower'],
    });
    await enforce({ commentRetentionDays: 10 });
    expect(await scene.wordsOf(id)).toMatchObject({ now: [null, null], versions: [null, null] });
    await scene.amend(id, 'Slowest', 5);
    await enforce({ commentRetentionDays: 1 });
    expect(await scene.wordsOf(id)).toMatchObject({
      now: [null, null],
      versions: [null, null, null],
    });
  });
});

describe('answers', () => {
  it('go with their versions, write-backs and ties, and leave who was asked when', async () => {
    const asked = await ask(70);
    const responseId = await answer(asked, 61);
    const followUpId = randomUUID();
    const now = daysAgo(61);
    await records.followUps.create({
      id: followUpId,
      customerId: asked.customerId,
      dueAt: now,
      now,
    });
    await records.followUps.addResponse(followUpId, responseId);
    const kept = await answer(await ask(70), 59);
    await enforce({ retentionDays: 60 });
    expect(await records.responses.find(responseId)).toBeNull();
    expect(await records.responses.find(kept)).not.toBeNull();
    expect(await count('response_versions')).toBe(1);
    expect(await count('write_backs')).toBe(1);
    expect(await count('follow_up_responses')).toBe(0);
    // Somebody still has to call.
    expect(await records.followUps.findOpenOfCustomer(asked.customerId)).not.toBeNull();
    const { ticketId, customerId } = asked;
    const standing = { ticketId, customerId, addressHashes: [], own: null };
    expect(await records.standings.read(standing)).toMatchObject({
      hasAnsweredForTicket: true,
      lastAskedAt: expect.any(Date),
    });
  });

  it('take their follow-up along once it has ended as long ago', async () => {
    for (const days of [61, 59]) {
      const [id, now] = [randomUUID(), daysAgo(days)];
      await records.followUps.create({ id, customerId: String(days), dueAt: now, now });
      await records.followUps.markFailed(id, now);
    }
    await enforce({ retentionDays: 60 });
    expect(await count('follow_ups')).toBe(1);
  });
});

describe('invitations, decisions and solves', () => {
  /** Solves go in the run after the one that says that they are known no more. */
  const enforceTwice = async (...args: Parameters<typeof enforce>) => {
    await enforce(...args);
    await enforce(...args);
  };
  const left = async () => ({
    invitations: await count('invitations'),
    decisions: await count('decisions'),
    solves: await count('solves'),
    customers: await count('customers'),
  });
  const all = (n: number) => ({ invitations: n, decisions: n, solves: n, customers: n });

  it('stay for more than a year, however soon answers go', async () => {
    await ask(TRACES_DAYS - 1);
    await ask(TRACES_DAYS + 1);
    await enforceTwice({ retentionDays: 1 }, 0);
    expect(await left()).toEqual(all(1));
  });

  it('stay for as long as the longest quarantine', async () => {
    const { customerId } = await ask(999);
    await ask(1_001);
    await enforceTwice({ retentionDays: 1 }, 1_000);
    expect(await left()).toEqual(all(1));
    const standing = { ticketId: '1', customerId, addressHashes: [], own: null };
    expect((await records.standings.read(standing)).lastAskedAt).not.toBeNull();
  });

  it('stay with an answer that is kept, and go with it', async () => {
    await answer(await ask(1_200), 1_000);
    await enforceTwice({ retentionDays: 1_095 });
    expect(await left()).toMatchObject({ invitations: 1, decisions: 1, customers: 1 });
    await enforceTwice({ retentionDays: 999 });
    expect(await left()).toEqual(all(0));
  });

  it('go where nobody was invited, too', async () => {
    for (const days of [TRACES_DAYS - 1, TRACES_DAYS + 1]) {
      const skipped = { outcome: 'skipped', reason: 'no_email', invitationId: null } as const;
      await records.customers.lock(String(days), 'Karen');
      await records.decisions.add({
        ...skipped,
        ticketId: String(days),
        customerId: String(days),
        at: daysAgo(days),
      });
    }
    await enforce({ retentionDays: 1 });
    expect(await left()).toMatchObject({ decisions: 1, customers: 1 });
  });

  it('stay while an invitation has not come to an end', async () => {
    const { id } = await ask(1_200);
    await test.store.db
      .updateTable('invitations')
      .set({ status: 'sending' })
      .where('id', '=', id)
      .execute();
    await enforceTwice({ retentionDays: 1 });
    expect(await left()).toMatchObject({ invitations: 1, decisions: 1, customers: 1 });
  });

  it('of solves, none that is forgotten counts as new', async () => {
    await ask(TRACES_DAYS + 5);
    const { startedAt } = await records.exportPosition.find();
    expect(startedAt).toEqual(new Date('2026-03-01T08:00:00Z'));
    await sql`update accounts set created_at = ${daysAgo(2_000)}`.execute(test.store.db);
    await enforce({ retentionDays: 1 });
    expect(await count('solves')).toBe(1);
    const { startedAt: known } = await records.exportPosition.find();
    expect(known.getTime()).toBeGreaterThan(daysAgo(TRACES_DAYS + 1).getTime());
    await enforce({ retentionDays: 1 });
    expect(await count('solves')).toBe(0);
    // A longer time does not bring back what is gone.
    await enforce({ retentionDays: 3_000 });
    const { startedAt: stillKnown } = await records.exportPosition.find();
    expect(stillKnown.getTime()).toBeGreaterThanOrEqual(known.getTime());
  });
});

describe('customers', () => {
  it('stay while anything of them is left', async () => {
    const { customerId } = await ask(500);
    await ask(1, customerId);
    await enforce({ retentionDays: 1 });
    expect(await records.customers.find(customerId)).toMatchObject({ name: 'Karen' });
  });

  it('who opted out stay as numbers, and their opt-out for ever', async () => {
    const { customerId } = await ask(5_000);
    await records.suppressions.add(customerId, 'opted_out', daysAgo(5_000));
    await records.suppressions.addAddress('hash', { reason: 'opted_out', since: daysAgo(5_000) });
    await enforce({ retentionDays: 1 });
    expect(await records.customers.find(customerId)).toMatchObject({ name: null });
    expect(await records.suppressions.find(customerId)).toMatchObject({ reason: 'opted_out' });
    expect(await count('suppressed_addresses')).toBe(1);
  });

  it('take those along who became them, one merge after the other', async () => {
    const { customerId } = await ask(500);
    for (const [id, into] of [
      ['8', customerId],
      ['7', '8'],
      ['6', 'somebody else'],
    ] as const) {
      await records.customers.lock(id, null);
      await records.customerMerges.move(id, into, null);
    }
    await enforce({ retentionDays: 1 });
    expect(await records.customers.find(customerId)).toBeNull();
    expect(await records.customers.find('8')).toBeNull();
    expect(await records.customers.find('7')).toBeNull();
    expect(await records.customers.find('6')).not.toBeNull();
  });
});

describe('secrets', () => {
  it('go once they are accepted no more', async () => {
    await records.storedSecrets.replace('webhook', 'older', daysAgo(3), daysAgo(3));
    await records.storedSecrets.replace('webhook', 'old', daysAgo(2), daysAgo(1));
    await records.storedSecrets.replace('webhook', 'new', daysAgo(1), daysAgo(-1));
    await enforce();
    const { rows } = await sql<{ sealed: string }>`
      select sealed from stored_secrets order by created_at`.execute(test.store.db);
    expect(rows.map(({ sealed }) => sealed)).toEqual(['old', 'new']);
  });
});

describe('another account', () => {
  it('keeps all its rows, however old', async () => {
    const others = await seedRows(test.store);
    const before = await readRowsOf(test.store, others.accountId);
    await answer(await ask(5_000), 4_999);
    await enforce({ retentionDays: 1, commentRetentionDays: 1 }, 0);
    await enforce({ retentionDays: 1, commentRetentionDays: 1 }, 0);
    expect(await readRowsOf(test.store, others.accountId)).toEqual(before);
    expect(await count('solves')).toBe(1);
  });
});
