import { sql, type RawBuilder } from 'kysely';
import { during, type RowsQuery } from './report-rows.ts';
import { attributesFor } from './report-sources.ts';
import type { CountsQuery } from './reports.ts';

/**
 * Sendings of a period whose answer counts no more, as a table `given`.
 *
 * They count as sent and not as answered, as the funnel has it. Nobody ignores many: they are
 * looked up one by one, and taken from what is counted.
 */
export function ignoredIn(
  accountId: string,
  query: Omit<RowsQuery, 'filters'> & Pick<CountsQuery, 'groupBy' | 'filters'>,
): RawBuilder<unknown> {
  const names = ['sent_at', 'responded_at', ...attributesFor(query)].map((name) => sql.ref(name));
  return sql`(
    select given.* from responses cross join lateral (
      select ${sql.join(names)} from invitations
      where id = responses.invitation_id and ${during('sent_at', query)} offset 0
    ) as given
    where responses.account_id = ${accountId} and responses.ignored_at is not null
  ) as given`;
}
