import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HandoffStore } from '../../backend/platform/queue/handoff-store.ts';
import { databaseEngines } from './support/database-engines.ts';
import { openHandoffFixture, testWork, type HandoffFixture } from './support/handoff-fixture.ts';

const now = new Date('2026-03-02T10:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe.each(databaseEngines)('HandoffStore on $name', (engine) => {
  let fixture: HandoffFixture;
  let store: HandoffStore;

  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
    store = fixture.store.handoffStore;
  });

  afterAll(() => fixture.dispose());
  beforeEach(() => fixture.clear());

  describe('adding', () => {
    it('stores one hand-off for a name and key', async () => {
      const id = await fixture.add({ dueAt: now, key: 'same', words: 'first' });
      await expect(fixture.add({ dueAt: now, key: 'same' })).rejects.toThrow('nothing was added');
      const row = await store.claim(id, now, 'a', after(60));
      expect(row?.message).toEqual({ words: 'first' });
    });

    it('refuses a message of the wrong shape', async () => {
      const { handoffs } = fixture.store.forAccount(fixture.accountId);
      const wrong = { words: 7 } as unknown as { words: string };
      const adding = handoffs.add(testWork, wrong, { key: 'wrong', dueAt: now, now });
      await expect(adding).rejects.toThrow();
      expect(await store.findWaiting(now, now, 10)).toEqual([]);
    });

    it('stores nothing when the transaction is rolled back', async () => {
      const work = fixture.store.forAccount(fixture.accountId).transaction(async (records) => {
        await records.handoffs.add(testWork, { words: 'x' }, { key: 'gone', dueAt: now, now });
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(await store.findWaiting(now, now, 10)).toEqual([]);
    });

    it('hastens only what still waits', async () => {
      const { handoffs } = fixture.store.forAccount(fixture.accountId);
      const waiting = await fixture.add({ dueAt: after(600), key: 'waiting' });
      const done = await fixture.add({ dueAt: now, key: 'done' });
      await store.claim(done, now, 'a', after(60));
      await store.finish(done, 'a', now);
      for (const key of ['waiting', 'done']) await handoffs.hasten(testWork, key, after(1));
      expect((await fixture.read(waiting)).dueAt).toEqual(after(1));
      expect(await fixture.read(done)).toMatchObject({ status: 'done', dueAt: now });
    });
  });

  describe('claiming', () => {
    it('gives the message, the account and the count of attempts', async () => {
      const id = await fixture.add({ dueAt: now, words: 'Zoë 🙂' });
      expect(await store.claim(id, now, 'a', after(60))).toEqual({
        id,
        accountId: fixture.accountId,
        name: 'test-work',
        message: { words: 'Zoë 🙂' },
        attempts: 1,
        runs: 1,
      });
    });

    it('lets one of many workers have it', async () => {
      const id = await fixture.add({ dueAt: now });
      const owners = Array.from({ length: 20 }, (_, index) => `worker-${index}`);
      const claims = await Promise.all(
        owners.map((owner) => store.claim(id, now, owner, after(60))),
      );
      expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
      expect((await fixture.read(id)).attempts).toBe(1);
    });

    it('gives nothing before the due time, and the hand-off at it', async () => {
      const id = await fixture.add({ dueAt: after(10) });
      expect(await store.claim(id, after(9.999), 'a', after(60))).toBeNull();
      expect(await store.claim(id, after(10), 'a', after(60))).not.toBeNull();
    });

    it('gives nothing while another lease lasts, and counts again after it', async () => {
      const id = await fixture.add({ dueAt: now });
      await store.claim(id, now, 'a', after(60));
      expect(await store.claim(id, after(60), 'b', after(120))).toBeNull();
      expect(await store.claim(id, after(60.001), 'b', after(120))).toMatchObject({ attempts: 2 });
      expect((await fixture.read(id)).leaseOwner).toBe('b');
    });

    it.each(['finish', 'fail'] as const)('gives nothing after %s', async (end) => {
      const id = await fixture.add({ dueAt: now });
      await store.claim(id, now, 'a', after(60));
      await store[end](id, 'a', now, 'broken');
      expect(await store.claim(id, after(600), 'b', after(660))).toBeNull();
    });
  });

  describe('the owner of a lease', () => {
    it('finishes it', async () => {
      const id = await fixture.add({ dueAt: now });
      await store.claim(id, now, 'a', after(60));
      await store.finish(id, 'a', after(1));
      const done = { status: 'done', doneAt: after(1), leaseOwner: null };
      expect(await fixture.read(id)).toMatchObject(done);
    });

    it('fails it with a reason', async () => {
      const id = await fixture.add({ dueAt: now });
      await store.claim(id, now, 'a', after(60));
      await store.fail(id, 'a', after(1), 'no such ticket');
      const failed = { status: 'failed', doneAt: after(1), lastError: 'no such ticket' };
      expect(await fixture.read(id)).toMatchObject(failed);
    });

    it('puts it off after a failure, which keeps the count', async () => {
      const id = await fixture.add({ dueAt: now });
      await store.claim(id, now, 'a', after(60));
      await store.putOff(id, 'a', after(30), 'too busy');
      const waiting = { status: 'waiting', attempts: 1, dueAt: after(30), lastError: 'too busy' };
      expect(await fixture.read(id)).toMatchObject(waiting);
    });

    it('puts it off without a failure, which starts the count afresh', async () => {
      const id = await fixture.add({ dueAt: now });
      await store.claim(id, now, 'a', after(60));
      await store.putOff(id, 'a', after(30), null);
      const waiting = { status: 'waiting', attempts: 0, dueAt: after(30), lastError: null };
      expect(await fixture.read(id)).toMatchObject(waiting);
    });

    it('is the only one who can end it or put it off', async () => {
      const id = await fixture.add({ dueAt: now });
      await store.claim(id, now, 'slow', after(60));
      await store.claim(id, after(61), 'next', after(120));
      const held = await fixture.read(id);
      await store.finish(id, 'slow', after(62));
      await store.fail(id, 'slow', after(62), 'late');
      await store.putOff(id, 'slow', after(600), 'late');
      expect(await fixture.read(id)).toEqual(held);
    });
  });

  describe('finding what waits', () => {
    it('lists the oldest first, up to the limit', async () => {
      const late = await fixture.add({ dueAt: after(3) });
      const early = await fixture.add({ dueAt: after(1) });
      const middle = await fixture.add({ dueAt: after(2) });
      const ids = async (limit: number) =>
        (await store.findWaiting(after(10), after(10), limit)).map(({ id }) => id);
      expect(await ids(10)).toEqual([early, middle, late]);
      expect(await ids(2)).toEqual([early, middle]);
    });

    it('tells name and due time', async () => {
      const id = await fixture.add({ dueAt: now });
      const found = await store.findWaiting(now, now, 10);
      expect(found).toEqual([{ id, name: 'test-work', dueAt: now, runs: 0 }]);
    });

    it('leaves out what is due later, held or done, and finds what a dead worker held', async () => {
      await fixture.add({ dueAt: after(100) });
      const held = await fixture.add({ dueAt: now });
      await store.claim(held, now, 'a', after(60));
      const done = await fixture.add({ dueAt: now });
      await store.claim(done, now, 'a', after(60));
      await store.finish(done, 'a', now);
      expect(await store.findWaiting(after(50), now, 10)).toEqual([]);
      const found = await store.findWaiting(after(50), after(61), 10);
      expect(found.map(({ id }) => id)).toEqual([held]);
    });
  });

  it('counts every claim, whatever became of it', async () => {
    const id = await fixture.add({ dueAt: now });
    await store.claim(id, now, 'a', after(60));
    await store.putOff(id, 'a', now, null);
    await store.claim(id, now, 'b', after(60));
    // `b` is never heard of again.
    expect(await store.claim(id, after(61), 'c', after(120))).toMatchObject({ runs: 3 });
  });

  it('frees all leases at once, without ending anything', async () => {
    const held = await fixture.add({ dueAt: now });
    await store.claim(held, now, 'dead', after(600));
    const done = await fixture.add({ dueAt: now });
    await store.claim(done, now, 'dead', after(600));
    await store.finish(done, 'dead', now);
    await store.releaseAllLeases();
    expect(await fixture.read(held)).toMatchObject({ status: 'waiting', attempts: 1 });
    expect((await fixture.read(done)).status).toBe('done');
    expect(await store.claim(held, now, 'new', after(60))).toMatchObject({ attempts: 2 });
  });
});
