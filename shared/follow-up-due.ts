import { afterOpenTime } from './opening-hours.ts';
import type { Settings } from './settings.ts';

const HOUR_MS = 60 * 60_000;

/** When a follow-up of an answer of that moment is due, in the team's hours. */
export function followUpDue({ followUp }: Pick<Settings, 'followUp'>, answeredAt: Date): Date {
  const { businessHours, dueHours } = followUp;
  return afterOpenTime(businessHours, answeredAt, dueHours * HOUR_MS);
}
