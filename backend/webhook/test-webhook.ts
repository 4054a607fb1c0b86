import { randomUUID } from 'node:crypto';
import type { TestWebhookResult } from '../../shared/contracts/webhooks.ts';
import type { AccountContext } from '../account/account-context.ts';
import { trySending } from '../platform/try-sending.ts';
import { postEvent } from './post-event.ts';

/** Sends a test event to one address, and tells what became of it. */
export async function testWebhook(
  account: Pick<AccountContext, 'outgoing' | 'clock'>,
  url: string,
): Promise<TestWebhookResult> {
  const timestamp = account.clock.now().toISOString();
  const event = { id: `event_${randomUUID()}`, type: 'test', timestamp, data: {} } as const;
  const tried = await trySending(() => postEvent(account, url, event));
  return { channel: `webhook at ${new URL(url).host}`, ...tried };
}
