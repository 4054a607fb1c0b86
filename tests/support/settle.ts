import type { Product } from './start-product.ts';
import { until } from './until.ts';

const SWEEP_EVERY_MS = 500;

type Options = {
  /** What is due within this time is waited for too: a failed try's next one, an alert's link. */
  soonMs?: number;
};

/** Waits until nothing is under way: no delivery, and no hand-off that is due or nearly so. */
export async function settle(product: Product, options: Options = {}): Promise<void> {
  const { soonMs = 5_000 } = options;
  let sweptAt = Date.now();
  await until(
    'an end of all work',
    async () => {
      await product.sandbox.whenIdle();
      if ((await countUnsettled(product, soonMs)) === 0) return true;
      if (Date.now() - sweptAt > SWEEP_EVERY_MS) {
        sweptAt = Date.now();
        await product.service.sweep();
      }
      return false;
    },
    30_000,
  );
}

async function countUnsettled({ service, clock }: Product, soonMs: number): Promise<number> {
  const soon = new Date(clock.now().getTime() + soonMs);
  const { count } = await service.store.db
    .selectFrom('handoffs')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('account_id', '=', service.account.id)
    .where((eb) =>
      eb.or([
        eb('status', '=', 'running'),
        eb.and([eb('status', '=', 'waiting'), eb('due_at', '<=', soon)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}
