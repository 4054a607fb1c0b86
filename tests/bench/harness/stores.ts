import { createEmbeddedFolder } from '../../support/servers/create-embedded-folder.ts';
import { createTestDatabase } from '../../support/servers/create-test-database.ts';
import { createTestRedis } from '../../support/servers/create-test-redis.ts';

/** The three ways to run the product, by where rows and jobs live. */
export type Mode = 'Postgres' | 'Redis' | 'embedded';

/** The modes that are measured: all, or the one that was asked for. */
export const MODES = (['Postgres', 'Redis', 'embedded'] as const).filter((mode) =>
  [undefined, mode.toLowerCase()].includes(process.env['BENCH_MODE']),
);

/** Where one process, or several, keep their rows and jobs. */
export type Stores = { environment: Record<string, string>; drop(): Promise<void> };

/** Makes the stores of one mode anew; `isEmpty` leaves the product's tables out. */
export async function makeStores(mode: Mode, { isEmpty = false } = {}): Promise<Stores> {
  if (mode === 'embedded') {
    const { folder, remove } = await createEmbeddedFolder();
    return { environment: { DATA_DIR: folder }, drop: remove };
  }
  const database = await createTestDatabase({ isEmpty });
  if (mode === 'Postgres') {
    return { environment: { DATABASE_URL: database.url }, drop: () => database.drop() };
  }
  const redis = await createTestRedis();
  return {
    environment: { DATABASE_URL: database.url, REDIS_URL: redis.url },
    drop: async () => void (await Promise.all([database.drop(), redis.flush()])),
  };
}
