import type { TeamLanguage } from '../../shared/messages/team-languages.ts';
import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { Response } from '../records/responses.ts';

type Told = Pick<Response, 'ticketId' | 'score' | 'comment' | 'improve' | 'contactOk'>;

/** What the follow-up is called in Zendesk's lists. */
export function composeSubject(
  { score, ticketId }: Pick<Told, 'score' | 'ticketId'>,
  language: TeamLanguage,
): string {
  return translateForTeam(language)('followUp.subject', { score, ticket: ticketId });
}

/** The private comment that opens a follow-up, or adds another answer to it. */
export function composeBody(
  response: Told,
  occasion: 'first' | 'again' | 'amended',
  language: TeamLanguage,
): string {
  const t = translateForTeam(language);
  const { ticketId, score, comment, improve, contactOk } = response;
  const parts = [
    t(`followUp.${occasion}`, { score, ticket: ticketId }),
    comment === null ? t('followUp.noReason') : `${t('followUp.reason')}\n${comment}`,
    improve === null ? null : `${t('followUp.improve')}\n${improve}`,
    contactOk ? t('followUp.contactOk') : null,
    occasion === 'first' ? t('followUp.request') : null,
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}
