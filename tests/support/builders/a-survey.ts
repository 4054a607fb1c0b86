import { surveySchema, type Survey } from '../../../shared/settings.ts';

/** A survey with the product's defaults, some of them changed. */
export function aSurvey(changes: Record<string, unknown> = {}): Survey {
  return surveySchema.parse(changes);
}
