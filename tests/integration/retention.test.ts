import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountContext } from '../../backend/account/account-context.ts';
import { createClock } from '../../backend/platform/clock.ts';
import { enforceRetentionJob } from '../../backend/privacy/enforce-retention.job.ts';
import type { AccountStore } from '../../backend/records/store.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { readRowsOf } from '../support/two-accounts/read-rows.ts';
import { seedRows } from '../support/two-accounts/seed-rows.ts';

const DAY_MS = 24 * 60 * 60_000;
const TRACES_DAYS = 400;

let test: TestStore;
let accountId: string;
let records: AccountStore;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());
beforeEach(async () => {
  ({ accountId, records } = await test.startOver());
});

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

/** Runs the work as a worker does, until nothing is left to do. */
async function enforce(
  privacy: { retentionDays?: number; commentRetentionDays?: number } = {},
  quarantineDays = 90,
  signal = new AbortController().signal,
): Promise<number> {
  const settings = settingsSchema.parse({ privacy, surveys: [{ quarantineDays }] });
  const account = { store: records, settings, clock: createClock() } as unknown as AccountContext;
  const byId = () => account;
  const job = enforceRetentionJob({ accounts: { byId }, webhookMaxAgeSeconds: 3_600 });
  let runs = 1;
  while ((await job.run({}, aJobContext({ accountId, signal }))) !== undefined) runs += 1;
  return runs;
}

const count = async (table: string) => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)}`.execute(test.store.db);
  return rows[0]?.n;
};

async function addEvents(days: number, many = 1): Promise<void> {
  await sql`insert into events (account_id, invocation_id, type, status, body, received_at)
    select ${accountId}, gen_random_uuid()::text, 'trigger', 'accepted', '{}', ${daysAgo(days)}
    from generate_series(1, ${many}::int)`.execute(test.store.db);
}

type Asked = { id: string; ticketId: string; customerId: string };
let counter = 1000;

/** A customer who was asked so many days ago, with the row of the solve. */
async function ask(days: number, customerId = String((counter += 1))): Promise<Asked> {
  const at = daysAgo(days);
  const asked = { id: randomUUID(), ticketId: String((counter += 1)), customerId };
  await records.solves.lock(asked.ticketId);
  await records.solves.record(asked.ticketId, at);
  await records.customers.lock(customerId, 'Karen');
  const attribution = {
    ...{ assigneeId: null, groupId: null, brandId: null, formId: null },
    ...{ organizationId: null, channel: null, tags: [] },
  };
  const times = { solvedAt: at, dueAt: at, createdAt: at };
  const survey = { surveyId: 'default', channel: 'email', locale: 'en', attribution } as const;
  await records.invitations.create({ ...asked, ...times, ...survey });
  await records.invitations.claimForSending(asked.id, 'run');
  await records.invitations.markSent(asked.id, 'run', at, at);
  const { ticketId } = asked;
  const invited = { outcome: 'invited', reason: null } as const;
  await records.decisions.add({ ticketId, customerId, invitationId: asked.id, at, ...invited });
  return asked;
}

const words = { comment: 'Slow', improve: 'Be quick', contactOk: true, provisional: false };

/** Their answer of so many days ago; answers with its id. */
async function answer({ id, ticketId, customerId }: Asked, days: number): Promise<string> {
  const now = daysAgo(days);
  const invitation = await records.invitations.find(id);
  const { attribution } = invitation!;
  const given = { ...words, score: 3 as const, locale: 'en', now, attribution };
  const responseId = randomUUID();
  const ids = { id: responseId, invitationId: id, ticketId, customerId };
  await records.responses.create({ ...ids, ...given });
  await records.invitations.markResponded(id, now);
  const noted = { version: 1, outcome: 'written', detail: null, at: now } as const;
  await records.writeBacks.record({ responseId, target: 'ticket', ...noted });
  return responseId;
}

async function amend(responseId: string, comment: string, days: number): Promise<void> {
  const before = await records.responses.find(responseId);
  await records.responses.amend(before!, { ...words, score: 4, comment }, daysAgo(days));
}

const wordsOf = async (responseId: string) => {
  const versions = await test.store.db
    .selectFrom('response_versions')
    .select(['comment', 'improve'])
    .where('response_id', '=', responseId)
    .orderBy('version')
    .execute();
  const { comment, improve, score } = (await records.responses.find(responseId))!;
  return { now: [comment, improve], score, versions: versions.map((each) => each.comment) };
};

describe('events', () => {
  it('go after three days, in as many runs as it takes', async () => {
    await addEvents(2.9, 5);
    await addEvents(3.1, 50_100);
    expect(await enforce()).toBe(2);
    expect(await count('events')).toBe(5);
  });

  it('stay for the next run when this one is cut off', async () => {
    await addEvents(4, 10);
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
    expect(await wordsOf(cut)).toEqual({ now: [null, null], score: 3, versions: [null] });
    expect(await wordsOf(kept)).toEqual({
      now: ['Slow', 'Be quick'],
      score: 3,
      versions: ['Slow'],
    });
  });

  it('is cut out version by version, also what was written after a cut', async () => {
    const id = await answer(await ask(40), 35);
    await amend(id, 'Slower', 20);
    await enforce({ commentRetentionDays: 30 });
    expect(await wordsOf(id)).toMatchObject({
      now: ['Slower', 'Be quick'],
      versions: [null, 'Slower'],
    });
    await enforce({ commentRetentionDays: 10 });
    expect(await wordsOf(id)).toMatchObject({ now: [null, null], versions: [null, null] });
    await amend(id, 'Slowest', 5);
    await enforce({ commentRetentionDays: 1 });
    expect(await wordsOf(id)).toMatchObject({ now: [null, null], versions: [null, null, null] });
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
    expect(await records.suppressions.findOfAddress(['hash'])).not.toBeNull();
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
