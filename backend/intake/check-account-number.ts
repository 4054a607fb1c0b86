import type { AccountContext } from '../account/account-context.ts';
import { AppError } from '../platform/errors.ts';
import type { Records } from '../records/store.ts';
import type { WebhookBody } from './webhook-body.schema.ts';

/**
 * Refuses an event that names another account than the one whose secret has signed it.
 *
 * The first signed event says which number the account has. Only the body counts: the header that
 * names the account is not signed, and the body of a trigger names none.
 *
 * @throws AppError `not_authenticated` for another number, after nothing was stored.
 */
export async function checkAccountNumber(
  account: Pick<AccountContext, 'zendeskNumber' | 'refresh' | 'logger'>,
  body: WebhookBody,
  records: Pick<Records, 'zendeskNumber'>,
): Promise<void> {
  const named = body.kind === 'native' ? (body.account_id ?? null) : null;
  if (named === null || named === account.zendeskNumber) return;
  // Not known here yet, or another process has forgotten it for a webhook made anew.
  const known = await records.zendeskNumber.learn(named);
  void account.refresh();
  if (known === named) return;
  account.logger.warn(
    { named, known },
    'webhook refused, since its event names another Zendesk account',
  );
  throw new AppError('not_authenticated', 'the event names another account than its signature');
}
