import { sql, type Kysely } from 'kysely';

/** People whom Zendesk merges and makes anew, and what is known of an account and its export. */
const statements = [
  // Keyed hashes of addresses that are never asked again, whoever has them.
  `create table suppressed_addresses (
    account_id uuid not null references accounts,
    address_hash text not null,
    reason text not null check (reason in ('opted_out', 'bounced', 'erased', 'blocked_by_agent')),
    created_at timestamptz not null,
    primary key (account_id, address_hash)
  )`,
  `alter table customers add column address_hash text`,
  `alter table customers add column merged_into text`,
  `create index customers_by_address on customers (account_id, address_hash)
    where address_hash is not null`,
  // Where the export is read from once its cursor is refused.
  `alter table accounts add column export_read_until timestamptz`,
  // Zendesk's own number of the account, as its events name it.
  `alter table accounts add column zendesk_number text`,
];

/** Adds them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
