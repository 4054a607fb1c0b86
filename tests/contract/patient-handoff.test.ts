import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RetryLaterError } from '../../backend/platform/errors.ts';
import { databaseEngines } from './support/database-engines.ts';
import { openHandoffFixture, testWork, type HandoffFixture } from './support/handoff-fixture.ts';
import { createHandoffWorker } from './support/handoff-worker.ts';

describe.each(databaseEngines)('a fault that is patient, on $name', (engine) => {
  let fixture: HandoffFixture;
  let worker: ReturnType<typeof createHandoffWorker>;

  beforeAll(async () => {
    fixture = await openHandoffFixture(engine);
  });
  afterAll(() => fixture.dispose());
  beforeEach(async () => {
    await fixture.clear();
    worker = createHandoffWorker(fixture);
  });

  const patiently = () => {
    throw new RetryLaterError('the relay refuses us', { isPatient: true });
  };
  const fail = () => {
    throw new Error('no answer');
  };

  it('is never given up, and leaves tries for others', async () => {
    const kind = { ...testWork, maxAttempts: 6, longestDelayMs: 8_000 };
    const id = await fixture.add();
    let next: unknown;
    for (let round = 0; round < 20; round += 1) {
      next = await worker.run(patiently, undefined, kind);
    }
    expect((next as { delayMs: number }).delayMs).toBeGreaterThanOrEqual(6_000);
    const lastError = 'the relay refuses us';
    expect(await fixture.read(id)).toMatchObject({ status: 'waiting', lastError, attempts: 3 });
    for (let round = 0; round < 2; round += 1) await worker.run(fail, undefined, kind);
    expect(worker.givenUp).toEqual([]);
    await worker.run(fail, undefined, kind);
    expect(worker.givenUp).toEqual(['no answer']);
  });

  it('is given up like any other once its kind has waited long enough', async () => {
    const kind = { ...testWork, patienceMs: 0 };
    const id = await fixture.add();
    for (let round = 0; round < testWork.maxAttempts; round += 1) {
      await worker.run(patiently, undefined, kind);
    }
    expect(await fixture.read(id)).toMatchObject({ status: 'failed' });
    expect(worker.givenUp).toEqual(['the relay refuses us']);
  });

  it('is so as well where few tries are allowed', async () => {
    const id = await fixture.add();
    for (let round = 0; round < testWork.maxAttempts + 3; round += 1) await worker.run(patiently);
    expect(await fixture.read(id)).toMatchObject({ status: 'waiting' });
    expect(worker.givenUp).toEqual([]);
  });
});
