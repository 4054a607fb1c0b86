import { nextOpening } from '../../shared/opening-hours.ts';
import type { Settings } from '../../shared/settings.ts';

const HOUR_MS = 60 * 60_000;

type FollowUpSettings = Settings['followUp'];

/**
 * When somebody is reminded of a follow-up: so many hours before it is due.
 *
 * Outside business hours the reminder waits for them; where it is due by then, nobody is reminded,
 * and this is the due time.
 */
export function remindingAt(
  { remindHours }: NonNullable<FollowUpSettings['escalation']>,
  businessHours: FollowUpSettings['businessHours'],
  dueAt: Date,
): Date {
  const before = new Date(dueAt.getTime() - remindHours * HOUR_MS);
  const opening = nextOpening(businessHours, before);
  return opening < dueAt ? opening : dueAt;
}
