import { renderMail } from '../../platform/mail/render-mail.ts';
import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';
import type { Alert } from '../alert.types.ts';
import { AlertEmail } from './AlertEmail.tsx';
import { alertFacts } from './alert-facts.ts';

/** Renders the mail that tells team leads about a low score. */
export function renderAlertEmail(input: Alert): {
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
function subjectOf({ language, score, customerName, ticketId }: Alert): string {
  const t = translateForTeam(language);
  const values = { score, ticket: ticketId };
  const subject =
    customerName === null
      ? t('alert.subject', values)
      : t('alert.subjectNamed', { ...values, customer: customerName });
  return subject.replace(/\s+/g, ' ');
}

function plainTextOf(input: Alert): string {
  const t = translateForTeam(input.language);
  const { score, comment } = input;
  const category = t(`category.${input.category}`);
  return [
    t('alert.heading', { score, category }),
    '',
    comment === null ? t('alert.noComment') : comment.replace(/^/gm, '> '),
    '',
    ...alertFacts(input).map(({ label, value }) => `${label}: ${value}`),
    '',
    ...(input.followUpUrl === null ? [] : [`${t('alert.followUp')}: ${input.followUpUrl}`]),
    `${t('alert.ticket')}: ${input.ticketUrl}`,
    '',
  ].join('\n');
}
