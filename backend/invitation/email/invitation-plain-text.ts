import { scoreMeanings } from '../../../shared/messages/score-meanings.ts';
import { SCORES, type Score } from '../../../shared/nps.ts';
import type { InvitationEmailInput } from './invitation-email.types.ts';
import type { InvitationWords } from './invitation-words.ts';
import { scoreUrls } from './score-urls.ts';

/**
 * The invitation as plain text, for programs and people that read no HTML.
 *
 * Written rather than derived from the HTML: the question and what the numbers mean come first, then
 * a line for each score, so that here as well one step chooses it.
 */
export function invitationPlainText(input: InvitationEmailInput, words: InvitationWords): string {
  const { surveyUrl, unsubscribeUrl } = input;
  const { t } = input.language;
  const urlOf = scoreUrls(surveyUrl);
  const meanings = scoreMeanings(input.language);
  const lineOf = (score: Score) => {
    const meaning = meanings[score];
    return `${score}${meaning === undefined ? '' : ` – ${meaning}`}: ${urlOf(score)}`;
  };
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
    ...SCORES.map(lineOf),
    '',
    // "-- " is how mail programs know where the message ends.
    '-- ',
    words.whyYou.text,
    t('privacy'),
    `${t('email.unsubscribe')}: ${unsubscribeUrl}`,
    '',
  ].join('\n');
}
