import type { MailOutcome } from '../platform/mail/mailer.ts';
import type { AccountContext } from './account-context.ts';

/** So long a receiver must refuse without a word on why, until it counts as for good. */
const HOURS_MS = 8 * 60 * 60_000;

/**
 * Takes a refusal that nobody explains for final once it has lasted for hours.
 *
 * The hand-off keeps the time of the first one.
 */
export async function finalAfterHours(
  { store, clock }: Pick<AccountContext, 'store' | 'clock'>,
  handoffId: string,
  outcome: MailOutcome,
): Promise<MailOutcome> {
  if (outcome.kind !== 'unavailable' || outcome.whose !== 'unclear') return outcome;
  const now = clock.now();
  const since = await store.handoffs.refusedSince(handoffId, now);
  if (now.getTime() - since.getTime() < HOURS_MS) return outcome;
  return { kind: 'refused', isUnknown: false, reason: outcome.reason };
}
