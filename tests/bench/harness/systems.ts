import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../support/free-port.ts';
import { startChild } from '../../support/start-child.ts';
import { sized } from '../sized.ts';
import { layOutPast } from './lay-out-past.ts';
import { WEBHOOK_SECRET } from './signed-events.ts';
import type { StandIn } from './stand-in.ts';
import { startProgram } from './start-program.ts';
import { makeStores, type Mode, type Stores } from './stores.ts';

/** Something under load: the product or a floor, as processes of its own. */
export type System = { url: string; stop(): Promise<void> };

/** The product under load. It stands still between its turns: its workers may have work left. */
export type Product = System & {
  pid: number;
  whileAwake<T>(work: () => Promise<T>): Promise<T>;
};

/** The key that the product signs its links with. */
export const SECRET_KEY = 'a-secret-key-for-benches-with-enough-characters';

/** Invitations go out at once, and nothing but the survey is asked for. */
const SETTINGS = {
  surveys: [{ id: 'default', enabled: true, delayHours: 0 }],
  followUp: { enabled: false },
  alerts: [],
};

/** What every process of the product is started with, but for its stores and its role. */
function productEnvironment({ zendeskUrl, smtpUrl }: StandIn): Record<string, string> {
  return {
    SECRET_KEY,
    ZENDESK_URL: zendeskUrl,
    ZENDESK_OAUTH_CLIENT_ID: 'bench',
    ZENDESK_OAUTH_CLIENT_SECRET: 'bench-secret',
    ZENDESK_WEBHOOK_SECRET: WEBHOOK_SECRET,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Care Team <care@example.com>',
    SETTINGS_FILE: settingsFile(),
  };
}

function settingsFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'aftercare-bench-')), 'settings.json');
  writeFileSync(file, JSON.stringify(SETTINGS));
  return file;
}

/** Which parts of the product a process runs. */
export type Role = 'web' | 'worker' | 'all';

/** Starts the built product in one process, on stores that it may share with others. */
export async function startProcess(
  { environment }: Stores,
  standIn: StandIn,
  role: Role,
): Promise<Product> {
  const port = String(await freePort());
  const child = await startChild({
    ...productEnvironment(standIn),
    ...environment,
    PORT: port,
    ROLE: role,
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    async whileAwake(work) {
      child.thaw();
      try {
        return await work();
      } finally {
        child.freeze();
      }
    },
    stop: () => child.kill(),
  };
}

/** Counts of past days are made meanwhile, as after any start. */
const SETTLING_MS = sized({ full: 5_000, quick: 0 });

type ProductOptions = {
  /** The embedded database has one process only, so all roles run in it whatever is said here. */
  role: Role;
  /** Fills the stores before the start. */
  prepare?: (stores: Stores) => Promise<void>;
};

/** Starts the built product in one process, on stores of its own; it stands still at first. */
export async function startProduct(
  mode: Mode,
  standIn: StandIn,
  { role, prepare = async () => {} }: ProductOptions,
): Promise<Product> {
  const stores = await makeStores(mode);
  await layOutPast(stores, standIn.zendeskUrl);
  await prepare(stores);
  const product = await startProcess(stores, standIn, mode === 'embedded' ? 'all' : role);
  await product.whileAwake(() => setTimeout(SETTLING_MS));
  return {
    ...product,
    async stop() {
      await product.stop();
      await stores.drop();
    },
  };
}

/** Starts the floor of this name on a store of its own, the same kind as the product's rows. */
export async function startFloor(
  name: string,
  mode: Mode,
  environment: Record<string, string>,
  /** With the product's tables rather than none. */
  prepare?: (stores: Stores) => Promise<Record<string, string>>,
): Promise<System> {
  const stores = await makeStores(mode, { isEmpty: prepare === undefined });
  const { said, stop } = await startProgram<{ url: string }>(name, {
    ...stores.environment,
    ...environment,
    ...(await prepare?.(stores)),
  });
  return {
    url: said.url,
    async stop() {
      await stop();
      await stores.drop();
    },
  };
}

/** Works with a system and stops it, however that ends. */
export async function withSystem<S extends { stop(): Promise<void> }, T>(
  starting: Promise<S>,
  work: (system: S) => Promise<T>,
): Promise<T> {
  const system = await starting;
  try {
    return await work(system);
  } finally {
    await system.stop();
  }
}
