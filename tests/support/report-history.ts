import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import fc from 'fast-check';
import type { Tables } from '../../backend/records/schema.ts';
import { categoryOf, SCORES, type Score } from '../../shared/nps.ts';

/** Days around which histories lie: both changes of the clock in the north, and a year's end. */
const AROUND = ['2025-10-24', '2025-12-29', '2026-03-27'].map((day) => Date.parse(day));
const DAYS = 6;
const MINUTES = DAYS * 24 * 60;
const HOUR_MS = 60 * 60_000;

const moments = fc
  .tuple(fc.constantFrom(...AROUND), fc.nat({ max: MINUTES }))
  .map(([start, minutes]) => new Date(start + minutes * 60_000));
const keyOf = (...keys: (string | null)[]) => fc.constantFrom(...keys);

/** An invitation that was sent, and what became of it. */
export type PastInvitation = {
  sentAt: Date;
  customer: string;
  survey: string;
  attribution: {
    brandId: string | null;
    groupId: string | null;
    assigneeId: string | null;
    formId: string | null;
    organizationId: string | null;
    channel: string | null;
    tags: string[];
    firstReplyMinutes?: number | null;
    resolutionMinutes?: number | null;
    fields?: Record<string, string>;
  };
  locale: string | null;
  answer: { score: Score; submittedAt: Date; isIgnored?: boolean } | null;
};

/** On both sides of every step, and beyond what a number of the database holds. */
const ENDS = [60, 240, 480, 1440, 4320, 10_080];
const minutes = fc.constantFrom(null, 0, 5e9, ...ENDS, ...ENDS.map((end) => end - 1));

// Rows of before have no times.
const attributions = fc.record(
  {
    brandId: keyOf('10', '11', null),
    groupId: keyOf('20', '21', null),
    assigneeId: keyOf('30', '31', '32', null),
    formId: keyOf('40', null),
    organizationId: keyOf('50', '51', null),
    channel: keyOf('email', 'web', 'chat'),
    tags: fc.subarray(['vip', 'trial', 'refund']),
    firstReplyMinutes: minutes,
    resolutionMinutes: minutes,
    fields: fc.record(
      { 60: fc.constantFrom('red', 'blue', ''), 61: fc.constantFrom('true', 'false') },
      { requiredKeys: [] },
    ),
  },
  {
    requiredKeys: [
      'brandId',
      'groupId',
      'assigneeId',
      'formId',
      'organizationId',
      'channel',
      'tags',
    ],
  },
);

/** Any invitation of these weeks; who answered did so within a month. */
export const pastInvitations: fc.Arbitrary<PastInvitation> = fc
  .record({
    sentAt: moments,
    customer: fc.constantFrom('90', '91', '92', '93'),
    survey: fc.constantFrom('default', 'chats'),
    attribution: attributions,
    locale: keyOf('da', 'en', null),
    score: fc.option(fc.constantFrom(...SCORES), { nil: null, freq: 4 }),
    hours: fc.nat({ max: 24 * 3 }),
    isIgnored: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.boolean()),
  })
  .map(({ score, hours, isIgnored, ...invitation }) => ({
    ...invitation,
    answer:
      score === null
        ? null
        : {
            score,
            submittedAt: new Date(invitation.sentAt.getTime() + hours * HOUR_MS),
            isIgnored,
          },
  }));

type Db = Kysely<Tables>;

/** Puts an invitation into the tables, with its answer if it has one; answers with both ids. */
export async function addPast(
  db: Db,
  accountId: string,
  past: PastInvitation,
): Promise<{ invitationId: string; responseId: string | null }> {
  const [invitationId, responseId, ticket] = [randomUUID(), randomUUID(), randomUUID()];
  const { sentAt, customer, survey, locale, answer } = past;
  const attribution = JSON.stringify(past.attribution);
  await sql`
    insert into invitations (id, account_id, survey_id, zendesk_ticket_id, zendesk_customer_id,
      status, channel, solved_at, due_at, created_at, sent_at, responded_at, attribution, locale)
    values (${invitationId}, ${accountId}, ${survey}, ${ticket}, ${customer},
      ${answer === null ? 'sent' : 'responded'}, 'email', ${sentAt}, ${sentAt}, ${sentAt},
      ${sentAt}, ${answer?.submittedAt ?? null}, ${attribution}, ${locale})`.execute(db);
  if (answer === null) return { invitationId, responseId: null };
  const { score, submittedAt, isIgnored = false } = answer;
  await sql`
    insert into responses (id, account_id, invitation_id, zendesk_ticket_id, zendesk_customer_id,
      score, category, contact_ok, provisional, version, attribution, locale, submitted_at,
      updated_at, ignored_at)
    values (${responseId}, ${accountId}, ${invitationId}, ${ticket}, ${customer}, ${score},
      ${categoryOf(score)}, false, false, 1, ${attribution}, ${locale}, ${submittedAt},
      ${submittedAt}, ${isIgnored ? submittedAt : null})`.execute(db);
  return { invitationId, responseId };
}
