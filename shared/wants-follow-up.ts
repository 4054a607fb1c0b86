import type { Score } from './nps.ts';
import type { Settings } from './settings.ts';

/** Whether somebody has to call a customer who answered so. */
export function wantsFollowUp(
  { followUp }: Pick<Settings, 'followUp'>,
  { score }: { score: Score },
): boolean {
  return followUp.enabled && score <= followUp.maxScore;
}
