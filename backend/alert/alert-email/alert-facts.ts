import type { AlertEmailInput } from './alert-email.types.ts';

/** Lists what is known besides score and comment, in reading order. */
export function alertFacts(input: AlertEmailInput): { label: string; value: string }[] {
  const { brandName, ticketId, ticketSubject } = input;
  const answeredAt = `${input.submittedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [
    { label: 'Customer', value: input.customerName ?? 'unknown' },
    { label: 'Solved by', value: input.agentName ?? 'nobody assigned' },
    { label: 'Ticket', value: `#${ticketId}${ticketSubject === null ? '' : ` ${ticketSubject}`}` },
    ...(brandName === null ? [] : [{ label: 'Brand', value: brandName }]),
    { label: 'Answered', value: answeredAt },
  ];
}
