import { lineOfWords, plainWords } from '../../../shared/strangers-words.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { translateForTeam } from '../../../shared/messages/translate-for-team.ts';
import type { Alert } from '../alert.types.ts';
import { AlertEmail } from './AlertEmail.tsx';
import { alertFacts, alertHeading } from './alert-facts.ts';

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
function subjectOf(input: Alert): string {
  const { isTest, language, score, customerName, ticketId, shared } = input;
  const t = translateForTeam(language);
  if (isTest) return t('alert.testSubject');
  if (input.wrong === 'overdue') return t('alert.overdueSubject', { ticket: ticketId });
  if (input.wrong === 'outcome_missing') return t('alert.outcomeSubject', { ticket: ticketId });
  if (shared) {
    const subject =
      customerName === null
        ? t('alert.sharedSubject', { score })
        : t('alert.sharedSubjectNamed', { score, customer: customerName });
    return lineOfWords(subject) ?? subject;
  }
  const values = { score, ticket: ticketId };
  const subject =
    customerName === null
      ? t('alert.subject', values)
      : t('alert.subjectNamed', { ...values, customer: customerName });
  return subject.replace(/\s+/g, ' ');
}

function plainTextOf(input: Alert): string {
  const t = translateForTeam(input.language);
  const { comment } = input;
  return [
    alertHeading(input),
    '',
    comment === null ? t('alert.noComment') : plainWords(comment).replace(/^/gm, '> '),
    '',
    ...alertFacts(input).map(({ label, value }) => `${label}: ${value}`),
    '',
    ...(input.followUpUrl === null ? [] : [`${t('alert.followUp')}: ${input.followUpUrl}`]),
    ...(input.isTest || input.ticketId === '' ? [] : [`${t('alert.ticket')}: ${input.ticketUrl}`]),
    '',
  ].join('\n');
}
