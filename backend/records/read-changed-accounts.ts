import { sql } from 'kysely';
import type { Executor } from './executor.ts';
import type { CredentialsKind } from './schema.ts';

/** A sealed secret of a webhook, and when it ends. */
type LiveSecret = { id: string; sealed: string; acceptedUntil: string | null };

/** What processes follow of an account while they run. */
export type LiveRow = {
  id: string;
  /** Changes with anything else here. */
  print: string;
  zendeskUrl: string;
  settings: unknown;
  appId: string | null;
  /** Zendesk's own number of the account, as its signed events name it; `null` before the first. */
  zendeskNumber: string | null;
  /** The current one first. */
  webhookSecrets: LiveSecret[];
  /** `null` for the environment's account; changes when an operator gives others. */
  credentials: { kind: CredentialsKind; changedAt: string } | null;
};

/** What differs from what was read before, by account. */
export type AccountChanges = { changed: LiveRow[]; gone: string[] };

type Found = LiveRow & { isGone: boolean };

/**
 * Reads what of all served accounts is not as `known` says, in one query.
 *
 * Served are those with stored credentials and the one at `ownUrl`, unless they were removed.
 */
export async function readChangedAccounts(
  db: Executor,
  ownUrl: string | null,
  known: ReadonlyMap<string, string>,
): Promise<AccountChanges> {
  const { rows } = await sql<Found>`
    with live as (
      select accounts.id, zendesk_url, settings, zendesk_number,
        (select zendesk_id from zendesk_resources
          where account_id = accounts.id and name = 'app') as app_id,
        (select coalesce(
            jsonb_agg(
              jsonb_build_object('id', id, 'sealed', sealed, 'acceptedUntil', accepted_until)
              order by accepted_until is not null, created_at desc),
            '[]')
          from stored_secrets
          where account_id = accounts.id and name = 'webhook') as webhook_secrets,
        kind, changed_at
      from accounts
      left join account_credentials on account_credentials.account_id = accounts.id
      where state = 'active' and (kind is not null or zendesk_url = ${ownUrl})
    ), printed as (
      select live.*, md5(live::text) as print from live
    )
    select coalesce(printed.id, known.id) as id, printed.id is null as "isGone", printed.print,
      zendesk_url as "zendeskUrl", settings, app_id as "appId",
      zendesk_number as "zendeskNumber",
      webhook_secrets as "webhookSecrets",
      case when kind is not null then
        jsonb_build_object('kind', kind, 'changedAt', changed_at) end as credentials
    from printed
    full join unnest(${[...known.keys()]}::uuid[], ${[...known.values()]}::text[])
      as known (id, print) on known.id = printed.id
    where printed.print is distinct from known.print
    order by 1`.execute(db);
  return {
    changed: rows.filter(({ isGone }) => !isGone),
    gone: rows.filter(({ isGone }) => isGone).map(({ id }) => id),
  };
}
