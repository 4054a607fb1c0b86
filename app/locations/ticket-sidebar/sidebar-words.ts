import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import type { AgentMessages } from '../../../shared/messages/en/agent.ts';
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

type Decision = TicketView['decisions'][number];

/** Whether an agent asked not to wait: nobody asks for the decision itself. */
export function isSentNow({ outcome, by }: Decision): boolean {
  return outcome === 'invited' && by !== undefined;
}

/** Calls whoever sent now or cancelled by name, as far as it is known. */
export function nameActor({ id, name }: NonNullable<Decision['by']>, t: Translate): string {
  if (id === null) return t('decisions.byScript');
  return name ?? t('decisions.bySomebody');
}

/** Says why a decision about a ticket was made. */
export function describeDecision(decision: Decision, t: Translate): string {
  const { outcome, reason } = decision;
  if (reason !== null) return t(`reasons.${reason}.why`);
  if (isSentNow(decision)) return t('decisions.sentNowText');
  return t(outcome === 'invited' ? 'decisions.invitedText' : 'status.unknownReason');
}

/** Codes of problems that have words here. */
const WORDED = [
  'forbidden',
  'not_found',
  'store_unavailable',
  'retry_later',
  'gave_up',
  'internal',
] as const satisfies readonly (keyof AgentMessages['failure']['codes'])[];

/** Says what stood in the way of a call: our own words, or the server's where there are none. */
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
    case 'refused': {
      const code = WORDED.find((each) => each === failure.code);
      if (code !== undefined) return { title, text: t(`failure.codes.${code}`) };
      return { title, text: '', detail: failure.text };
    }
  }
}
