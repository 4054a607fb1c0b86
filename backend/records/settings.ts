import { sql } from 'kysely';
import type { SettingsAuthorWord } from '../../shared/vocabulary.ts';
import type { Executor } from './executor.ts';

/** Who made a version of the settings; of an agent the id in Zendesk is kept. */
export type SettingsAuthor = SettingsAuthorWord | { agentId: string };

/** The settings as they were at a time. */
export type SettingsVersion = {
  version: number;
  /** One of the words of {@link SettingsAuthor}, or an agent's id. */
  author: string;
  at: Date;
  /** As they were given, without defaults. */
  settings: unknown;
};

/** The settings of one account as they were given, with all their versions. */
export function settingsOf(db: Executor, accountId: string) {
  const select = () => db.selectFrom('accounts').select('settings').where('id', '=', accountId);

  async function addVersion(settings: unknown, author: SettingsAuthor, at: Date): Promise<void> {
    await db
      .insertInto('settings_versions')
      .columns(['account_id', 'version', 'author', 'settings', 'written_at'])
      .expression((eb) =>
        eb
          .selectFrom('settings_versions')
          .where('account_id', '=', accountId)
          .select((each) => [
            each.val(accountId).as('account_id'),
            sql<number>`coalesce(max(version), 0) + 1`.as('version'),
            each.val(typeof author === 'string' ? author : author.agentId).as('author'),
            sql<string>`${JSON.stringify(settings)}::jsonb`.as('settings'),
            sql<Date>`${at}::timestamptz`.as('written_at'),
          ]),
      )
      .execute();
  }

  return {
    /** As they are stored; `null` when there are none. */
    async read(): Promise<unknown> {
      return (await select().executeTakeFirst())?.settings ?? null;
    },

    /** As they are stored, with the number of the latest version; 0 without any. */
    async readLatest(): Promise<{ stored: unknown; version: number }> {
      const { settings, version } = await select()
        .select((eb) =>
          eb
            .selectFrom('settings_versions')
            .select(({ fn }) => fn.max('version').as('version'))
            .where('account_id', '=', accountId)
            .as('version'),
        )
        .executeTakeFirstOrThrow();
      return { stored: settings ?? null, version: version ?? 0 };
    },

    /** As they are stored, which nobody else changes until the transaction ends. */
    async lock(): Promise<unknown> {
      const { settings } = await select().forUpdate().executeTakeFirstOrThrow();
      return settings ?? null;
    },

    /** Stores a new version; the caller has locked them. */
    async save(settings: unknown, author: SettingsAuthor, at: Date): Promise<void> {
      const noted = await db
        .selectFrom('accounts')
        .leftJoinLateral(
          (eb) =>
            eb
              .selectFrom('settings_versions')
              .select('settings as noted')
              .whereRef('settings_versions.account_id', '=', 'accounts.id')
              .orderBy('version', 'desc')
              .limit(1)
              .as('latest'),
          (join) => join.onTrue(),
        )
        .select(['settings', sql<boolean>`settings is not distinct from noted`.as('isNoted')])
        .where('accounts.id', '=', accountId)
        .executeTakeFirstOrThrow();
      if (!noted.isNoted && noted.settings !== null) {
        await addVersion(noted.settings, 'older_release', at);
      }
      await addVersion(settings, author, at);
      await db
        .updateTable('accounts')
        .set({ settings: JSON.stringify(settings) })
        .where('id', '=', accountId)
        .execute();
    },

    /** The newest versions, newest first; those before one where it is given. */
    async versions(limit: number, before: number | null = null): Promise<SettingsVersion[]> {
      return db
        .selectFrom('settings_versions')
        .select(['version', 'author', 'written_at as at', 'settings'])
        .where('account_id', '=', accountId)
        .$if(before !== null, (query) => query.where('version', '<', before))
        .orderBy('version', 'desc')
        .limit(limit)
        .execute();
    },

    /** One version; `null` when there is none of this number. */
    async findVersion(version: number): Promise<SettingsVersion | null> {
      const row = await db
        .selectFrom('settings_versions')
        .select(['version', 'author', 'written_at as at', 'settings'])
        .where('account_id', '=', accountId)
        .where('version', '=', version)
        .executeTakeFirst();
      return row ?? null;
    },
  };
}
