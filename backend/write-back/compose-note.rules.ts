import type { TeamLanguage } from '../../shared/messages/team-languages.ts';
import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { Response } from '../records/responses.ts';

type Noted = Pick<Response, 'score' | 'category' | 'comment' | 'improve' | 'contactOk'>;

/** The internal note about a response; a later version says what the score was before. */
export function composeNote(
  response: Noted,
  previousScore: number | null,
  language: TeamLanguage,
): string {
  const t = translateForTeam(language);
  const { score, comment, improve, contactOk } = response;
  const category = t(`category.${response.category}`);
  const parts = [
    previousScore === null
      ? t('note.heading', { score, category })
      : t('note.amended', { score, category, before: previousScore }),
    comment === null ? t('note.noComment') : `${t('note.reason')}\n${comment}`,
    improve === null ? null : `${t('note.improve')}\n${improve}`,
    contactOk ? t('note.contactOk') : null,
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}
