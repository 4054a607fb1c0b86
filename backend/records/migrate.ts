import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import * as spine from './migrations/0001_spine.ts';
import * as connection from './migrations/0002_connection.ts';
import * as engine from './migrations/0003_engine.ts';
import * as accounts from './migrations/0004_accounts.ts';
import * as settingsVersions from './migrations/0005_settings_versions.ts';
import * as rateLimits from './migrations/0006_rate_limits.ts';
import * as mailRefusals from './migrations/0007_mail_refusals.ts';
import * as whoActs from './migrations/0008_who_acts.ts';
import * as people from './migrations/0009_people.ts';
import * as zendeskSpells from './migrations/0010_zendesk_spells.ts';
import * as addresses from './migrations/0011_addresses.ts';
import * as retention from './migrations/0012_retention.ts';
import * as reports from './migrations/0013_reports.ts';
import * as responseMarks from './migrations/0014_response_marks.ts';
import * as reportBlocks from './migrations/0015_report_blocks.ts';
import * as goalsAndViews from './migrations/0016_goals_and_views.ts';
import * as solvesInReports from './migrations/0017_solves_in_reports.ts';
import * as responseShares from './migrations/0018_response_shares.ts';
import * as actions from './migrations/0019_actions.ts';
import * as jobs from './migrations/0020_jobs.ts';
import * as auditTrail from './migrations/0021_audit_trail.ts';
import * as ticketTimes from './migrations/0022_ticket_times.ts';
import * as reportMarks from './migrations/0023_report_marks.ts';
import * as followUpLife from './migrations/0024_follow_up_life.ts';
import * as followUpLists from './migrations/0025_follow_up_lists.ts';
import * as orderedIds from './migrations/0026_ordered_ids.ts';
import * as openedSurveys from './migrations/0027_opened_surveys.ts';
import type { Tables } from './schema.ts';

/** In order; append a new one, never edit or reorder those that were released. */
const migrations: Record<string, Migration> = {
  '0001_spine': spine,
  '0002_connection': connection,
  '0003_engine': engine,
  '0004_accounts': accounts,
  '0005_settings_versions': settingsVersions,
  '0006_rate_limits': rateLimits,
  '0007_mail_refusals': mailRefusals,
  '0008_who_acts': whoActs,
  '0009_people': people,
  '0010_zendesk_spells': zendeskSpells,
  '0011_addresses': addresses,
  '0012_retention': retention,
  '0013_reports': reports,
  '0014_response_marks': responseMarks,
  '0015_report_blocks': reportBlocks,
  '0016_goals_and_views': goalsAndViews,
  '0017_solves_in_reports': solvesInReports,
  '0018_response_shares': responseShares,
  '0019_actions': actions,
  '0020_jobs': jobs,
  '0021_audit_trail': auditTrail,
  '0022_ticket_times': ticketTimes,
  '0023_report_marks': reportMarks,
  '0024_follow_up_life': followUpLife,
  '0025_follow_up_lists': followUpLists,
  '0026_ordered_ids': orderedIds,
  '0027_opened_surveys': openedSurveys,
};

/**
 * Brings the tables up to date; several processes may start at once.
 *
 * Kysely takes a lock, so one migrates while the others wait and then find nothing to do.
 *
 * @throws Error naming the migration that failed; the database is as it was before it.
 */
export async function migrate(db: Kysely<Tables>): Promise<string[]> {
  const { error, results = [] } = await db.connection().execute(async (connection) => {
    const { rows } = await sql<{ limit: string }>`
      select current_setting('statement_timeout') as limit`.execute(connection);
    // A large table takes its time, and so does another process's migration.
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      return await migrateOn(connection);
    } finally {
      // As it was set on this connection; a reset would take the server's own.
      const limit = rows[0]?.limit ?? '0';
      await sql`select set_config('statement_timeout', ${limit}, false)`.execute(connection);
    }
  });
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? 'preparation';
    throw new Error(`the database migration failed at ${failed}`, { cause: error });
  }
  return results.map(({ migrationName }) => migrationName);
}

async function migrateOn(db: Kysely<Tables>) {
  // A newer release that runs beside this one has its own, which only add: they are left alone.
  const newer = await readUnknown(db);
  const left = Object.fromEntries(newer.map((name) => [name, { up: async () => {} }]));
  const provider = { getMigrations: async () => ({ ...migrations, ...left }) };
  return new Migrator({ db, provider }).migrateToLatest();
}

async function readUnknown(db: Kysely<Tables>): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string | null }>`
    select to_regclass('kysely_migration')::text as name`.execute(db);
  if (tables[0]?.name == null) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !(name in migrations));
}

/** Which migrations are still to come, and which the database has that this version lacks. */
export type MigrationState = { pending: string[]; unknown: string[] };

/** Compares the database's tables with those that this version works on; changes nothing. */
export async function readMigrationState(db: Kysely<Tables>): Promise<MigrationState> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const all = await migrator.getMigrations();
  return {
    pending: all.flatMap(({ name, executedAt }) => (executedAt === undefined ? [name] : [])),
    unknown: await readUnknown(db),
  };
}
