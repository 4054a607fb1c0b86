import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import { FOLLOW_UP_OUTCOMES, SUPPRESSION_REASONS } from '../../../shared/vocabulary.ts';
import type { Failure } from '../../api/failure.ts';
import type { Translate } from '../../language/language.types.ts';

// What the sidebar says of what the backend tells it, in the agent's language.

/** What a customer is called, at the start of a sentence and within one. */
export type CustomerWords = { customer: string; theCustomer: string };

/** Calls a customer by name, or "the customer" where the name is not known. */
export function nameCustomer(customer: TicketView['customer'], t: Translate): CustomerWords {
  const name = customer?.name?.trim();
  if (name) return { customer: name, theCustomer: name };
  return { customer: t('customer.first'), theCustomer: t('customer.within') };
}

/** Says why a decision about a ticket was made. */
export function describeDecision(
  { outcome, reason }: TicketView['decisions'][number],
  t: Translate,
): string {
  if (reason !== null) return t(`reasons.${reason}.why`);
  return t(outcome === 'invited' ? 'decisions.invitedText' : 'status.unknownReason');
}

/** Says why a customer is never asked; a reason this version does not know is not shown raw. */
export function describeSuppression(reason: string, words: CustomerWords, t: Translate): string {
  const known = SUPPRESSION_REASONS.find((each) => each === reason) ?? 'other';
  return t(`suppression.reasons.${known}`, words);
}

/**
 * Says how a follow-up ended.
 *
 * A code that this version does not know is not shown raw; free text is shown as it is.
 */
export function describeOutcome(outcome: string, t: Translate): string {
  const known = FOLLOW_UP_OUTCOMES.find((each) => each === outcome);
  if (known !== undefined) return t(`outcome.${known}`);
  const isCode = /^[a-z0-9]+(_[a-z0-9]+)*$/.test(outcome);
  return isCode ? t('outcome.other') : outcome;
}

/** Says what stood in the way of a call: our own words, and the server's where it has some. */
export function describeFailure(
  failure: Failure,
  t: Translate,
): { title: string; text: string; detail?: string } {
  const title = t('failure.title');
  switch (failure.kind) {
    case 'expired':
      return { title: t('failure.expiredTitle'), text: t('failure.expiredText') };
    case 'offline':
      return { title: t('failure.offlineTitle'), text: t('failure.offlineText') };
    case 'unreachable':
      return { title, text: t('failure.unreachable') };
    case 'unexpected':
      return { title, text: t('failure.unexpected') };
    case 'too_late':
      return { title, text: t('actions.tooLateText') };
    case 'refused':
      return { title, text: '', detail: failure.text };
  }
}
