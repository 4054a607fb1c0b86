import { sql, type Kysely } from 'kysely';

/** What earlier releases left: opt-outs without an address, and words that Zendesk had quoted. */
const statements = [
  // A merge moves a customer's decisions.
  `create index decisions_by_customer on decisions (account_id, zendesk_customer_id)
    where zendesk_customer_id is not null`,
  // Whoever is erased takes those along who were merged into them.
  `create index customers_by_survivor on customers (account_id, merged_into)
    where merged_into is not null`,
  // They held what Zendesk and mail services said, with names and addresses.
  `update write_backs set detail = null
    where detail not in ('tagged', 'not tagged', 'comes once more')`,
  `update handoffs set last_error = null where last_error is not null`,
  // One look-up each, a few a minute, so that an account with many has calls left for its work.
  `insert into handoffs (account_id, name, key, message, due_at, created_at)
    select account_id, 'keep-address', zendesk_customer_id,
      jsonb_build_object('customerId', zendesk_customer_id),
      now() + row_number() over (partition by account_id order by created_at) * interval '5 seconds',
      now()
    from suppressions
    where reason in ('opted_out', 'blocked_by_agent') and exists (
      select from accounts where accounts.id = account_id and state = 'active'
    ) and not exists (
      select from customers
      where customers.account_id = suppressions.account_id
        and customers.zendesk_customer_id = suppressions.zendesk_customer_id
        and address_hash is not null
    )
    on conflict do nothing`,
];

/** Adds two indexes, blanks words and asks for the addresses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
