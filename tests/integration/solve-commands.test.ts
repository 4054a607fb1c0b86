import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { runCommand } from '../support/run-command.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';

const TIMEOUT_MS = 240_000;
const DAY_MS = 24 * 60 * 60_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  // Zendesk tells of nothing: what is decided is decided by the commands.
  product.sandbox.deliveryFaults.add({ kind: 'drop', times: 1_000 });
});
afterAll(() => product.close());

const run = (...args: string[]) => runCommand(product, ...args);
const yesterday = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);

function aSolved(isClosed = false): Scene {
  const scene = setScene(product);
  scene.solve();
  if (isClosed) product.sandbox.actions.closeTicket(scene.ticketId);
  return scene;
}
async function decisionsOf(scene: Scene) {
  await product.service.sweep();
  await settle(product);
  return (await scene.view()).decisions.map(({ outcome }) => outcome);
}
/** Makes this installation one that began after all that there is. */
async function installNow(): Promise<void> {
  const { db } = product.service.store;
  await sql`update accounts set created_at = now() + interval '1 minute'`.execute(db);
  // The export holds nothing of its last minute.
  await product.sandbox.skipClock(120_000);
}

describe('aftercare backfill', () => {
  it(
    'asks about tickets from before, solved or closed by now, once',
    async () => {
      const scenes = [aSolved(), aSolved(true)];
      await installNow();

      const tried = await run('backfill', '--since', yesterday, '--dry-run');
      expect(tried.stdout).toBe(
        `Solved ${yesterday} or later: 2. Decided on before, and left alone: 0.\n`,
      );
      for (const scene of scenes) expect(await decisionsOf(scene)).toEqual([]);

      const unsure = await run('backfill', '--since', yesterday);
      expect([unsure.code, unsure.stderr]).toEqual([2, expect.stringContaining('--yes')]);

      const { code, stdout } = await run('backfill', '--since', yesterday, '--yes');
      expect([code, stdout]).toEqual([0, expect.stringContaining('Handed on: 2.')]);
      for (const scene of scenes) expect(await decisionsOf(scene)).toHaveLength(1);

      const again = await run('backfill', '--since', yesterday, '--yes');
      expect(again.stdout).toContain('left alone: 2.');
      for (const scene of scenes) expect(await decisionsOf(scene)).toHaveLength(1);
    },
    TIMEOUT_MS,
  );
});

describe('aftercare replay', () => {
  it(
    'looks at a ticket whose solve nobody told of, and decides once however often',
    async () => {
      await sql`update accounts set created_at = now() - interval '1 hour'`.execute(
        product.service.store.db,
      );
      const scene = aSolved();
      const { stdout } = await run('replay', '--ticket', String(scene.ticketId));
      expect(stdout).toBe('Handed on to be looked at: 1.\n');
      expect(await decisionsOf(scene)).toEqual(['invited']);
      await run('replay', '--ticket', String(scene.ticketId));
      expect(await decisionsOf(scene)).toEqual(['invited']);
    },
    TIMEOUT_MS,
  );

  it(
    'says how it is asked when nothing or too much is asked for',
    async () => {
      expect(await run('replay')).toMatchObject({ code: 2 });
      expect(await run('replay', '--failed', '--ticket', '1')).toMatchObject({ code: 2 });
      const odd = await run('replay', '--ticket', 'one');
      expect([odd.code, odd.stderr]).toEqual([2, expect.stringContaining('--ticket')]);
    },
    TIMEOUT_MS,
  );
});
