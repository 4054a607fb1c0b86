import { surveySchema, type Survey } from '../../../../../shared/settings.ts';
import { freeId } from './free-id.ts';

/** A survey as it is before anything is chosen, under an id that none has; switched off. */
export function newSurvey(taken: readonly string[]): Survey {
  // Nobody is asked before somebody has looked at it.
  return surveySchema.parse({ id: freeId('survey', taken), enabled: false });
}
