import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import type { WebhookBody } from './webhook-body.schema.ts';

/**
 * Refuses an event that names another account than the one whose secret has signed it.
 *
 * The first signed event says which number the account has. Only the body counts: the header that
 * names the account is not signed, and the body of a trigger names none.
 *
 * @throws AppError `not_authenticated` for another number.
 */
export async function checkAccountNumber(
  account: Pick<AccountContext, 'zendeskNumber' | 'store' | 'refresh' | 'logger'>,
  body: WebhookBody,
): Promise<void> {
  const named = body.kind === 'native' ? (body.account_id ?? null) : null;
  if (named === null || named === account.zendeskNumber) return;
  // Not known here yet, or another process has forgotten it for a webhook made anew.
  const known = await account.store.zendeskNumber.learn(named);
  void account.refresh();
  if (known === named) return;
  account.logger.warn(
    { named, known },
    'webhook refused, since its event names another Zendesk account',
  );
  throw new AppError('not_authenticated', 'the event names another account than its signature');
}
