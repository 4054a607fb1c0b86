import { randomUUID } from 'node:crypto';
import type { JobContext } from '../../backend/platform/queue/job.ts';
import type { Product } from './start-product.ts';

/** What a job is told at its first run, by a worker that has the hand-off for good. */
export function aJobContext(more: Partial<JobContext> = {}): JobContext {
  return {
    accountId: 'a',
    handoffId: randomUUID(),
    attempt: 1,
    askedAt: new Date(),
    isRetry: false,
    isLastAttempt: false,
    token: 'a-worker',
    signal: new AbortController().signal,
    hold: async () => {},
    record: (work) => work(),
    ...more,
  };
}

/** The same, of a hand-off that is there and claimed. */
export async function aClaimedJobContext({ service }: Product): Promise<JobContext> {
  const { store, accounts } = service;
  const context = aJobContext({ accountId: accounts.only().id });
  const now = new Date();
  await store.db
    .insertInto('handoffs')
    .values({
      id: context.handoffId,
      account_id: context.accountId,
      name: 'of-a-test',
      key: context.handoffId,
      message: '{}',
      status: 'running',
      due_at: now,
      created_at: now,
      lease_owner: context.token,
      lease_until: new Date(now.getTime() + 60 * 60_000),
    })
    .execute();
  return context;
}
