import { readConfig } from '../config/config.ts';
import { openDatabase } from '../start/open-database.ts';
import { explainMissingRight } from '../platform/database/explain-missing-right.ts';
import { createLogger } from '../platform/logger.ts';
import { migrate } from '../records/migrate.ts';
import { createStore } from '../records/store.ts';
import { describeFlags, parseFlags, plainFlags } from './terminal/parse-flags.ts';

/** `aftercare migrate`: brings the tables up to date, for those who do not want `start` to do it. */
export async function migrateCommand(args: string[] = process.argv.slice(3)): Promise<void> {
  const flags = parseFlags('migrate', plainFlags, args);
  if (flags.help) return void process.stdout.write(`${describeFlags('migrate', plainFlags)}\n`);
  const config = readConfig();
  const database = await openDatabase(config, createLogger(config.LOG_LEVEL), false);
  try {
    const applied = await explainMissingRight(database, () =>
      migrate(createStore(database, () => {}).db),
    );
    process.stdout.write(
      applied.length === 0 ? 'The database is up to date.\n' : `Applied: ${applied.join(', ')}\n`,
    );
  } finally {
    await database.close();
  }
}
