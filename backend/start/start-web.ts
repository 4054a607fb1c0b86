import type { Accounts } from '../account/accounts.ts';
import { findLasting } from '../account/zendesk-spell.rules.ts';
import type { Config } from '../config/config.ts';
import type { Database } from '../platform/database/database.ts';
import { healthRoute } from '../platform/http/health.route.ts';
import type { Routes } from '../platform/http/http.types.ts';
import { listen, type Listening } from '../platform/http/listen.ts';
import type { Logger } from '../platform/logger.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import type { Queue } from '../platform/queue/queue.ts';
import { withinTime } from '../platform/time-limit.ts';
import { createLookup } from '../platform/lookup.ts';
import type { Store } from '../records/store.ts';
import { createApp } from './create-app.ts';

/** Anybody may read `/readyz`: the mail service is asked so often at most. */
const MAIL_MEMORY_MS = 60_000;
/** The same for Zendesk; that it is back shows sooner. */
const ZENDESK_MEMORY_MS = 60_000;
const ZENDESK_FAILURE_MS = 3_000;
/** Less than whoever asks for readiness waits. */
const PROBE_MS = 2_500;
/** Less still, since what is written down is only the half of it. */
const NOTE_MS = 1_000;

type Deps = {
  config: Config;
  /** Those of the steps; the one about our own health goes before them. */
  hooks: readonly Routes[];
  routes: readonly Routes[];
  appFolder: string;
  homeUrl: string | null;
  database: Database;
  queue: Queue;
  accounts: Accounts;
  mailer: Mailer;
  store: Store;
  logger: Logger;
};

/** Starts to answer Zendesk, customers, agents and operators. */
export function startWeb(deps: Deps): Promise<Listening> {
  const { config, routes, database, queue, accounts, mailer, store, logger } = deps;
  const canLogIn = createLookup({ ask: () => mailer.isReady(), forMs: MAIL_MEMORY_MS });
  // In the embedded database each job leaves something for the next tidying.
  const queueForMs = database.kind === 'embedded' ? 60_000 : 5_000;
  const hasZendesks = createLookup({
    ask: () => checkZendesks(accounts),
    forMs: ZENDESK_MEMORY_MS,
    failureForMs: ZENDESK_FAILURE_MS,
  });
  const health = healthRoute(logger, [
    { name: 'database', isRequired: true, check: () => database.pool.query('select 1') },
    { name: 'queue', isRequired: true, check: () => queue.probe(PROBE_MS), forMs: queueForMs },
    {
      name: 'zendesk',
      isRequired: false,
      // What is dear in it remembers by itself.
      forMs: 1_000,
      check: async () => (await hasZendesks('')) && !(await isInSpell(accounts)),
    },
    {
      name: 'mail',
      isRequired: false,
      // What is dear in it remembers by itself.
      forMs: 1_000,
      check: async () => {
        const standing = await noteOf(store.mailFault.find());
        return standing === null && canLogIn('');
      },
    },
  ]);
  const isHttps = config.PUBLIC_URL.startsWith('https:');
  const app = createApp({ ...deps, routes: [health, ...routes], isHttps });
  return listen(app, config.HOST, config.PORT);
}

async function checkZendesks(accounts: Accounts): Promise<true> {
  await Promise.all(accounts.all().map(({ zendesk }) => zendesk.checkCredentials()));
  return true;
}

/** What is written down; without a database nobody knows, which has a line of its own. */
function noteOf<T>(find: Promise<T>): Promise<T | null> {
  return withinTime(find, NOTE_MS).catch(() => null);
}

/** Whether any process finds that a Zendesk has not answered as itself for a while. */
async function isInSpell(accounts: Accounts): Promise<boolean> {
  const lasting = await Promise.all(
    accounts.all().map(async ({ store, clock }) => {
      const spell = await noteOf(store.zendeskSpells.find());
      return findLasting(spell, clock.now()) !== null;
    }),
  );
  return lasting.includes(true);
}
