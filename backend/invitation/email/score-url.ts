import type { Score } from '../../../shared/nps.ts';

/** Address of the survey with a score chosen beforehand. */
export function scoreUrl(surveyUrl: string, score: Score): string {
  const url = new URL(surveyUrl);
  url.searchParams.set('score', String(score));
  return url.href;
}
