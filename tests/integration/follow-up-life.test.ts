import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Conclusion } from '../../backend/records/follow-ups.ts';
import type { AccountStore } from '../../backend/records/store.ts';
import type { FollowUpState } from '../../shared/vocabulary.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';

const CUSTOMER = '90';
const NOW = new Date('2026-05-04T08:00:00Z');
const BY = { actor: '42', now: NOW };
const LOST: Conclusion = { kind: 'not_recovered', reason: 'Too dear', toldGroupId: '20' };

let test: TestStore;
let records: AccountStore;
beforeAll(async () => {
  test = await openTestStore();
  records = test.store.forAccount((await test.startOver()).accountId);
});
afterAll(() => test.close());

type Way = {
  run: (id: string) => Promise<boolean>;
  /** From which states it leads where; from all others it does nothing. */
  leads: Partial<Record<FollowUpState, FollowUpState>>;
  /** What the trail calls it. */
  told: string;
};

/** The life of a follow-up as it stands in prose above its repository. */
const WAYS: Readonly<Record<string, Way>> = {
  open: {
    run: (id) => records.followUps.markOpen(id, '7001', NOW),
    leads: { pending: 'open' },
    told: 'opened',
  },
  refuse: {
    run: (id) => records.followUps.markFailed(id, NOW),
    leads: { pending: 'failed' },
    told: 'failed',
  },
  start: {
    run: (id) => records.followUps.step(id, 'in_progress', BY),
    leads: { open: 'in_progress', contacted: 'in_progress' },
    told: 'started',
  },
  contact: {
    run: (id) => records.followUps.step(id, 'contacted', BY),
    leads: { open: 'contacted', in_progress: 'contacted' },
    told: 'contacted',
  },
  putBack: {
    run: (id) => records.followUps.step(id, 'open', BY),
    leads: { in_progress: 'open', contacted: 'open' },
    told: 'put_back',
  },
  solve: {
    run: (id) => records.followUps.markDone(id, 'contacted', BY),
    leads: { open: 'solved', in_progress: 'solved', contacted: 'solved' },
    told: 'solved',
  },
  cancel: {
    run: (id) => records.followUps.markDone(id, 'deleted', BY),
    leads: { open: 'cancelled', in_progress: 'cancelled', contacted: 'cancelled' },
    told: 'cancelled',
  },
  conclude: {
    run: (id) => records.followUps.conclude(id, LOST, BY),
    leads: { open: 'solved', in_progress: 'solved', contacted: 'solved', solved: 'solved' },
    told: 'outcome_said',
  },
  reopen: {
    run: (id) => records.followUps.reopen(id, BY),
    leads: { solved: 'in_progress', cancelled: 'in_progress' },
    told: 'reopened',
  },
};

it('goes the ways that it has, tells of each, and goes no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(WAYS)), { maxLength: 14 }),
      async (names) => {
        const id = randomUUID();
        const customerId = String(Math.floor(Math.random() * 1e12));
        await records.followUps.create({ id, customerId, dueAt: NOW, now: NOW });
        let state: FollowUpState = 'pending';
        let version = 1;
        const told: string[] = [];
        for (const name of names) {
          const way: Way = WAYS[name]!;
          const next: FollowUpState | undefined = way.leads[state];
          expect(await way.run(id)).toBe(next !== undefined);
          if (next !== undefined) {
            state = next;
            version += 1;
            told.unshift(way.told);
          }
          const followUp = await records.followUps.find(id);
          expect(followUp).toMatchObject({ state, version });
          const isOpen = await records.followUps.findOpenOfCustomer(customerId);
          expect(isOpen !== null).toBe(!['solved', 'cancelled', 'failed'].includes(state));
          // Nothing is over without its time, nor has an outcome before.
          expect(followUp?.closedAt !== null).toBe(isOpen === null);
          if (isOpen !== null) expect(followUp?.outcome).toBeNull();
        }
        const changes = await records.followUpList.changesOf(id);
        expect(changes.map(({ kind }) => kind)).toEqual(told);
      },
    ),
    { numRuns: 60 },
  );
});

it('is not reopened while its customer has another one', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const make = async (id: string) => {
    await records.followUps.create({ id, customerId: CUSTOMER, dueAt: NOW, now: NOW });
    await records.followUps.markOpen(id, id, NOW);
  };
  await make(first);
  await records.followUps.markDone(first, 'recovered', BY);
  await make(second);
  expect(await records.followUps.reopen(first, BY)).toBe(false);
  await records.followUps.markDone(second, 'recovered', BY);
  expect(await records.followUps.reopen(first, BY)).toBe(true);
});
