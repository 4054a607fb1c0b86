import { randomUUID } from 'node:crypto';
import type { TestOutcome } from '../../shared/vocabulary.ts';
import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import { postEvent } from './post-event.ts';

/** Sends a test event to one address, and tells what became of it. */
export async function testWebhook(
  account: Pick<AccountContext, 'outgoing' | 'clock'>,
  url: string,
): Promise<{ channel: string; outcome: TestOutcome; problem: string | null }> {
  const channel = `webhook at ${new URL(url).host}`;
  const timestamp = account.clock.now().toISOString();
  const event = { id: `event_${randomUUID()}`, type: 'test', timestamp, data: {} } as const;
  try {
    const outcome = await postEvent(account, url, event);
    const problem = outcome === 'taken' ? null : 'no answer in time; it may have arrived';
    return { channel, outcome, problem };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { channel, outcome: 'failed', problem: error.message };
  }
}
