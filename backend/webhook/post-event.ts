import type { OutgoingEvent } from '../../shared/vocabulary.ts';
import type { WebhookData } from '../../shared/contracts/webhook-events.ts';
import type { AccountContext } from '../account/account-context.ts';
import { postJson, type PostOutcome } from '../platform/http/post-json.ts';
import { signPost } from '../platform/http/sign-post.ts';

/** An event as it is sent; `id` is the same at every try. */
export type SentEvent = {
  id: string;
  type: OutgoingEvent | 'test';
  timestamp: string;
  data: WebhookData[OutgoingEvent] | Record<string, never>;
};

/** Posts an event, signed by the Standard Webhooks specification. */
export function postEvent(
  { outgoing, clock }: Pick<AccountContext, 'outgoing' | 'clock'>,
  url: string,
  { id, ...body }: SentEvent,
): Promise<PostOutcome> {
  const { reach, signingKeys: keys } = outgoing;
  const sign = (text: string) => signPost({ id, keys, now: clock.now(), text });
  return postJson(url, body, { reach, sign });
}
