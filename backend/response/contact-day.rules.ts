import { followUpDue } from '../../shared/follow-up-due.ts';
import type { Settings } from '../../shared/settings.ts';
import { wantsFollowUp } from '../../shared/wants-follow-up.ts';
import type { Response } from '../records/responses.ts';

/**
 * The day until which somebody calls, in words, if customers are told.
 *
 * The follow-up itself is made once the answer has settled, and is due then or a little later. Days
 * are those of the team that calls. A day that is over is said to nobody.
 */
export function contactDayOf(
  { followUp, reports }: Pick<Settings, 'followUp' | 'reports'>,
  response: Pick<Response, 'score' | 'updatedAt'>,
  { locale, now }: { locale: string; now: Date },
): string | null {
  if (!followUp.tellCustomer || !wantsFollowUp({ followUp }, response)) return null;
  const dueAt = followUpDue({ followUp }, response.updatedAt);
  if (dueAt <= now) return null;
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const timeZone = followUp.businessHours?.timeZone ?? reports.timeZone;
  return new Intl.DateTimeFormat(locale, { ...day, timeZone }).format(dueAt);
}
