import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import fc from 'fast-check';
import type { Tables } from '../../backend/records/schema.ts';
import { REASONS, type Reason } from '../../shared/reasons.ts';
import { pastInvitations, type PastInvitation } from './report-history.ts';

const HOUR_MS = 60 * 60_000;

/** A solve that was decided on, and what became of it. */
export type PastSolve = Pick<PastInvitation, 'customer' | 'locale'> & {
  decidedAt: Date;
  /** As if its ticket was solved again after so many hours. */
  solvedAgainHours: number | null;
  survey: string | null;
  /** `null` where nothing is known of the ticket. */
  attribution: PastInvitation['attribution'] | null;
} & (
    | { became: 'skipped' | 'unsent'; reason: Reason }
    | { became: 'scheduled' | 'sent' | 'unanswered'; reason: null }
    | { became: 'answered' | 'ignored'; reason: null; hours: number }
  );

const reasons = fc.oneof(
  fc.constantFrom(...REASONS),
  fc.constantFrom<Reason>('excluded_tag', 'ticket_reopened', 'recently_surveyed'),
);
const becoming = fc.oneof(
  fc.record({ became: fc.constant('skipped' as const), reason: reasons }),
  fc.record({ became: fc.constant('unsent' as const), reason: reasons }),
  fc.record({
    became: fc.constantFrom('scheduled' as const, 'sent' as const, 'unanswered' as const),
    reason: fc.constant(null),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      became: fc.constantFrom('answered' as const, 'answered' as const, 'ignored' as const),
      reason: fc.constant(null),
      hours: fc.nat({ max: 72 }),
    }),
  },
);

/** Any solve of the weeks of {@link pastInvitations}. */
export const pastSolves: fc.Arbitrary<PastSolve> = fc
  .tuple(
    pastInvitations,
    becoming,
    fc.option(fc.integer({ min: -3, max: 3 }).map((hours) => hours + 0.5)),
    fc.boolean(),
  )
  .map(([{ sentAt, customer, locale, survey, attribution }, became, solvedAgainHours, isKnown]) => {
    const isOurs = became.became !== 'skipped';
    return {
      decidedAt: sentAt,
      customer,
      locale,
      solvedAgainHours,
      survey: isOurs || isKnown ? survey : null,
      attribution: isOurs || isKnown ? attribution : null,
      ...became,
    };
  });

/** Puts a solve into the tables; answers with its ticket. */
export async function addSolve(
  db: Kysely<Tables>,
  accountId: string,
  solve: PastSolve,
): Promise<string> {
  const { decidedAt, customer, survey, locale, became, reason, solvedAgainHours } = solve;
  const ticket = randomUUID();
  const attribution = solve.attribution && JSON.stringify(solve.attribution);
  const after = (hours: number) => new Date(decidedAt.getTime() + hours * HOUR_MS);
  if (solvedAgainHours !== null) {
    await sql`insert into solves (account_id, zendesk_ticket_id, solved_at)
      values (${accountId}, ${ticket}, ${after(solvedAgainHours)})`.execute(db);
  }
  if (became === 'skipped') {
    const known = attribution === null ? null : locale;
    await sql`
      insert into decisions (account_id, zendesk_ticket_id, zendesk_customer_id, outcome, reason,
        decided_at, attribution, survey_key, locale)
      values (${accountId}, ${ticket}, ${customer}, 'skipped', ${reason}, ${decidedAt},
        ${attribution}, ${survey}, ${known})`.execute(db);
    return ticket;
  }
  const status = {
    scheduled: 'scheduled',
    unsent: 'cancelled',
    sent: 'sent',
    unanswered: 'expired',
    answered: 'responded',
    ignored: 'responded',
  }[became];
  const sentAt = became === 'scheduled' || became === 'unsent' ? null : after(1);
  const respondedAt = 'hours' in solve ? after(1 + solve.hours) : null;
  const invitationId = randomUUID();
  await sql`
    insert into invitations (id, account_id, survey_id, zendesk_ticket_id, zendesk_customer_id,
      status, reason, channel, solved_at, due_at, created_at, sent_at, responded_at, attribution,
      locale)
    values (${invitationId}, ${accountId}, ${survey}, ${ticket}, ${customer}, ${status},
      ${became === 'unanswered' ? 'not_answered' : reason}, 'email', ${decidedAt}, ${decidedAt},
      ${decidedAt}, ${sentAt}, ${respondedAt}, ${attribution}, ${locale})`.execute(db);
  if (respondedAt === null) return ticket;
  await sql`
    insert into responses (id, account_id, invitation_id, zendesk_ticket_id, zendesk_customer_id,
      score, category, contact_ok, provisional, version, attribution, submitted_at, updated_at,
      ignored_at)
    values (${randomUUID()}, ${accountId}, ${invitationId}, ${ticket}, ${customer}, 9, 'promoter',
      false, false, 1, ${attribution}, ${respondedAt}, ${respondedAt},
      ${became === 'ignored' ? respondedAt : null})`.execute(db);
  return ticket;
}

/** Lets a solve become what it may become next; `null` when nothing is left of it. */
export async function liveOn(
  db: Kysely<Tables>,
  accountId: string,
  ticket: string,
  solve: PastSolve,
): Promise<PastSolve | null> {
  const ofTicket = sql`account_id = ${accountId} and zendesk_ticket_id = ${ticket}`;
  const later = new Date(solve.decidedAt.getTime() + 2 * HOUR_MS);
  if (solve.reason === 'ticket_reopened') {
    const solvedAgainHours = solve.solvedAgainHours === null ? 1.5 : -solve.solvedAgainHours;
    const solvedAt = new Date(solve.decidedAt.getTime() + solvedAgainHours * HOUR_MS);
    await sql`insert into solves (account_id, zendesk_ticket_id, solved_at)
      values (${accountId}, ${ticket}, ${solvedAt})
      on conflict (account_id, zendesk_ticket_id) do update set solved_at = excluded.solved_at`.execute(
      db,
    );
    return { ...solve, solvedAgainHours };
  }
  switch (solve.became) {
    case 'skipped':
      await sql`delete from decisions where ${ofTicket}`.execute(db);
      return null;
    case 'scheduled':
      await sql`update invitations set status = 'cancelled', reason = 'ticket_reopened'
        where ${ofTicket}`.execute(db);
      return { ...solve, became: 'unsent', reason: 'ticket_reopened' };
    case 'unsent':
      await sql`update invitations set reason = 'suppressed' where ${ofTicket}`.execute(db);
      return { ...solve, reason: 'suppressed' };
    case 'sent':
      await sql`update invitations set status = 'expired' where ${ofTicket}`.execute(db);
      return { ...solve, became: 'unanswered' };
    case 'unanswered':
      await sql`update invitations set status = 'responded', reason = null, responded_at = ${later}
        where ${ofTicket}`.execute(db);
      return { ...solve, became: 'answered', hours: 1 };
    case 'answered':
    case 'ignored': {
      const became = solve.became === 'answered' ? 'ignored' : 'answered';
      const { numAffectedRows } = await sql`update responses
        set ignored_at = ${became === 'ignored' ? later : null} where ${ofTicket}`.execute(db);
      // Answered a moment ago, it has no row to ignore.
      return numAffectedRows === 0n ? solve : { ...solve, became };
    }
  }
}
