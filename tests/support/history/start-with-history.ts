import pg from 'pg';
import { createStore, type Store } from '../../../backend/records/store.ts';
import { settle } from '../settle.ts';
import { startProduct, type Product } from '../start-product.ts';
import { seedHistory } from './seed-history.ts';

/** The product on a database in which much has happened. */
export type ProductWithHistory = {
  product: Product;
  /** The same rows through connections that are not the product's, and one of these. */
  store: Store;
  client: pg.Client;
  /** Waits until no work of the product is under way, without its connections. */
  rest(): Promise<void>;
  close(): Promise<void>;
};

/** Whatever was never counted is counted first, which for a million rows takes minutes. */
const QUIET_WITHIN_MS = 800_000;

type Options = {
  /** When the newest row is from; rows of three months are older. */
  until: Date;
  /** Called when the database is ready, before the product works on it. */
  beforeStart?: () => void;
  environment?: Record<string, string>;
};

/**
 * Starts the product on a database with so many of each row.
 *
 * Three quarters of them are its own account's.
 */
export async function startWithHistory(
  rows: number,
  { until, beforeStart = () => {}, environment: given = {} }: Options,
): Promise<ProductWithHistory> {
  const product = await startProduct({ seed: 'empty', environment: given });
  const { service, environment } = product;
  const own = service.accounts.only().id;
  const now = new Date();
  const others = [];
  for (const name of ['middle', 'small', 'smaller', 'smallest']) {
    others.push((await service.store.accounts.ensure(`https://${name}.zendesk.com`, now)).id);
  }
  await service.close();
  const url = environment['DATABASE_URL'] ?? '';
  const [second = '', third = '', fourth = '', fifth = ''] = others;
  await seedHistory(url, { accountIds: [own, second, third, fourth, fifth], rows, until });
  beforeStart();
  await product.restart();

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const close = () => pool.end();
  const store = createStore(
    { pool, queuePool: pool, kind: 'server', hasSessions: false, close },
    () => {},
  );
  return {
    product,
    store,
    client,
    rest: () =>
      settle(
        { ...product, service: { ...product.service, store } },
        { soonMs: 0, timeoutMs: QUIET_WITHIN_MS },
      ),
    async close() {
      await Promise.all([client.end(), close()]);
      await product.close();
    },
  };
}
