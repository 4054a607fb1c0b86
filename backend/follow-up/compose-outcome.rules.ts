import type { TeamLanguage } from '../../shared/messages/team-languages.ts';
import { translateForTeam } from '../../shared/messages/translate-for-team.ts';
import type { SaidOutcome } from '../../shared/follow-up-words.ts';

type Said = {
  outcome: SaidOutcome;
  reason: string | null;
  /** What the team that is told is called. */
  told: string | null;
  tries: number | null;
};

/** The private comment that says on the task how it went. */
export function composeOutcome(
  { outcome, reason, told, tries }: Said,
  language: TeamLanguage,
): string {
  const t = translateForTeam(language);
  const parts = [
    outcome === 'no_contact' && tries !== null
      ? t('followUp.outcome.no_contact_tries', { tries })
      : t(`followUp.outcome.${outcome}`),
    reason === null ? null : `${t('followUp.outcomeReason')}\n${reason}`,
    told === null ? null : t('followUp.outcomeTold', { team: told }),
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

type Lost = { ticket: string; score: number; comment: string | null; reason: string };

/** What a team reads about a customer who could not be won back. */
export function composeTeamNote(
  { ticket, score, comment, reason }: Lost,
  language: TeamLanguage,
): { subject: string; body: string } {
  const t = translateForTeam(language);
  const parts = [
    t('followUp.teamNote', { score, ticket }),
    `${t('followUp.outcomeReason')}\n${reason}`,
    comment === null ? null : `${t('followUp.reason')}\n${comment}`,
  ];
  return {
    subject: t('followUp.teamSubject', { ticket }),
    body: parts.filter((part) => part !== null).join('\n\n'),
  };
}
