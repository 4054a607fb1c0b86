import { sql, type Kysely } from 'kysely';

/** When a receiver refused first, and what the mail service refuses of us. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table handoffs add column refused_since timestamptz`.execute(db);
  await sql`create table mail_fault (
    is_one boolean primary key default true check (is_one),
    fault text not null,
    said text not null,
    since timestamptz not null,
    latest_at timestamptz not null
  )`.execute(db);
}
