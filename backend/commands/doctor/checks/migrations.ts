import { readMigrationState } from '../../../records/migrate.ts';
import type { Check } from '../check.ts';
import { blocking, error, warning } from '../finding.ts';

/** Are the tables those that this version works on? */
export const migrations: Check = {
  name: 'migrations',
  title: 'the tables are up to date',
  needs: ['database'],
  async run({ database }) {
    const { pending, unknown } = await readMigrationState((await database.store()).db);
    if (unknown.length > 0) {
      return [
        blocking(
          error({
            problem: `The database was made by a newer version of Aftercare (${unknown.join(', ')}).`,
            cure: 'Install that version again, or restore the backup from before the upgrade.',
          }),
        ),
      ];
    }
    if (pending.length === 0) return [];
    return [
      blocking(
        warning({
          problem: `The tables are not up to date: ${pending.join(', ')} ${pending.length === 1 ? 'is' : 'are'} still to come.`,
          cure: 'Run aftercare migrate, or start the service, which does so itself.',
        }),
      ),
    ];
  },
};
