import { findNextTelling } from '../../shared/writing-pace.ts';
import type { AccountContext } from '../account/account-context.ts';
import type { WriteBackTarget } from '../../shared/vocabulary.ts';

const HOUR_MS = 60 * 60_000;

/** When a response may next be written there, for all its amendments; `null` for at once. */
export async function findNextTurn(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  responseId: string,
  target: WriteBackTarget,
): Promise<Date | null> {
  const now = clock.now();
  const hourAgo = new Date(now.getTime() - HOUR_MS);
  return findNextTelling(await store.writeBacks.countSince(hourAgo, responseId, target), now);
}
