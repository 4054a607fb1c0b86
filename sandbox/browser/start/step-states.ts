import type { JourneyData } from '../../pages/page-data.types.ts';

/** Tells for each of the six steps whether it has happened. */
export function stepStates(journey: JourneyData): boolean[] {
  const { ticket, skipped, surveyMail, score, answered, noted, fieldsSet, sidebarOpened } = journey;
  // Only a low score leads to a follow-up and an alert.
  const low = score !== null && score <= 6;
  const followed = !low || (journey.followUpId !== null && journey.alertMailId !== null);
  return [
    ticket !== null,
    ticket !== null && skipped,
    surveyMail !== null && (surveyMail.read || answered),
    answered,
    noted && fieldsSet && followed,
    answered && sidebarOpened,
  ];
}
