import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HandoffStore } from '../../backend/platform/queue/handoff-store.ts';
import { databaseEngines } from './support/database-engines.ts';
import { openHandoffFixture, testWork, type HandoffFixture } from './support/handoff-fixture.ts';

const LEASE_MS = 60_000;

describe.each(databaseEngines)('hand-offs of an account on $name', (engine) => {
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
  const now = () => new Date();

  describe('adding', () => {
    it('stores one hand-off for a name and key', async () => {
      const first = await fixture.add({ key: 'same', words: 'first' });
      expect(await fixture.add({ key: 'same', words: 'second' })).toBe(first);
      expect((await fixture.read(first)).message).toEqual({ words: 'first' });
    });

    it('refuses a message of the wrong shape', async () => {
      const wrong = { words: 7 } as unknown as { words: string };
      const at = now();
      const adding = records().handoffs.add(testWork, wrong, { key: 'wrong', dueAt: at, now: at });
      await expect(adding).rejects.toThrow();
      expect(await claim()).toEqual([]);
    });

    it('stores nothing when the transaction is rolled back', async () => {
      const at = now();
      const work = records().transaction(async ({ handoffs }) => {
        await handoffs.add(testWork, { words: 'x' }, { key: 'gone', dueAt: at, now: at });
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(await claim()).toEqual([]);
    });

    it('counts the wait on the database’s clock, however wrong the sender’s', async () => {
      const wrong = new Date(Date.now() + 4 * 60_000);
      const options = { key: 'ahead', dueAt: new Date(wrong.getTime() + 500), now: wrong };
      await records().handoffs.add(testWork, { words: 'x' }, options);
      fixture.skip(1_000);
      expect(await claim()).toHaveLength(1);
    });

    it('hastens only what still waits', async () => {
      const waiting = await fixture.add({ afterMs: 600_000, key: 'waiting' });
      const done = await fixture.add({ key: 'done' });
      await claim();
      await store.finish(done, 'a');
      for (const key of ['waiting', 'done']) await records().handoffs.hasten(testWork, key);
      expect((await fixture.read(waiting)).dueInMs).toBeLessThanOrEqual(0);
      expect((await fixture.read(done)).status).toBe('done');
    });

    it('makes due what waits for a topic, and nothing else', async () => {
      const [waiting, other] = [await fixture.add(), await fixture.add()];
      await claim();
      const how = { delayMs: 60_000, error: null, attempts: 0 };
      await store.listen(waiting, 'a', 'news');
      await store.listen(other, 'a', 'other news');
      await store.putOff(waiting, 'a', { ...how, waitsFor: 'news' });
      await store.putOff(other, 'a', { ...how, waitsFor: 'other news' });
      await records().handoffs.wakeWaiting('news');
      expect(idsOf(await claim('b'))).toEqual([waiting]);
    });
  });

  describe('adding what may be repeated', () => {
    const ask = async (words: string, key = 'state') => {
      const at = now();
      await records().handoffs.addOrRepeat(testWork, { words }, { key, dueAt: at, now: at });
    };

    it('keeps one row, with the newest message', async () => {
      await ask('first');
      await ask('second');
      expect(await claim()).toMatchObject([{ message: { words: 'second' } }]);
    });

    it('makes one that is done due again, with its attempts counted afresh', async () => {
      await ask('first');
      const [row] = await claim();
      await store.finish(row!.id, 'a');
      await ask('second');
      expect(await claim('b')).toMatchObject([{ message: { words: 'second' }, attempts: 1 }]);
    });

    it('makes one that failed due again', async () => {
      await ask('first');
      const [row] = await claim();
      await store.fail(row!.id, 'a', 'refused');
      await ask('second');
      expect(await claim('b')).toMatchObject([{ attempts: 1 }]);
    });

    it('runs once more after the run under way, and then is done', async () => {
      await ask('first');
      const [row] = await claim();
      await ask('second');
      expect(await claim('b')).toEqual([]);
      expect(await store.finish(row!.id, 'a')).toBe('repeat');
      expect(await claim('b')).toMatchObject([{ message: { words: 'second' } }]);
      expect(await store.finish(row!.id, 'b')).toBe('done');
    });

    it('runs once more after a run that failed for good, since that was about what was before', async () => {
      await ask('first');
      const [row] = await claim();
      await ask('second');
      expect(await store.fail(row!.id, 'a', 'refused')).toBe('repeat');
      expect(await claim('b')).toMatchObject([{ message: { words: 'second' }, attempts: 1 }]);
    });

    it('gives what waits after failures all its tries anew', async () => {
      await ask('first');
      const [row] = await claim();
      await store.putOff(row!.id, 'a', { delayMs: 0, error: 'no answer', attempts: 3 });
      await ask('second');
      // But for one, which says that what came of the last is not known.
      expect(await claim('b')).toMatchObject([{ attempts: 2 }]);
    });

    it('leaves one that waits for its turn where it is', async () => {
      await ask('first');
      const [row] = await claim();
      await store.putOff(row!.id, 'a', { delayMs: 60_000, error: null, attempts: 0 });
      await ask('second');
      expect((await fixture.read(row!.id)).dueInMs).toBeGreaterThan(30_000);
    });
  });

  describe('taking finished hand-offs away', () => {
    const DAY_MS = 24 * 60 * 60_000;

    it('takes those that are done for long, and no others', async () => {
      const [done, failed] = [await fixture.add(), await fixture.add()];
      await claim();
      await store.finish(done, 'a');
      await store.fail(failed, 'a', 'refused');
      const later = await fixture.add({ afterMs: 9 * DAY_MS });
      expect(await records().finishedHandoffs.forget('done', DAY_MS, [], 100)).toBe(0);
      fixture.skip(2 * DAY_MS);
      expect(await records().finishedHandoffs.forget('done', DAY_MS, [], 100)).toBe(1);
      await expect(fixture.read(done)).rejects.toThrow('no such hand-off');
      expect((await fixture.read(failed)).status).toBe('failed');
      expect((await fixture.read(later)).status).toBe('waiting');
    });

    it('keeps the key of what must never be done twice', async () => {
      const once = { ...testWork, isOnceForGood: true };
      const add = () => fixture.add({ kind: once, key: 'alert' });
      const id = await add();
      await claim();
      await store.finish(id, 'a');
      fixture.skip(2 * DAY_MS);
      await records().finishedHandoffs.forget('done', DAY_MS, [once.name], 100);
      expect(await add()).toBe('');
      expect(await claim()).toEqual([]);
    });
  });
});
