import type { AccountContext } from '../account/account-context.ts';
import type { AccountById } from '../account/accounts.ts';
import { isToldOf, nameOfWebhook } from '../account/webhook-name.rules.ts';
import { handoffs } from '../handoffs.ts';
import { RetryLaterError } from '../platform/errors.ts';
import { PostRefusedError } from '../platform/http/post-json.ts';
import { defineJob } from '../platform/queue/job.ts';
import { composeData } from './compose-data.ts';
import { disableWebhook } from './disable-webhook.ts';
import { postEvent } from './post-event.ts';

/** "Gone": whoever answers so wants to hear no more. */
const GONE = 410;

/**
 * Tells a webhook of the account's own what has happened.
 *
 * One hand-off for each piece of news and webhook, each tried alone for about a day, under the same
 * `webhook-id`: a receiver may be told twice, and knows it by that. One that is given up stays in
 * the list of failed work. Address and rule are read as they are now: whoever was taken out
 * meanwhile is told nothing more. News may come in another order than they happened.
 */
export function tellWebhookJob({ accounts }: { accounts: AccountById }) {
  return defineJob(handoffs.tellWebhook, {
    async run({ webhook: name, id, at, news }, { accountId }) {
      const account = accounts.byId(accountId);
      const webhook = account.settings.webhooks.find((each) => nameOfWebhook(each) === name);
      if (webhook === undefined || !isToldOf(webhook, news.type)) return;
      const data = await composeData(account.store, news);
      // Forgotten meanwhile, by retention: there is nothing left to tell.
      if (data === null) return;
      const event = { id: `event_${id}`, type: news.type, timestamp: at, data };
      await post(account, webhook.url, event);
    },
  });
}

async function post(
  account: AccountContext,
  url: string,
  event: Parameters<typeof postEvent>[2],
): Promise<void> {
  try {
    const outcome = await postEvent(account, url, event);
    // Who was told already knows it by its id.
    if (outcome === 'unknown') throw new RetryLaterError('the address did not answer in time');
  } catch (error) {
    if (!(error instanceof PostRefusedError)) throw error;
    if (error.status === GONE) return disableWebhook(account, url);
    // A receiver that is being put in order refuses as well: that is no reason to lose news.
    throw new RetryLaterError(error.message, { cause: error });
  }
}
