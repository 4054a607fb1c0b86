import type { AccountContext } from '../account/account-context.ts';
import type { Accounts } from '../account/accounts.ts';
import { AppError } from '../platform/errors.ts';
import type { Logger } from '../platform/logger.ts';
import {
  checkSignature,
  type SignatureFault,
  type SignedRequest,
} from '../platform/zendesk/webhook-signature.ts';

type Request = SignedRequest & {
  /** The account that the path names; any of them without. */
  accountId: string | undefined;
};

/** Who may send, and how old a signature may be. */
export type SenderRules = { accounts: Accounts; maxAgeSeconds: number; logger: Logger };

const MESSAGES = {
  missing: 'the request is not signed',
  stale: 'the signature is too old; see WEBHOOK_MAX_AGE_SECONDS',
  wrong: 'the signature does not match; see ZENDESK_WEBHOOK_SECRET, or run setup',
} as const;

/**
 * Finds the account whose Zendesk sent a webhook: the one whose secret has signed it.
 *
 * Whatever else the request says of its account anybody could have written.
 *
 * @throws AppError `not_found` for a path of no account, `not_authenticated` without a good signature.
 */
export async function findSender(
  request: Request,
  { accounts, maxAgeSeconds, logger }: SenderRules,
): Promise<AccountContext> {
  let outcome = check();
  // The secret, or the account, may be there since a moment ago, and a refused event is lost.
  if (outcome.fault === 'wrong' || outcome.candidates.length === 0) {
    await accounts.refresh();
    outcome = check();
  }
  const { sender, fault, candidates } = outcome;
  if (sender !== null) return sender;
  if (candidates.length === 0) throw new AppError('not_found', 'no account of this id');
  logger.warn({ fault, accountIds: candidates.map(({ id }) => id) }, 'webhook refused');
  throw new AppError('not_authenticated', MESSAGES[fault ?? 'wrong']);

  function candidatesFor(accountId: string | undefined): readonly AccountContext[] {
    if (accountId === undefined) return accounts.all();
    const named = accounts.find(accountId);
    return named === null ? [] : [named];
  }

  function check() {
    const candidates = candidatesFor(request.accountId);
    let worst: SignatureFault = null;
    for (const account of candidates) {
      const { webhookSecrets: secrets, clock } = account;
      const fault = checkSignature(request, { secrets, maxAgeSeconds, now: clock.now() });
      if (fault === null) return { sender: account, fault, candidates };
      // Whose signature is good but old is told so.
      if (worst !== 'stale') worst = fault;
    }
    return { sender: null, fault: worst, candidates };
  }
}
