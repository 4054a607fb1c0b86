import { sql, type RawBuilder } from 'kysely';

/**
 * Solves decided on when `during` says, with `columns` of each.
 *
 * Decisions that led to no invitation, and invitations.
 */
export function solvesIn(
  accountId: string,
  columns: RawBuilder<unknown>,
  during: (moment: string) => RawBuilder<boolean>,
): RawBuilder<unknown> {
  return sql`
    select brand_id is not null as is_known, 'skipped' as outcome, reason,
      ${isSolvedAgain('decisions', 'decided_at')} as is_solved_again, ${columns}
    from decisions
    where account_id = ${sql.lit(accountId)} and outcome = 'skipped' and ${during('decided_at')}
    union all
    select true, ${outcomeIn(accountId)}, reason, ${isSolvedAgain('invitations', 'created_at')},
      ${columns}
    from invitations
    where account_id = ${sql.lit(accountId)} and ${during('created_at')}`;
}

/** Of those answered, the few whose answer is ignored are looked for at once. */
function outcomeIn(accountId: string): RawBuilder<unknown> {
  const ignored = sql`
    select invitation_id from responses
    where account_id = ${sql.lit(accountId)} and ignored_at is not null
      and invitation_id is not null`;
  return sql`case
    when responded_at is not null then case when id in (${ignored}) then 'ignored' else 'answered' end
    when sent_at is not null then case when status = 'sent' then 'sent' else 'unanswered' end
    when status in ('scheduled', 'sending') then 'scheduled'
    else 'unsent' end`;
}

/** Looked up for the few that were reopened alone. */
function isSolvedAgain(
  table: 'decisions' | 'invitations',
  decidedAt: 'decided_at' | 'created_at',
): RawBuilder<boolean> {
  return sql`case when reason = 'ticket_reopened' then exists (
    select from solves
    where solves.account_id = ${sql.ref(`${table}.account_id`)}
      and solves.zendesk_ticket_id = ${sql.ref(`${table}.zendesk_ticket_id`)}
      and solves.solved_at > ${sql.ref(`${table}.${decidedAt}`)}) else false end`;
}
