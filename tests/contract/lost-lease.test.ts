import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../backend/platform/logger.ts';
import type { Handoff } from '../../backend/platform/queue/handoff.ts';
import { keepLeases } from '../../backend/platform/queue/keep-leases.ts';
import { effectGate } from '../../backend/platform/queue/lease.ts';
import { databaseEngines } from './support/database-engines.ts';
import { openHandoffFixture, testWork, type HandoffFixture } from './support/handoff-fixture.ts';
import { createHandoffWorker, type Work } from './support/handoff-worker.ts';

const logger = createLogger('silent');
const MINUTE_MS = 60_000;

describe.each(databaseEngines)('leases on $name', (engine) => {
  let fixture: HandoffFixture;

  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
  });

  afterAll(() => fixture.dispose());
  beforeEach(() => fixture.clear());

  const run = (work: Work, owner?: string, kind?: Handoff) =>
    createHandoffWorker(fixture).run(work, owner, kind);
  /** Another worker has it, as after a stop of this one for longer than its lease. */
  const loseLease = async (id: string) => {
    const { handoffStore: store, accountId } = fixture;
    await fixture.expireLease(id);
    await store.releaseExpired([testWork.name]);
    const names = [testWork.name];
    await store.claim({ accountId, names, limit: 1, owner: 'other', leaseMs: MINUTE_MS });
  };
  describe('a run that lost its lease', () => {
    it('is told by its signal at the next renewal', async () => {
      const id = await fixture.add();
      const { handoffStore: store, accountId } = fixture;
      const names = [testWork.name];
      const [row] = await store.claim({
        accountId,
        names,
        limit: 1,
        owner: 'a',
        leaseMs: MINUTE_MS,
      });
      // Renewed every sixth of its lease.
      const leases = keepLeases([row!], 'a', { store, leaseMs: 300, logger });
      const lease = leases.of(id);
      await loseLease(id);
      await expect.poll(() => lease.signal.aborted, { timeout: 20_000 }).toBe(true);
      leases.stop();
      await expect(lease.hold()).rejects.toThrow('another worker');
    });

    it('does nothing outside when it was stopped so long while it asked whether it may', async () => {
      const id = await fixture.add();
      const { handoffStore, accountId } = fixture;
      const claim = { accountId, names: [testWork.name], limit: 1, owner: 'a', leaseMs: 100 };
      const [row] = await handoffStore.claim(claim);
      const store = {
        ...handoffStore,
        // Said in time, and heard when the process goes on.
        async hold(...args: Parameters<typeof handoffStore.hold>) {
          const isHeld = await handoffStore.hold(...args);
          await new Promise((resolve) => setTimeout(resolve, 150));
          return isHeld;
        },
      };
      const leases = keepLeases([row!], 'a', { store, leaseMs: 100, logger });
      const lease = leases.of(id);
      await expect(lease.hold()).rejects.toThrow('another worker');
      expect(lease.hasBegun()).toBe(false);
      leases.stop();
    });

    it('does nothing more outside, and leaves no trace on the row', async () => {
      const id = await fixture.add();
      let effects = 0;
      const next = await run(async ({ hold }) => {
        await hold();
        effects += 1;
        await loseLease(id);
        await hold();
        effects += 1;
      });
      expect(next).toBeNull();
      expect(effects).toBe(1);
      const state = { status: 'running', leaseOwner: 'other', lastError: null };
      expect(await fixture.read(id)).toMatchObject(state);
    });

    it('is stopped by clients that know nothing of hand-offs', async () => {
      const id = await fixture.add();
      let isPosted = false;
      await run(async () => {
        await loseLease(id);
        await effectGate()();
        isPosted = true;
      });
      expect(isPosted).toBe(false);
    });

    it('lets effects through that belong to no hand-off', async () => {
      await expect(effectGate()()).resolves.toBeUndefined();
    });

    it('records no failure of its own', async () => {
      const id = await fixture.add();
      await run(async () => {
        await loseLease(id);
        throw new Error('too late');
      });
      expect(await fixture.read(id)).toMatchObject({ leaseOwner: 'other', lastError: null });
    });
  });

  describe('a run that takes too long', () => {
    const hasty = { ...testWork, deadlineMs: 50 };

    it('is put off, told to stop, and does nothing more outside', async () => {
      const id = await fixture.add();
      let isLate = false;
      const ended = new Promise<void>((resolve) => {
        void run(
          async ({ signal, hold }) => {
            await new Promise((end) => signal.addEventListener('abort', end));
            await hold().catch(() => (isLate = true));
            resolve();
          },
          'a',
          hasty,
        );
      });
      await ended;
      expect(isLate).toBe(true);
      await expect
        .poll(() => fixture.read(id))
        .toMatchObject({ status: 'waiting', attempts: 1, lastError: 'no end after 0.05 seconds' });
    });
  });
});
