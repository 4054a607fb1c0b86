import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineHandoff, type Handoff } from '../../../backend/platform/queue/handoff.ts';
import type { Database } from '../../../backend/platform/database/database.ts';
import type { HandoffStore } from '../../../backend/platform/queue/handoff-store.ts';
import { migrate } from '../../../backend/records/migrate.ts';
import { createStore, type Store } from '../../../backend/records/store.ts';
import type { DatabaseEngine } from './database-engines.ts';

/** A hand-off that exists in tests only. */
export const testWork = defineHandoff('test-work', 'mail', z.object({ words: z.string() }), {
  maxAttempts: 4,
});
/** One of another kind. */
export const otherWork = defineHandoff('other-work', 'mail', z.object({ words: z.string() }));

/** What the `handoffs` table says about one hand-off. */
export type HandoffState = {
  status: string;
  attempts: number;
  runs: number;
  /** Milliseconds until it is due; below 0 once it is. */
  dueInMs: number;
  message: unknown;
  lastError: string | null;
  leaseOwner: string | null;
  leaseMs: number | null;
};

/** A migrated database with one account, for tests of stored hand-offs. */
export type HandoffFixture = {
  database: Database;
  store: Store;
  handoffStore: HandoffStore;
  accountId: string;
  addAccount(host: string): Promise<string>;
  /** Stores a hand-off and answers with its id. */
  add(options?: {
    afterMs?: number;
    key?: string;
    words?: string;
    kind?: Handoff;
    accountId?: string;
  }): Promise<string>;
  read(id: string): Promise<HandoffState>;
  /** Lets time go by for what is due. */
  skip(ms: number): void;
  /** As if the lease of its worker had ended. */
  expireLease(id: string): Promise<void>;
  clear(): Promise<void>;
  dispose(): Promise<void>;
};

/** Opens the fixture on an engine. */
export async function openHandoffFixture(engine: DatabaseEngine): Promise<HandoffFixture> {
  const { database, dispose } = await engine.open();
  const clock = { aheadMs: 0 };
  const store = createStore(database, () => {}, clock);
  await migrate(store.db);
  const addAccount = async (host: string) =>
    (await store.accounts.ensure(`https://${host}`, new Date())).id;
  const accountId = await addAccount('a.example');
  return {
    database,
    store,
    handoffStore: store.handoffStore,
    accountId,
    addAccount,
    async add({ afterMs = 0, key = randomUUID(), words = 'some', kind = testWork, ...of } = {}) {
      const owner = of.accountId ?? accountId;
      const now = new Date();
      const dueAt = new Date(now.getTime() + afterMs);
      await store.forAccount(owner).handoffs.add(kind, { words }, { key, dueAt, now });
      const { rows } = await database.pool.query<{ id: string }>(
        'select id from handoffs where account_id = $1 and name = $2 and key = $3',
        [owner, kind.name, key],
      );
      return rows[0]?.id ?? '';
    },
    read: (id) => readState(database, id),
    skip: (ms) => {
      clock.aheadMs += ms;
    },
    async expireLease(id) {
      await database.pool.query(
        `update handoffs set lease_until = now() - interval '1 second' where id = $1`,
        [id],
      );
    },
    async clear() {
      clock.aheadMs = 0;
      await database.pool.query('truncate handoffs, handoff_keys');
    },
    dispose,
  };
}

async function readState({ pool }: Database, id: string): Promise<HandoffState> {
  const { rows } = await pool.query<HandoffState>(
    `select status, attempts, runs, message, last_error as "lastError",
       (extract(epoch from due_at - now()) * 1000)::double precision as "dueInMs",
       lease_owner as "leaseOwner",
       (extract(epoch from lease_until - now()) * 1000)::double precision as "leaseMs"
     from handoffs where id = $1`,
    [id],
  );
  if (rows[0] === undefined) throw new Error('no such hand-off');
  return rows[0];
}
