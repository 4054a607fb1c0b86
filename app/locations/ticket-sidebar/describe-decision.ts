import type { TicketView } from '../../../shared/contracts/ticket-view.ts';
import type { Translate } from '../../language/language.types.ts';

/** Says why a decision about a ticket was made. */
export function describeDecision(
  { outcome, reason }: TicketView['decisions'][number],
  t: Translate,
): string {
  if (reason !== null) return t(`reasons.${reason}.why`);
  return t(outcome === 'invited' ? 'decisions.invitedText' : 'status.unknownReason');
}
