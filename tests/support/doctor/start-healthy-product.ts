import { readConfig } from '../../../backend/config/config.ts';
import { diagnose, type Diagnosis } from '../../../backend/commands/doctor/diagnose.ts';
import type { DoctorOptions } from '../../../backend/commands/doctor/doctor-context.ts';
import { credentialsOf } from '../../../backend/account/credentials.ts';
import { openSetup } from '../../../backend/commands/setup/open-setup.ts';
import { packApp } from '../../../backend/commands/setup/pack-app.ts';
import { runSetup } from '../../../backend/commands/setup/run-setup.ts';
import { createSetupAdmin } from '../../../backend/commands/setup/setup-context.ts';
import type { Terminal } from '../../../backend/commands/terminal/terminal.ts';
import { startPostgres } from '../servers/start-postgres.ts';
import { startRedis } from '../servers/start-redis.ts';
import { startProduct, type Product } from '../start-product.ts';
import { aGoodZone, fakeMailDns, type Zone } from './fake-mail-dns.ts';

/** A product after setup, on servers of its own, in which doctor finds nothing. */
export type HealthyProduct = {
  product: Product;
  zone: Zone;
  postgresUrl: string;
  redisUrl: string;
  /** Runs doctor with variables laid over the product's own. */
  examine(environment?: Record<string, string>, options?: DoctorOptions): Promise<Diagnosis>;
  close(): Promise<void>;
};

/** Does without a person at the terminal. */
const silentTerminal: Terminal = {
  isInteractive: false,
  line: () => {},
  step: () => {},
  during: (_doing, work) => work(),
  ask: async () => '',
  confirm: async () => true,
};

/** Starts servers that are set up as in production, the product on them, and runs setup. */
export async function startHealthyProduct(): Promise<HealthyProduct> {
  const [postgres, redis] = await Promise.all([
    startPostgres({ fsync: 'on' }),
    startRedis({ appendonly: 'yes' }),
  ]);
  const product = await startProduct({
    environment: {
      DATABASE_URL: postgres.url,
      REDIS_URL: redis.url,
      MAIL_FROM: 'Acme <nps@acme-outdoor.dk>',
      // What setup finds out by itself.
      ZENDESK_WEBHOOK_SECRET: '',
      ZENDESK_APP_ID: '',
    },
  });
  await setUp(product);
  const zone = aGoodZone('acme-outdoor.dk');
  return {
    product,
    zone,
    postgresUrl: postgres.url,
    redisUrl: redis.url,
    examine: (environment = {}, options = {}) =>
      diagnose(readConfig({ ...product.environment, ...environment }, null), {
        dns: fakeMailDns(zone),
        ...options,
      }),
    async close() {
      await product.close();
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
}

async function setUp({ environment }: Product): Promise<void> {
  const config = readConfig(environment, null);
  const zendeskUrl = config.zendeskUrl ?? '';
  const open = await openSetup(config, zendeskUrl);
  try {
    const context = {
      config,
      zendeskUrl,
      storedKind: null,
      open,
      admin: createSetupAdmin(credentialsOf(config), zendeskUrl, silentTerminal),
      terminal: silentTerminal,
      packed: await packApp(config.PUBLIC_URL),
    };
    await runSetup(context, {
      isDryRun: false,
      isForced: true,
      isConfirmed: true,
      withTrigger: false,
      isSecretRotated: false,
      brandName: null,
    });
  } finally {
    await open.close();
  }
}
