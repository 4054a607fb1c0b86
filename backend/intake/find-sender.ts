import type { AccountContext } from '../account/account-context.ts';
import { findFresh, type Accounts } from '../account/accounts.ts';
import type { Clock } from '../platform/clock.ts';
import { AppError } from '../platform/errors.ts';
import type { Logger } from '../platform/logger.ts';
import {
  checkSignature,
  isStale,
  type SignatureFault,
  type SignedRequest,
} from '../platform/zendesk/webhook-signature.ts';

/** What a request says of itself before its body is read. */
export type UnreadRequest = Omit<SignedRequest, 'rawBody'> & {
  /** The account that the path names; any of them without. */
  accountId: string | undefined;
};

/** Who may send, and how old a signature may be. */
export type SenderRules = {
  accounts: Accounts;
  maxAgeSeconds: number;
  clock: Clock;
  logger: Logger;
};

/** Finds the account whose Zendesk sent a webhook: the one whose secret has signed it. */
export interface Senders {
  /**
   * Refuses what no body could make good.
   *
   * @throws AppError `not_found` for a path of no account, `not_authenticated` without a signature
   * or with one that is too old.
   */
  refuseUnread(request: UnreadRequest): Promise<void>;
  /**
   * @throws AppError `not_authenticated` without a good signature, `store_unavailable` in a flood
   * of those that no secret known here has made.
   */
  find(request: UnreadRequest & SignedRequest): Promise<AccountContext>;
}

const MESSAGES = {
  missing: 'the request is not signed',
  stale: 'the signature is too old; see WEBHOOK_MAX_AGE_SECONDS',
  wrong: 'the signature does not match; see ZENDESK_WEBHOOK_SECRET, or run setup',
} as const;

/** So many wait with their bodies for the secrets to be read anew; the others are to come again. */
const MOST_WAITING = 16;

/**
 * Makes the search for senders.
 *
 * Whatever else a request says of its account anybody could have written.
 */
export function createSenders({ accounts, maxAgeSeconds, clock, logger }: SenderRules): Senders {
  let waiting = 0;

  function candidatesFor(accountId: string | undefined): readonly AccountContext[] | null {
    if (accountId === undefined) return accounts.all();
    const named = accounts.find(accountId);
    return named === null ? null : [named];
  }

  function check(request: UnreadRequest & SignedRequest) {
    const candidates = candidatesFor(request.accountId) ?? [];
    let worst: SignatureFault = null;
    for (const account of candidates) {
      const { webhookSecrets: secrets, clock: itsClock } = account;
      const fault = checkSignature(request, { secrets, maxAgeSeconds, now: itsClock.now() });
      if (fault === null) return { sender: account, fault, candidates };
      // Whose signature is good but old is told so.
      if (worst !== 'stale') worst = fault;
    }
    return { sender: null, fault: worst, candidates };
  }

  function refused(fault: keyof typeof MESSAGES, accountIds: readonly string[] = []): AppError {
    logger.warn({ fault, accountIds }, 'webhook refused');
    return new AppError('not_authenticated', MESSAGES[fault]);
  }

  return {
    async refuseUnread({ accountId, signature, timestamp }) {
      if (signature === undefined || timestamp === undefined) throw refused('missing');
      if (isStale(timestamp, { maxAgeSeconds, now: clock.now() })) throw refused('stale');
      if (accountId === undefined) return;
      const account = await findFresh(accounts, () => accounts.find(accountId));
      if (account === null) throw new AppError('not_found', 'no account of this id');
    },
    async find(request) {
      let outcome = check(request);
      // The secret, or the account, may be there since a moment ago, and a refused event is lost.
      const mayHelp = outcome.fault === 'wrong' || outcome.candidates.length === 0;
      if (mayHelp && waiting >= MOST_WAITING) {
        // It may be genuine, signed with a secret that is new: then Zendesk sends it again.
        throw new AppError('store_unavailable', 'too many signatures are being looked at');
      }
      if (mayHelp) {
        waiting += 1;
        await accounts.refresh().finally(() => (waiting -= 1));
        outcome = check(request);
      }
      const { sender, fault, candidates } = outcome;
      if (sender !== null) return sender;
      if (candidates.length === 0) throw new AppError('not_found', 'no account of this id');
      throw refused(
        fault ?? 'wrong',
        candidates.map(({ id }) => id),
      );
    },
  };
}
