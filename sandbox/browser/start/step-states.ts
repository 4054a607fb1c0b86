import type { JourneyData } from '../../pages/page-data.types.ts';

/** Tells for each of the six steps whether it has happened. */
export function stepStates(journey: JourneyData): boolean[] {
  const { ticket, skipped, surveyMail, answered, noted, fieldsSet, sidebarOpened } = journey;
  return [
    ticket !== null,
    ticket !== null && skipped,
    surveyMail !== null && (surveyMail.read || answered),
    answered,
    noted && fieldsSet,
    answered && sidebarOpened,
  ];
}
