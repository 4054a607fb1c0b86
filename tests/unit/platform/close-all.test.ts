import { describe, expect, it } from 'vitest';
import { closeAll } from '../../../backend/platform/close-all.ts';

describe('closing', () => {
  it('goes on after a fault, one after the other, and tells of each', async () => {
    const closed: string[] = [];
    const closers = [
      async () => void closed.push('web'),
      () => Promise.reject(new Error('the queue did not close')),
      () => {
        throw new Error('nor did the mailer');
      },
      () => void closed.push('database'),
    ];
    const failure = await closeAll(closers).catch((error: unknown) => error);
    expect(closed).toEqual(['web', 'database']);
    expect(failure).toBeInstanceOf(AggregateError);
    expect((failure as AggregateError).errors).toEqual([
      new Error('the queue did not close'),
      new Error('nor did the mailer'),
    ]);
  });

  it('says nothing when all went well', async () => {
    await expect(closeAll([() => undefined, async () => {}])).resolves.toBeUndefined();
  });
});
