import type { InvitationEmailInput } from './invitation-email.types.ts';
import type { InvitationWords } from './invitation-words.ts';

/**
 * The invitation as plain text, for programs and people that read no HTML.
 *
 * Written rather than derived from the HTML, where eleven addresses in a row would bury the question.
 */
export function invitationPlainText(input: InvitationEmailInput, words: InvitationWords): string {
  const { texts, surveyUrl, unsubscribeUrl } = input;
  return [
    words.greeting,
    '',
    words.intro,
    '',
    texts.question,
    texts.scale,
    '',
    texts.email.plainTextHint,
    surveyUrl,
    '',
    // "-- " is how mail programs know where the message ends.
    '-- ',
    words.whyYou,
    texts.privacy,
    `${texts.email.unsubscribe}: ${unsubscribeUrl}`,
    '',
  ].join('\n');
}
