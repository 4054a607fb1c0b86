import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RetryLaterError } from '../../backend/platform/errors.ts';
import type { Handoff } from '../../backend/platform/queue/handoff.ts';
import { databaseEngines } from './support/database-engines.ts';
import { openHandoffFixture, testWork, type HandoffFixture } from './support/handoff-fixture.ts';
import { createHandoffWorker, type Work } from './support/handoff-worker.ts';

describe.each(databaseEngines)('a run on $name whose end is in danger', (engine) => {
  let fixture: HandoffFixture;
  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
  });
  afterAll(() => fixture.dispose());
  beforeEach(() => fixture.clear());

  const run = (work: Work, owner: string, kind: Handoff) =>
    createHandoffWorker(fixture).run(work, owner, kind);

  it('begins nothing after its deadline, but knows what came of what it had begun', async () => {
    const kind = { ...testWork, deadlineMs: 50 };
    const id = await fixture.add();
    let isSecondBegun = false;
    const slow = async (hold: () => Promise<void>) => {
      await hold();
      await new Promise((resolve) => setTimeout(resolve, 200));
    };
    await run(({ hold }) => slow(hold), 'a', kind);
    expect(await fixture.read(id)).toMatchObject({ status: 'done' });

    await fixture.clear();
    const other = await fixture.add();
    const twice: Work = async ({ hold }) => {
      await slow(hold);
      await hold();
      isSecondBegun = true;
    };
    await run(twice, 'a', kind);
    expect(isSecondBegun).toBe(false);
    const state = { status: 'waiting', lastError: 'no end after 0.05 seconds' };
    expect(await fixture.read(other)).toMatchObject(state);
  });

  it.each(['finish', 'putOff'] as const)(
    'records its end although the database is away for a moment: %s',
    async (method) => {
      const id = await fixture.add();
      let faults = 2;
      const { handoffStore } = fixture;
      const away = async (...args: never[]) => {
        if (faults-- > 0) throw Object.assign(new Error('terminating'), { code: '57P01' });
        return (handoffStore[method] as (...args: never[]) => Promise<unknown>)(...args);
      };
      const store = { ...handoffStore, [method]: away };
      const work = () => {
        if (method === 'putOff') throw new RetryLaterError('later');
      };
      await createHandoffWorker({ ...fixture, handoffStore: store }).run(work);
      const status = method === 'finish' ? 'done' : 'waiting';
      expect(await fixture.read(id)).toMatchObject({ status, attempts: 1 });
    },
  );
});
