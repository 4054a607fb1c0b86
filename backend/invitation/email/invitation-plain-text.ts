import type { InvitationEmailInput } from './invitation-email.types.ts';
import type { InvitationWords } from './invitation-words.ts';

/**
 * The invitation as plain text, for programs and people that read no HTML.
 *
 * Written rather than derived from the HTML, where eleven addresses in a row would bury the question.
 */
export function invitationPlainText(input: InvitationEmailInput, words: InvitationWords): string {
  const { surveyUrl, unsubscribeUrl } = input;
  const { t } = input.language;
  return [
    words.greeting.text,
    '',
    words.intro.text,
    '',
    t('question'),
    t('scale'),
    '',
    t('email.plainTextHint'),
    surveyUrl,
    '',
    // "-- " is how mail programs know where the message ends.
    '-- ',
    words.whyYou.text,
    t('privacy'),
    `${t('email.unsubscribe')}: ${unsubscribeUrl}`,
    '',
  ].join('\n');
}
