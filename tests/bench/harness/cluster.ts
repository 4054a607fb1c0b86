import { requestsPerSecond, type Target } from './load.ts';
import type { StandIn } from './stand-in.ts';
import { makeStores } from './stores.ts';
import { startProcess, type Role, type System } from './systems.ts';

/** Several processes of the product on the same Postgres and Redis. */
export type Cluster = { urls: string[]; stop(): Promise<void> };

/** Starts so many processes of these roles; all but the workers have a URL of their own. */
export async function startCluster(standIn: StandIn, roles: readonly Role[]): Promise<Cluster> {
  const stores = await makeStores('Redis');
  const processes: (System & { role: Role })[] = [];
  // One after the other: the first one makes the account.
  for (const role of roles)
    processes.push({ role, ...(await startProcess(stores, standIn, role)) });
  return {
    urls: processes.flatMap(({ role, url }) => (role === 'worker' ? [] : [url])),
    async stop() {
      await Promise.all(processes.map(({ stop }) => stop()));
      await stores.drop();
    },
  };
}

/** Answers a second of all of them together, the same number of connections to each. */
export async function requestsPerSecondOfAll(
  urls: readonly string[],
  target: Omit<Target, 'url'>,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  const share = Math.max(1, Math.floor(connections / urls.length));
  const rates = await Promise.all(
    urls.map((url) => requestsPerSecond({ ...target, url, connections: share, seconds })),
  );
  return rates.reduce((sum, rate) => sum + rate, 0);
}
