import { openServerDatabase } from '../../backend/platform/database/open-server-database.ts';
import { announceNews } from '../../backend/start/announce-news.ts';
import { createLogger } from '../../backend/platform/logger.ts';
import { createStore, type AccountStore, type Store } from '../../backend/records/store.ts';
import { createTestDatabase } from './servers/create-test-database.ts';

/** The rows of a product without the product; nobody is woken for hand-offs. */
export type TestStore = {
  store: Store;
  /** Takes all accounts away, and makes one anew. */
  startOver(): Promise<{ accountId: string; records: AccountStore }>;
  close(): Promise<void>;
};

const FIRST_SEEN = new Date('2026-03-01T08:00:00Z');

/** Opens a store on a database of its own; `clock` may be moved meanwhile. */
export async function openTestStore(clock = { aheadMs: 0 }): Promise<TestStore> {
  const files = await createTestDatabase();
  const database = await openServerDatabase({ url: files.url, logger: createLogger('silent') });
  const store = createStore(database, () => {}, clock, announceNews);
  return {
    store,
    async startOver() {
      await database.pool.query('truncate accounts cascade');
      const { id } = await store.accounts.ensure('https://acme.zendesk.com', FIRST_SEEN);
      return { accountId: id, records: store.forAccount(id) };
    },
    async close() {
      await database.close();
      await files.drop();
    },
  };
}
