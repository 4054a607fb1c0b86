import { isUnnamedBrand } from '../../../shared/locales/unnamed-brand.ts';
import type { AlertEmailInput } from './alert-email.types.ts';

/** Lists what is known besides score and comment, in reading order. */
export function alertFacts(input: AlertEmailInput): { label: string; value: string }[] {
  const { ticketId, ticketSubject } = input;
  const answeredAt = `${input.submittedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [
    { label: 'Customer', value: input.customerName ?? 'unknown' },
    { label: 'Solved by', value: input.agentName ?? 'nobody assigned' },
    { label: 'Ticket', value: `#${ticketId}${ticketSubject === null ? '' : ` ${ticketSubject}`}` },
    ...(isUnnamedBrand(input.brandName) ? [] : [{ label: 'Brand', value: input.brandName }]),
    { label: 'Answered', value: answeredAt },
  ];
}
