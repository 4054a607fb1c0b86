import type { Settings } from '../../shared/settings.ts';

/** Tells whether an answer makes its follow-up urgent. */
export function isUrgent({ followUp }: Pick<Settings, 'followUp'>, score: number): boolean {
  return followUp.urgentMaxScore !== null && score <= followUp.urgentMaxScore;
}
