import { sql, type Kysely } from 'kysely';

/**
 * The tables of the whole loop: event → decision → invitation → response → write-back, follow-up.
 *
 * Ids that belong to Zendesk are text (64-bit numbers there, strings in its events); states are
 * text with a check, so that adding one is a small migration.
 */
const statements = [
  `create table accounts (
    id uuid primary key default gen_random_uuid(),
    zendesk_url text not null unique,
    settings jsonb,
    export_cursor text,
    created_at timestamptz not null
  )`,

  // What Zendesk posted, word for word; text, since jsonb refuses an escaped NUL.
  `create table events (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts,
    event_id text,
    invocation_id text not null,
    type text not null,
    status text not null check (status in ('accepted', 'ignored')),
    body text not null,
    received_at timestamptz not null,
    unique (account_id, event_id),
    unique (account_id, invocation_id)
  )`,

  // Every arrow between two steps; the job in the queue only wakes a worker for it.
  `create table handoffs (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references accounts,
    name text not null,
    key text not null,
    message jsonb not null,
    status text not null default 'waiting'
      check (status in ('waiting', 'running', 'done', 'failed')),
    due_at timestamptz not null,
    attempts integer not null default 0,
    runs integer not null default 0,
    lease_owner text,
    lease_until timestamptz,
    last_error text,
    created_at timestamptz not null,
    done_at timestamptz,
    unique (account_id, name, key)
  )`,
  // The sweep: what is due, oldest first.
  `create index handoffs_due on handoffs (due_at) where status in ('waiting', 'running')`,

  // One row per customer: the lock under which quarantine is decided.
  `create table customers (
    account_id uuid not null references accounts,
    zendesk_customer_id text not null,
    name text,
    erased_at timestamptz,
    primary key (account_id, zendesk_customer_id)
  )`,

  `create table suppressions (
    account_id uuid not null references accounts,
    zendesk_customer_id text not null,
    reason text not null check (reason in ('opted_out', 'bounced', 'erased', 'blocked_by_agent')),
    created_at timestamptz not null,
    primary key (account_id, zendesk_customer_id)
  )`,

  // The last solve that was decided on for each ticket: what makes a solve new or already known.
  `create table solves (
    account_id uuid not null references accounts,
    zendesk_ticket_id text not null,
    solved_at timestamptz,
    primary key (account_id, zendesk_ticket_id)
  )`,

  `create table invitations (
    id uuid primary key,
    account_id uuid not null references accounts,
    survey_id text not null,
    zendesk_ticket_id text not null,
    zendesk_customer_id text not null,
    status text not null check (status in
      ('scheduled', 'sending', 'sent', 'responded', 'cancelled', 'expired', 'failed')),
    reason text,
    channel text not null check (channel in ('email', 'zendesk')),
    locale text,
    solved_at timestamptz not null,
    due_at timestamptz not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    expires_at timestamptz,
    responded_at timestamptz,
    ended_at timestamptz,
    reminders_sent integer not null default 0,
    attribution jsonb not null,
    unique (account_id, zendesk_ticket_id, solved_at)
  )`,
  `create unique index invitations_one_open on invitations (account_id, zendesk_ticket_id)
    where status in ('scheduled', 'sending')`,
  // Quarantine and the customer's history.
  `create index invitations_by_customer on invitations (account_id, zendesk_customer_id, created_at)`,

  `create table decisions (
    id bigint generated always as identity primary key,
    account_id uuid not null references accounts,
    zendesk_ticket_id text not null,
    zendesk_customer_id text,
    invitation_id uuid references invitations,
    outcome text not null check (outcome in ('invited', 'skipped', 'cancelled')),
    reason text,
    decided_at timestamptz not null
  )`,
  `create index decisions_by_ticket on decisions (account_id, zendesk_ticket_id, id)`,

  `create table responses (
    id uuid primary key,
    account_id uuid not null references accounts,
    invitation_id uuid unique references invitations,
    zendesk_ticket_id text not null,
    zendesk_customer_id text not null,
    score smallint not null check (score between 0 and 10),
    category text not null check (category in ('promoter', 'passive', 'detractor')),
    comment text,
    improve text,
    contact_ok boolean not null,
    locale text,
    provisional boolean not null,
    version integer not null,
    attribution jsonb not null,
    submitted_at timestamptz not null,
    updated_at timestamptz not null
  )`,
  `create index responses_by_customer on responses (account_id, zendesk_customer_id, submitted_at)`,
  `create index responses_by_ticket on responses (account_id, zendesk_ticket_id)`,

  `create table response_versions (
    response_id uuid not null references responses on delete cascade,
    version integer not null,
    score smallint not null,
    comment text,
    improve text,
    contact_ok boolean not null,
    provisional boolean not null,
    submitted_at timestamptz not null,
    primary key (response_id, version)
  )`,

  `create table write_backs (
    account_id uuid not null references accounts,
    response_id uuid not null references responses on delete cascade,
    version integer not null,
    target text not null check (target in ('ticket', 'customer')),
    outcome text not null check (outcome in ('written', 'closed_ticket', 'refused')),
    detail text,
    written_at timestamptz not null,
    primary key (response_id, version, target)
  )`,

  `create table follow_ups (
    id uuid primary key,
    account_id uuid not null references accounts,
    zendesk_customer_id text not null,
    status text not null check (status in ('pending', 'open', 'done', 'failed')),
    zendesk_ticket_id text,
    outcome text,
    due_at timestamptz not null,
    created_at timestamptz not null,
    closed_at timestamptz
  )`,
  `create unique index follow_ups_one_open on follow_ups (account_id, zendesk_customer_id)
    where status in ('pending', 'open')`,
  `create index follow_ups_by_ticket on follow_ups (account_id, zendesk_ticket_id)`,

  // Low scores that a follow-up is about: the first opened it, later ones are notes on it.
  `create table follow_up_responses (
    response_id uuid primary key references responses on delete cascade,
    follow_up_id uuid not null references follow_ups,
    noted_at timestamptz
  )`,
];

/** Creates the spine. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
