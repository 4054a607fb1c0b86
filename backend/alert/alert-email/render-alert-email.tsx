import { renderMail } from '../../platform/mail/render-mail.ts';
import type { AlertEmailInput } from './alert-email.types.ts';
import { AlertEmail } from './AlertEmail.tsx';
import { alertFacts } from './alert-facts.ts';

/** Renders the mail that tells team leads about a low score, in English. */
export function renderAlertEmail(input: AlertEmailInput): {
  subject: string;
  html: string;
  text: string;
} {
  return {
    subject: subjectOf(input),
    html: renderMail(<AlertEmail {...input} />),
    text: plainTextOf(input),
  };
}

/** A line break in a customer's name would start another mail header. */
function subjectOf({ score, customerName, ticketId }: AlertEmailInput): string {
  const from = customerName === null ? '' : ` from ${customerName}`;
  return `Score ${score}${from} (ticket #${ticketId})`.replace(/\s+/g, ' ');
}

function plainTextOf(input: AlertEmailInput): string {
  const comment =
    input.comment === null ? 'The customer left no comment.' : input.comment.replace(/^/gm, '> ');
  return [
    `${input.score} out of 10 (${input.category})`,
    '',
    comment,
    '',
    ...alertFacts(input).map(({ label, value }) => `${label}: ${value}`),
    '',
    ...(input.followUpUrl === null ? [] : [`Follow-up: ${input.followUpUrl}`]),
    `Ticket: ${input.ticketUrl}`,
    '',
  ].join('\n');
}
