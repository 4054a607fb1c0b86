import { sql, type Kysely } from 'kysely';

/** What old rows are found by, so that taking some of them away reads no others. */
const statements = [
  `create index events_by_age on events (account_id, received_at)`,

  // The last change whose words are cut; one that came later has words again.
  `alter table responses add column words_cut_until timestamptz`,
  `create index responses_with_words on responses (account_id, submitted_at, id)
    where words_cut_until is null or words_cut_until < updated_at`,
  `create index responses_by_age on responses (account_id, updated_at)`,

  `create index invitations_by_end on invitations
    (account_id, coalesce(responded_at, ended_at, expires_at, sent_at, due_at))
    where status not in ('scheduled', 'sending')`,
  // Those of an invitation go with it.
  `create index decisions_by_age on decisions (account_id, decided_at)
    where invitation_id is null`,
  `create index solves_by_age on solves (account_id, solved_at)`,
  // Solves from before this are forgotten, and hence never decided on again.
  `alter table accounts add column solves_known_since timestamptz`,

  `create index follow_ups_by_end on follow_ups (account_id, closed_at)
    where status in ('done', 'failed')`,
  // Whether anything of a customer is left.
  `create index follow_ups_by_customer on follow_ups (account_id, zendesk_customer_id)`,

  `alter table handoff_keys add column created_at timestamptz not null default now()`,
  `create index handoff_keys_by_age on handoff_keys (account_id, created_at)`,
];

/** Adds three columns and indexes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
