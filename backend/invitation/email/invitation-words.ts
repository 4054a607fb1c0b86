import { greetingName, lineOfWords } from '../../../shared/strangers-words.ts';
import type { InvitationEmailInput } from './invitation-email.types.ts';
import { quotableText } from './quotable-text.ts';

const NAME_LIMIT = 60;
const SUBJECT_LIMIT = 90;

/** The words of one mail, the same in HTML and in plain text. */
export type InvitationWords = {
  subject: string;
  greeting: string;
  intro: string;
  whyYou: string;
};

/** Fills a customer's name and ticket into the texts of the mail. */
export function invitationWords(input: InvitationEmailInput): InvitationWords {
  const { locale, knowing } = input.language;
  const name = quotableText(greetingName(input.customerName), NAME_LIMIT);
  const subject = quotableText(lineOfWords(input.ticketSubject), SUBJECT_LIMIT);
  const date = new Intl.DateTimeFormat(dateLocale(input.customerLocale ?? null, locale), {
    dateStyle: 'long',
    timeZone: input.timeZone ?? 'UTC',
  }).format(input.solvedAt);
  const t = knowing({ ticket: input.ticketId, date, subject: subject ?? '', name: name ?? '' });
  const isReminder = input.kind === 'reminder';
  const intro = isReminder ? 'email.reminderIntro' : 'email.intro';
  return {
    subject: inOneLine(t(isReminder ? 'email.reminderSubject' : 'email.subject')),
    greeting: t(name === null ? 'email.greetingUnnamed' : 'email.greeting'),
    intro: t(subject === null ? `${intro}Untitled` : intro),
    whyYou: t('email.whyYou'),
  };
}

/** "22 November" for Britain, "November 22" for America; never in another language than the text. */
function dateLocale(customerLocale: string | null, textLocale: string): string {
  try {
    const customer = new Intl.Locale(customerLocale ?? textLocale);
    return customer.language === new Intl.Locale(textLocale).language
      ? customer.baseName
      : textLocale;
  } catch {
    // Zendesk's own tags are not all known to the language standard.
    return textLocale;
  }
}

/** A line break in a subject would start another mail header. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
