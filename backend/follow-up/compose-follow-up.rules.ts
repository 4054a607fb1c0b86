import type { Response } from '../records/responses.ts';

type Told = Pick<Response, 'ticketId' | 'score' | 'comment' | 'improve' | 'contactOk'>;

/** The opening of each kind of private comment. */
const OPENINGS = {
  first: 'A customer answered',
  again: 'The same customer answered',
} as const;

/** The private comment that opens a follow-up, or adds another answer to it. */
export function composeBody(response: Told, occasion: 'first' | 'again' | 'amended'): string {
  const { ticketId, score, comment, improve, contactOk } = response;
  const parts = [
    occasion === 'amended'
      ? `The customer amended the answer after ticket #${ticketId}: ${score} of 10.`
      : `${OPENINGS[occasion]} ${score} of 10 after ticket #${ticketId}.`,
    comment === null ? 'They gave no reason.' : `Their reason:\n${comment}`,
    improve === null ? null : `What could be better:\n${improve}`,
    contactOk ? 'They would like to be contacted.' : null,
    occasion === 'first'
      ? 'Please contact the customer, note here what came of it, and solve this task.'
      : null,
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}
