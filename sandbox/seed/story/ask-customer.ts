import type { Reason } from '../../../shared/reasons.ts';
import { DAY_MS, HOUR_MS } from './durations.ts';
import { ANSWER_RATE, ANSWER_RATE_OF_LANGUAGE } from './plot.ts';
import type { Random } from './random.ts';
import type { StoryInvitation, StorySolve } from './story.types.ts';

const QUARANTINE_MS = 90 * DAY_MS;
const DELAY_MS = 24 * HOUR_MS;
const REMINDER_MS = 4 * DAY_MS;
const EXPIRY_MS = 30 * DAY_MS;
/** How much of the telephone calls is asked about. */
export const PHONE_SAMPLE = 0.5;

/** The tag that keeps a ticket from the survey. */
export const NO_SURVEY_TAG = 'no_survey';

type Asked = Pick<StorySolve, 'reason' | 'suppression' | 'invitation'> & {
  /** When the answer came; `null` without one. */
  answeredAt: number | null;
};

/** Decides whether the customer is asked, and how far the invitation comes. */
export function askCustomer(solve: StorySolve, until: number, random: Random): Asked {
  const { customer } = solve;
  const kept = solve.reason ?? findReason(solve, random);
  const nothing = { suppression: null, invitation: null, answeredAt: null };
  if (kept !== null && !isLater(kept)) return { ...nothing, reason: kept };

  const dueAt = solve.solvedAt + DELAY_MS;
  const ends = kept ?? (random.chance(0.008) ? 'delivery_refused' : null);
  if (ends !== null) {
    const isRefused = ends === 'delivery_refused';
    const suppression = isRefused ? 'bounced' : null;
    customer.isSuppressed ||= isRefused;
    const endedAt = isRefused ? dueAt : solve.solvedAt + random.next() * DELAY_MS;
    const status = isRefused ? 'failed' : 'cancelled';
    const invitation = { ...waiting(dueAt), status, endedAt } as const;
    return { ...nothing, reason: ends, suppression, invitation };
  }
  customer.askedAt = dueAt;
  const suppression = random.chance(0.005) ? 'opted_out' : null;
  customer.isSuppressed ||= suppression !== null;
  const wish = answers(solve, dueAt, random) ? dueAt + random.skewed(5, 1.4) * HOUR_MS : null;
  const expiresAt = dueAt + EXPIRY_MS;
  const answeredAt = wish !== null && wish < Math.min(until, expiresAt) ? wish : null;
  const quietUntil = answeredAt ?? until;
  const sent = {
    ...waiting(dueAt),
    sentAt: dueAt,
    expiresAt,
    remindersSent: quietUntil - dueAt > REMINDER_MS ? 1 : 0,
  };
  if (answeredAt !== null) {
    return { reason: null, suppression, invitation: { ...sent, status: 'responded' }, answeredAt };
  }
  if (expiresAt > until) {
    return { reason: null, suppression, invitation: { ...sent, status: 'sent' }, answeredAt };
  }
  const expired = { ...sent, status: 'expired', endedAt: expiresAt } as const;
  return { reason: 'not_answered', suppression, invitation: expired, answeredAt };
}

function waiting(dueAt: number): StoryInvitation {
  const never = { sentAt: null, expiresAt: null, endedAt: null, remindersSent: 0 };
  return { status: 'scheduled', dueAt, ...never };
}

/** What ends an invitation that was made, and is known only after the solve. */
function isLater(reason: Reason): boolean {
  const later: Reason[] = ['ticket_reopened', 'requester_changed', 'cancelled_by_agent'];
  return later.includes(reason);
}

/** Why nobody is asked, or will not be in the end; the strongest reason first. */
function findReason({ customer, survey, solvedAt, tags }: StorySolve, random: Random) {
  const drawn = random.next();
  const happened = HAPPENS.find(({ upTo }) => drawn < upTo)?.reason;
  if (happened === 'excluded_tag') tags.push(NO_SURVEY_TAG);
  if (happened !== undefined) return happened;
  if (customer.email === null) return 'no_email';
  if (customer.isSuppressed) return 'suppressed';
  if (customer.askedAt > solvedAt - QUARANTINE_MS + DELAY_MS) return 'recently_surveyed';
  if (survey === 'phone' && !random.chance(PHONE_SAMPLE)) return 'not_sampled';
  return null;
}

/** What happens now and then in any help desk, with its chance up to there. */
const HAPPENS: readonly { reason: Reason; upTo: number }[] = [
  { reason: 'merged_ticket', upTo: 0.008 },
  { reason: 'requester_suspended', upTo: 0.01 },
  { reason: 'robot_address', upTo: 0.013 },
  { reason: 'excluded_tag', upTo: 0.026 },
  { reason: 'ticket_reopened', upTo: 0.044 },
  { reason: 'requester_changed', upTo: 0.046 },
  { reason: 'cancelled_by_agent', upTo: 0.048 },
];

/** Fewer answer at weekends and of a telephone call, more what came in the evening. */
function answers({ channel, customer }: StorySolve, sentAt: number, random: Random): boolean {
  const at = new Date(sentAt);
  const isWeekend = at.getUTCDay() % 6 === 0;
  const hour = at.getUTCHours() >= 16 ? 1.12 : 1;
  const rate = ANSWER_RATE[channel] * ANSWER_RATE_OF_LANGUAGE[customer.language];
  return random.chance(rate * customer.keenness * hour * (isWeekend ? 0.85 : 1));
}
