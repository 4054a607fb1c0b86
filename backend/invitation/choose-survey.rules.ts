import { matchesTicket, type MatchedTicket } from '../../shared/match-ticket.ts';
import type { Reason } from '../../shared/reasons.ts';
import type { Survey } from '../../shared/settings.ts';

/** The survey for a ticket, or why there is none. */
export type SurveyChoice = { survey: Survey } | { reason: Reason };

/** Takes the first enabled survey whose conditions all hold. */
export function chooseSurvey(surveys: readonly Survey[], ticket: MatchedTicket): SurveyChoice {
  const matching = surveys.filter((survey) => matchesTicket(survey.match, ticket));
  const survey = matching.find(({ enabled }) => enabled);
  if (survey !== undefined) return { survey };
  const isSwitchedOff = matching.length > 0 || surveys.every(({ enabled }) => !enabled);
  return { reason: isSwitchedOff ? 'not_enabled' : 'no_matching_survey' };
}
