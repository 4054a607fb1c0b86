import type { Sandbox } from '../../sandbox/sandbox.types.ts';
import type { KillRig } from './start-kill-rig.ts';
import { RECURRING_NAMES } from './recurring-names.ts';
import type { Product } from './start-product.ts';
import { until } from './until.ts';

const SWEEP_EVERY_MS = 500;

type Options = {
  /** What is due within this time is waited for too: a failed try's next one, an alert's link. */
  soonMs?: number;
  timeoutMs?: number;
};

/**
 * Waits until nothing is under way: no delivery, and no hand-off that is due or nearly so.
 *
 * Whatever says that something did not happen, or happened once, waits for this first.
 */
export async function settle(product: Product, options: Options = {}): Promise<void> {
  const { soonMs = 5_000, timeoutMs } = options;
  let sweptAt = Date.now();
  const count = async () => {
    const unsettled = await countUnsettled(product, soonMs);
    if (unsettled > 0 && Date.now() - sweptAt > SWEEP_EVERY_MS) {
      sweptAt = Date.now();
      await product.service.sweep();
    }
    return unsettled;
  };
  await untilQuiet(product.sandbox, count, timeoutMs);
}

/** The same for a service that is a process of its own; it sweeps every 15 seconds by itself. */
export async function settleRig(
  { sandbox, pool }: Pick<KillRig, 'sandbox' | 'pool'>,
  options: Options = {},
): Promise<void> {
  const { soonMs = 5_000, timeoutMs } = options;
  const count = async () => {
    const { rows } = await pool.query<{ count: number }>(
      `select count(*)::int as count from handoffs
       where status = 'running'
         or (status = 'waiting' and due_at <= now() + $1 * interval '1 millisecond'
           and (due_at <= now() or name <> all($2)))`,
      [soonMs, RECURRING_NAMES],
    );
    return rows[0]?.count ?? 0;
  };
  await untilQuiet(sandbox, count, timeoutMs);
}

async function untilQuiet(
  sandbox: Pick<Sandbox, 'whenIdle'>,
  count: () => Promise<number>,
  timeoutMs = 60_000,
): Promise<void> {
  const isQuiet = async () => {
    await sandbox.whenIdle();
    return (await count()) === 0;
  };
  await until('an end of all work', isQuiet, timeoutMs);
}

async function countUnsettled({ service, clock }: Product, soonMs: number): Promise<number> {
  const soon = new Date(clock.now().getTime() + soonMs);
  const { count } = await service.store.db
    .selectFrom('handoffs')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('account_id', '=', service.accounts.only().id)
    .where((eb) =>
      eb.or([
        eb('status', '=', 'running'),
        eb.and([eb('status', '=', 'waiting'), eb('due_at', '<=', soon)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}
