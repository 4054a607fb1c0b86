import type { Survey } from '../../shared/settings.ts';
import type { Invitation } from '../records/invitations.ts';

const DAY_MS = 24 * 60 * 60_000;
const LONGEST_DAYS = 30;
const ENDED = new Set<Invitation['status']>(['cancelled', 'expired', 'failed']);

type Circumstances = {
  /** `null` when it is not in the settings any more. */
  survey: Pick<Survey, 'expiryDays'> | null;
  /** When the customer was forgotten. */
  erasedAt: Date | null;
  now: Date;
};

/** Whether an invitation takes an answer, a first one or an amendment; opting out ends nothing. */
export function takesAnswer(
  { status, expiresAt, dueAt }: Pick<Invitation, 'status' | 'expiresAt' | 'dueAt'>,
  { survey, erasedAt, now }: Circumstances,
): boolean {
  if (ENDED.has(status) || erasedAt !== null) return false;
  // One that was answered before its sending was recorded has no end of its own.
  const days = survey?.expiryDays ?? LONGEST_DAYS;
  return now < (expiresAt ?? new Date(dueAt.getTime() + days * DAY_MS));
}
