import type { AccountContext } from '../account/account-context.ts';
import { handoffs } from '../handoffs.ts';
import { AppError } from '../platform/errors.ts';
import type { NewShare } from '../records/response-shares.ts';

/**
 * Notes that an answer is shared, by whom and with whom, and hands it on.
 *
 * @throws AppError `not_found`, for another account's as well; `too_many_requests` for somebody who
 * has shared many within the hour.
 */
export async function askToShare(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  share: Omit<NewShare, 'now'>,
): Promise<void> {
  const { id, responseId } = share;
  const now = clock.now();
  await store.transaction(async (records) => {
    if ((await records.responses.find(responseId)) === null) {
      throw new AppError('not_found', 'there is no such answer');
    }
    if ((await records.responseShares.add({ ...share, now })) === 'too_many') {
      throw new AppError('too_many_requests', 'many answers were shared within the hour; wait');
    }
    const handed = { key: id, dueAt: now, now };
    await records.handoffs.add(handoffs.shareResponse, { shareId: id }, handed);
  });
}
