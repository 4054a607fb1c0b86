import { sql, type RawBuilder } from 'kysely';
import type { Reason } from '../../shared/reasons.ts';
import type { ReportDimension } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';
import { keyIn } from './report-facts.ts';
import { during, passes, type RowsQuery } from './report-rows.ts';

/** How far a solve has come: not asked, not sent, sent, answered. */
export type SolveOutcome =
  | 'skipped'
  /** Its invitation waits to be sent. */
  | 'scheduled'
  /** Its invitation ended before. */
  | 'unsent'
  /** It may still be answered. */
  | 'sent'
  | 'unanswered'
  | 'answered'
  /** It was answered, and the answer counts no more. */
  | 'ignored';

/** Solves that came to the same. */
export type SolveCounts = {
  /** One for each dimension of `groupBy`; empty for "none". */
  keys: string[];
  /** False where attributes are asked for, and nothing is known of them. */
  isKnown: boolean;
  outcome: SolveOutcome;
  reason: Reason | null;
  /** It was undone by a reopening, and its ticket has been solved once more since. */
  isSolvedAgain: boolean;
  count: number;
};

/** Solves that were decided on in a period, by what they are told apart by. */
export type SolvesQuery = RowsQuery & { groupBy: readonly Exclude<ReportDimension, 'tag'>[] };

/** What became of one account's solves: decisions that led to no invitation, and invitations. */
export function reportSolvesOf(db: Executor, accountId: string) {
  return {
    /** One entry for each way in which solves have gone. */
    async count(query: SolvesQuery): Promise<SolveCounts[]> {
      const { groupBy, filters } = query;
      const usesAttributes = groupBy.length > 0 || Object.keys(filters).length > 0;
      const isKnown = usesAttributes ? sql`brand_id is not null` : sql`true`;
      const keys = sql`array[${sql.join(groupBy.map(keyIn))}]::text[]`;
      const { rows } = await sql<SolveCounts>`
        select keys, "isKnown", outcome, reason, "isSolvedAgain", count(*)::int as count
        from (
          select ${keys} as keys, ${isKnown} as "isKnown", 'skipped' as outcome, reason,
            ${isSolvedAgain('decisions', 'decided_at')} as "isSolvedAgain"
          from decisions
          where account_id = ${accountId} and outcome = 'skipped' and ${during('decided_at', query)}
            and (not ${isKnown} or ${passes(query)})
          union all
          select ${keys}, true, ${outcomeIn(accountId)}, reason, ${isSolvedAgain('invitations', 'created_at')}
          from invitations
          where account_id = ${accountId} and ${during('created_at', query)} and ${passes(query)}
        ) as solves
        group by keys, "isKnown", outcome, reason, "isSolvedAgain"`.execute(db);
      return rows;
    },
  };
}

/** Of those answered, the few whose answer is ignored are looked for at once. */
function outcomeIn(accountId: string): RawBuilder<SolveOutcome> {
  const ignored = sql`
    select invitation_id from responses
    where account_id = ${accountId} and ignored_at is not null and invitation_id is not null`;
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
