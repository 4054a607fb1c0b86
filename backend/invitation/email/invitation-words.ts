import { LRUCache } from 'lru-cache';
import { greetingName, lineOfWords } from '../../../shared/strangers-words.ts';
import { canonicalTag } from '../../../shared/messages/language-tags.ts';
import type { InvitationEmailInput } from './invitation-email.types.ts';
import { quotableText } from './quotable-text.ts';

const NAME_LIMIT = 60;
const SUBJECT_LIMIT = 90;

const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 200 });

/** Places of the messages that a customer or their ticket stand in. */
type Told =
  | 'email.subject'
  | 'email.reminderSubject'
  | 'email.greeting'
  | 'email.greetingUnnamed'
  | `email.${'intro' | 'reminderIntro'}${'' | 'Untitled'}`
  | 'email.whyYou';

type Words = { text: string; locale: string };

/** The words of one mail with their languages; the same in HTML and in plain text. */
export type InvitationWords = Record<'subject' | 'greeting' | 'intro' | 'whyYou', Words>;

/** Fills a customer's name and ticket into the texts of the mail. */
export function invitationWords(input: InvitationEmailInput): InvitationWords {
  const { localeOf, knowing } = input.language;
  const name = quotableText(greetingName(input.customerName), NAME_LIMIT);
  const subject = quotableText(lineOfWords(input.ticketSubject), SUBJECT_LIMIT);
  const known = { ticket: input.ticketId, subject: subject ?? '', name: name ?? '' };
  const write = (path: Told): Words => {
    const locale = localeOf(path);
    return { text: knowing({ ...known, date: dayOf(input, locale) })(path), locale };
  };
  const isReminder = input.kind === 'reminder';
  const intro = isReminder ? 'email.reminderIntro' : 'email.intro';
  const subjectLine = write(isReminder ? 'email.reminderSubject' : 'email.subject');
  return {
    subject: { ...subjectLine, text: inOneLine(subjectLine.text) },
    greeting: write(name === null ? 'email.greetingUnnamed' : 'email.greeting'),
    intro: write(subject === null ? `${intro}Untitled` : intro),
    whyYou: write('email.whyYou'),
  };
}

function dayOf(
  { customerLocale, solvedAt, timeZone = 'UTC' }: InvitationEmailInput,
  textLocale: string,
): string {
  return formatOf(customerLocale ?? textLocale, textLocale, timeZone).format(solvedAt);
}

/** A format takes longer to make than the whole mail, and is the same for many. */
function formatOf(locale: string, textLocale: string, timeZone: string): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, textLocale, timeZone]);
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  // Of a language that nobody knows, English is told rather than that of the machine.
  const locales = [dateLocale(locale, textLocale), 'en'];
  const format = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone });
  formats.set(key, format);
  return format;
}

/** "22 November" for Britain, "November 22" for America; never in another language than the text. */
function dateLocale(locale: string, textLocale: string): string {
  // Zendesk's own tags are not all known to the language standard.
  const theirs = canonicalTag(locale);
  if (theirs === null) return textLocale;
  const isSame = new Intl.Locale(theirs).language === new Intl.Locale(textLocale).language;
  return isSame ? theirs : textLocale;
}

/** A line break in a subject would start another mail header; spaces that hold words together stay. */
function inOneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}
