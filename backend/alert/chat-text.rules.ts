import { lineOfWords, plainWords } from '../../shared/strangers-words.ts';
import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { Alert } from './alert.types.ts';
import { alertFacts, alertHeading, alertLinks } from './alert-email/alert-facts.ts';

const LONGEST_NAME = 120;
const LONGEST_NOTE = 500;
const LONGEST_COMMENT = 1_500;
const LINE_END = /\r\n|[\r\n\u2028\u2029]/;

/**
 * The parts of an alert for a chat, people's words through `escape`.
 *
 * What people wrote is cut to a bounded length first, so that no entity is cut in half. Names and
 * subject keep to one line: none of them can look like a line of ours.
 */
export function writeChatParts(alert: Alert, escape: (text: string) => string) {
  const show = (text: string) => escape(breakAddresses(text));
  const inLine = (text: string | null, longest = LONGEST_NAME) => {
    const line = lineOfWords(text);
    return line === null ? null : show(clip(line, longest));
  };
  const { comment, shared } = alert;
  const safe = {
    ...alert,
    brandName: inLine(alert.brandName),
    customerName: inLine(alert.customerName),
    agentName: inLine(alert.agentName),
    ticketSubject: inLine(alert.ticketSubject),
    ...(shared && {
      shared: { by: inLine(shared.by), note: inLine(shared.note, LONGEST_NOTE) },
    }),
  };
  return {
    heading: alertHeading(alert),
    /** Lines; `null` without a comment. */
    comment:
      comment === null
        ? null
        : clip(plainWords(comment), LONGEST_COMMENT).split(LINE_END).map(show),
    noComment: translateForTeam(alert.language)('alert.noComment'),
    facts: alertFacts(safe).map(({ label, value }) => `${label}: ${value}`),
    links: alertLinks(alert),
  };
}

/** Keeps a chat from reading `@channel` or `@everyone` as a call to people. */
export function calmMentions(text: string): string {
  // The space has no width: a reader sees the same text.
  return text.replace(/(?<!\w)@(?=\w)/g, '@\u200b');
}

/** A mail address alone: what a chat makes of it writes a mail, and leads to no page. */
const MAIL_ADDRESS = /^[\w+.-]+@[\w.-]+$/;
const PUNCTUATION = /\p{P}/u;
const DOT_IN_NAME = /(?<=[\p{L}\p{N}_-])[.\u3002\uff0e\uff61](?=[\p{L}\p{N}])/gu;

/**
 * Keeps a chat from making links of addresses in what people wrote.
 *
 * Chats link whatever looks like an address, with and without a scheme, and have no sure way to be
 * told not to: a space without width inside it does, and a reader sees the same text.
 */
function breakAddresses(text: string): string {
  return text.replace(/\S+/g, (word) => {
    if (MAIL_ADDRESS.test(withoutPunctuation(word))) return word;
    return word.replace(/(?<=\p{L}):(?=\S)/gu, ':\u200b').replace(DOT_IN_NAME, '$&\u200b');
  });
}

/** By index: a pattern for both ends takes the cube of the length, on a word of dots. */
function withoutPunctuation(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && PUNCTUATION.test(word[start] ?? '')) start += 1;
  while (end > start && PUNCTUATION.test(word[end - 1] ?? '')) end -= 1;
  return word.slice(start, end);
}

function clip(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join('')}…`;
}
