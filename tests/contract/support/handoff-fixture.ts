import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineHandoff } from '../../../backend/platform/queue/handoff.ts';
import type { Database } from '../../../backend/platform/database/database.ts';
import { migrate } from '../../../backend/records/migrate.ts';
import { createStore, type Store } from '../../../backend/records/store.ts';
import type { DatabaseEngine } from './database-engines.ts';

/** A hand-off that exists in tests only. */
export const testWork = defineHandoff('test-work', 'intake', z.object({ words: z.string() }), {
  maxAttempts: 4,
});

/** What the `handoffs` table says about one hand-off. */
export type HandoffState = {
  status: string;
  attempts: number;
  dueAt: Date;
  doneAt: Date | null;
  lastError: string | null;
  leaseOwner: string | null;
};

/** A migrated database with one account, for tests of stored hand-offs. */
export type HandoffFixture = {
  store: Store;
  accountId: string;
  /** Stores a hand-off, due at `dueAt`, and answers with its id. */
  add(options: { dueAt: Date; key?: string; words?: string }): Promise<string>;
  read(id: string): Promise<HandoffState>;
  clear(): Promise<void>;
  dispose(): Promise<void>;
};

/** Opens the fixture on an engine. */
export async function openHandoffFixture(engine: DatabaseEngine): Promise<HandoffFixture> {
  const { database, dispose } = await engine.open();
  let lastAdded: string | null = null;
  const store = createStore(database, (added) => {
    lastAdded = added.at(-1)?.id ?? null;
  });
  await migrate(store.db);
  const { id: accountId } = await store.accounts.ensure('https://a.example', new Date());
  return {
    store,
    accountId,
    async add({ dueAt, key = randomUUID(), words = 'some' }) {
      lastAdded = null;
      const { handoffs } = store.forAccount(accountId);
      await handoffs.add(testWork, { words }, { key, dueAt, now: dueAt });
      if (lastAdded === null) throw new Error('nothing was added');
      return lastAdded;
    },
    read: (id) => readState(database, id),
    clear: async () => void (await database.pool.query('truncate handoffs')),
    dispose,
  };
}

async function readState({ pool }: Database, id: string): Promise<HandoffState> {
  const { rows } = await pool.query<HandoffState>(
    `select status, attempts, due_at as "dueAt", done_at as "doneAt", last_error as "lastError",
       lease_owner as "leaseOwner" from handoffs where id = $1`,
    [id],
  );
  if (rows[0] === undefined) throw new Error('no such hand-off');
  return rows[0];
}
