import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LeaseLostError } from '../../backend/platform/queue/lease.ts';
import type { HandoffStore } from '../../backend/platform/queue/handoff-store.ts';
import { databaseEngines } from './support/database-engines.ts';
import {
  openHandoffFixture,
  otherWork,
  testWork,
  type HandoffFixture,
} from './support/handoff-fixture.ts';

const LEASE_MS = 60_000;

describe.each(databaseEngines)('HandoffStore on $name', (engine) => {
  let fixture: HandoffFixture;
  let store: HandoffStore;

  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
    store = fixture.handoffStore;
  });

  afterAll(() => fixture.dispose());
  beforeEach(() => fixture.clear());

  const claim = (
    owner = 'a',
    { names = [testWork.name] as string[], limit = 10, leaseMs = LEASE_MS } = {},
  ) => store.claim({ accountId: fixture.accountId, names, limit, owner, leaseMs });
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const records = () => fixture.store.forAccount(fixture.accountId);

  describe('claiming', () => {
    it('gives the message, the account and the count of attempts', async () => {
      const id = await fixture.add({ words: 'Zoë 🙂' });
      expect(await claim()).toEqual([
        {
          id,
          accountId: fixture.accountId,
          name: 'test-work',
          message: { words: 'Zoë 🙂' },
          attempts: 1,
          runs: 1,
          askedAt: expect.any(Date),
        },
      ]);
    });

    it('gives each of many to one of many workers', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, () => fixture.add()));
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, index) => claim(`worker-${index}`, { limit: 4 })),
      );
      const more = await claim('last', { limit: 100 });
      expect([...claims, more].flatMap(idsOf).toSorted()).toEqual(ids.toSorted());
    });

    it('gives nothing before the due time, and the hand-off at it', async () => {
      const id = await fixture.add({ afterMs: 600_000 });
      expect(await claim()).toEqual([]);
      fixture.skip(600_000);
      expect(idsOf(await claim())).toEqual([id]);
    });

    it('gives the oldest first, up to the limit', async () => {
      const late = await fixture.add({ afterMs: 3_000 });
      const early = await fixture.add({ afterMs: 1_000 });
      const middle = await fixture.add({ afterMs: 2_000, kind: otherWork });
      fixture.skip(5_000);
      const names = [testWork.name, otherWork.name];
      expect(idsOf(await claim('a', { names, limit: 2 })).toSorted()).toEqual(
        [early, middle].toSorted(),
      );
      expect(idsOf(await claim('a', { names, limit: 2 }))).toEqual([late]);
    });

    it('leaves alone what has a name that the worker does not know', async () => {
      const id = await fixture.add({ kind: otherWork });
      expect(await claim()).toEqual([]);
      expect(await fixture.read(id)).toMatchObject({ status: 'waiting', attempts: 0 });
    });

    it('gives nothing of another account', async () => {
      const other = await fixture.addAccount('b.example');
      await fixture.add({ accountId: other });
      expect(await claim()).toEqual([]);
    });

    it('gives nothing while another lease lasts, and counts again after it', async () => {
      const id = await fixture.add();
      await claim();
      await store.releaseExpired([testWork.name]);
      expect(await claim('b')).toEqual([]);
      await fixture.expireLease(id);
      await store.releaseExpired([testWork.name]);
      expect(await claim('b')).toMatchObject([{ attempts: 2, runs: 2 }]);
      expect((await fixture.read(id)).leaseOwner).toBe('b');
    });

    it('leaves the ended lease of another release’s work alone', async () => {
      const id = await fixture.add();
      await claim();
      await fixture.expireLease(id);
      await store.releaseExpired([otherWork.name]);
      expect((await fixture.read(id)).status).toBe('running');
    });

    it.each(['finish', 'fail'] as const)('gives nothing after %s', async (end) => {
      const id = await fixture.add();
      await claim();
      await store[end](id, 'a', 'broken');
      fixture.skip(600_000);
      expect(await claim('b')).toEqual([]);
    });
  });

  describe('the owner of a lease', () => {
    it('renews all that it still holds, and is told what', async () => {
      const [kept, done, lost] = [await fixture.add(), await fixture.add(), await fixture.add()];
      await claim('a', { leaseMs: 1_000 });
      await store.finish(done, 'a');
      await fixture.expireLease(lost);
      await store.releaseExpired([testWork.name]);
      await claim('b');
      expect(await store.renew('a', LEASE_MS)).toEqual([kept]);
      expect((await fixture.read(kept)).leaseMs).toBeGreaterThan(30_000);
    });

    it('never shortens its lease', async () => {
      const id = await fixture.add();
      await claim('a', { leaseMs: LEASE_MS });
      await store.renew('a', 1_000);
      await store.hold(id, 'a', 1_000);
      expect((await fixture.read(id)).leaseMs).toBeGreaterThan(30_000);
    });

    it('holds it longer, unless it is lost', async () => {
      const id = await fixture.add();
      await claim('a', { leaseMs: 1_000 });
      expect(await store.hold(id, 'a', LEASE_MS)).toBe(true);
      expect((await fixture.read(id)).leaseMs).toBeGreaterThan(30_000);
      await fixture.expireLease(id);
      await store.releaseExpired([testWork.name]);
      expect(await store.hold(id, 'a', LEASE_MS)).toBe(false);
    });

    it('proves it within a transaction, until it is lost', async () => {
      const id = await fixture.add();
      await claim();
      const fence = () => records().transaction(({ handoffs }) => handoffs.fence(id, 'a'));
      await fence();
      await fixture.expireLease(id);
      await store.releaseExpired([testWork.name]);
      await claim('b');
      await expect(fence()).rejects.toThrow(LeaseLostError);
    });

    it('finishes it', async () => {
      const id = await fixture.add();
      await claim();
      expect(await store.finish(id, 'a')).toBe('done');
      expect(await fixture.read(id)).toMatchObject({ status: 'done', leaseOwner: null });
    });

    it('fails it with a reason', async () => {
      const id = await fixture.add();
      await claim();
      await store.fail(id, 'a', 'no such ticket');
      const failed = { status: 'failed', lastError: 'no such ticket', leaseOwner: null };
      expect(await fixture.read(id)).toMatchObject(failed);
    });

    it('puts it off, with so many attempts counted', async () => {
      const id = await fixture.add();
      await claim();
      await store.putOff(id, 'a', { delayMs: 30_000, error: 'too busy', attempts: 1 });
      const state = await fixture.read(id);
      expect(state).toMatchObject({ status: 'waiting', attempts: 1, lastError: 'too busy' });
      expect(state.dueInMs).toBeGreaterThan(15_000);
    });

    it('is the only one who can end it or put it off', async () => {
      const id = await fixture.add();
      await claim('slow');
      await fixture.expireLease(id);
      await store.releaseExpired([testWork.name]);
      await claim('next');
      await store.finish(id, 'slow');
      await store.fail(id, 'slow', 'late');
      await store.putOff(id, 'slow', { delayMs: 600_000, error: 'late', attempts: 9 });
      const held = { status: 'running', leaseOwner: 'next', attempts: 2, lastError: null };
      expect(await fixture.read(id)).toMatchObject(held);
    });
  });

  describe('finding what is due', () => {
    const names = [testWork.name, otherWork.name];

    it('tells for each account and name when the first is due', async () => {
      const other = await fixture.addAccount('b.example');
      await fixture.add({ afterMs: 20_000 });
      await fixture.add({ afterMs: 30_000 });
      await fixture.add({ kind: otherWork });
      await fixture.add({ accountId: other, afterMs: 600_000 });
      const found = await store.findDue(names, 60_000);
      expect(found.toSorted((a, b) => a.delayMs - b.delayMs)).toEqual([
        { accountId: fixture.accountId, name: 'other-work', delayMs: 0 },
        { accountId: fixture.accountId, name: 'test-work', delayMs: expect.any(Number) },
      ]);
      expect(Math.round(Math.max(...found.map(({ delayMs }) => delayMs)) / 10_000)).toBe(2);
    });

    it('is not hidden by thousands of hand-offs of an unknown name', async () => {
      await fixture.database.pool.query(
        `insert into handoffs (account_id, name, key, message, due_at, created_at)
         select $1, 'work-of-a-newer-release', n::text, '{}', now() - interval '1 day', now()
         from generate_series(1, 5000) n`,
        [fixture.accountId],
      );
      const id = await fixture.add();
      expect(await store.findDue(names, 60_000)).toHaveLength(1);
      expect(idsOf(await claim())).toEqual([id]);
    });

    it('tells when an account’s next one is due', async () => {
      await fixture.add({ afterMs: 20_000 });
      const next = await store.findNext(fixture.accountId, names, 60_000);
      expect(next?.name).toBe('test-work');
      expect(await store.findNext(fixture.accountId, [otherWork.name], 60_000)).toBeNull();
      expect(await store.findNext(fixture.accountId, names, 1_000)).toBeNull();
    });
  });

  describe('recurring work', () => {
    it('gets one row in each account, however often it is asked for', async () => {
      await fixture.addAccount('b.example');
      await store.ensureRecurring(['every-hour']);
      await store.ensureRecurring(['every-hour']);
      const { rows } = await fixture.database.pool.query(
        `select account_id from handoffs where name = 'every-hour'`,
      );
      const accounts = await fixture.database.pool.query('select id from accounts');
      expect(rows).toHaveLength(accounts.rows.length);
    });

    it('is none where there is no such work', async () => {
      await store.ensureRecurring([]);
      const { rows } = await fixture.database.pool.query('select from handoffs');
      expect(rows).toEqual([]);
    });

    it('goes on where an earlier release had given it up', async () => {
      await store.ensureRecurring([testWork.name]);
      const [row] = await claim();
      await store.fail(row!.id, 'a', 'given up');
      await store.ensureRecurring([testWork.name]);
      expect(idsOf(await claim('b'))).toEqual([row!.id]);
    });
  });

  it('frees everything at once, without ending anything', async () => {
    const [held, done] = [await fixture.add(), await fixture.add()];
    await claim('dead');
    await store.finish(done, 'dead');
    await store.releaseAll();
    expect(await fixture.read(held)).toMatchObject({ status: 'waiting', attempts: 1 });
    expect((await fixture.read(done)).status).toBe('done');
    expect(await claim('new')).toMatchObject([{ id: held, attempts: 2 }]);
  });
});
