import type { Score } from '../../../shared/nps.ts';

/** Makes the address of the survey with a score chosen beforehand. */
export function scoreUrls(surveyUrl: string): (score: Score) => string {
  const url = new URL(surveyUrl);
  return (score) => {
    url.searchParams.set('score', String(score));
    return url.href;
  };
}
