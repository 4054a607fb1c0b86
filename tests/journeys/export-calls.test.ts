import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mishap } from '../../sandbox/zendesk/api-fault.types.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';

const EXPORT = '/api/v2/incremental/tickets/cursor';
const FROM_CURSOR = 'the export from its cursor';
const FROM_TIME = 'the export from a time';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  // Zendesk's times are whole seconds: nothing of the installation's own second counts as new.
  await product.sandbox.skipClock(2_000);
});
afterAll(() => product.close());
beforeEach(async () => {
  // Past what the test before has left in the export.
  await pass(0.2);
});
afterEach(() => {
  product.sandbox.deliveryFaults.clear();
  product.sandbox.faults.clear();
});

async function pass(hours: number): Promise<void> {
  await settle(product, { soonMs: 0 });
  await product.skipHours(hours);
  await settle(product, { soonMs: 0 });
}

const loseAll = () => product.sandbox.deliveryFaults.add({ kind: 'drop', times: 1_000 });

function solveSome(count: number): Scene[] {
  const scenes = Array.from({ length: count }, () => setScene(product));
  for (const scene of scenes) scene.solve();
  return scenes;
}

/** Calls while some work was done, but for renewed tokens; of the export, by where it began. */
async function callsDuring(work: () => Promise<void>): Promise<string[]> {
  const before = product.sandbox.requests().length;
  await work();
  const calls = product.sandbox
    .requests()
    .slice(before)
    .filter(({ path }) => path !== '/oauth/tokens');
  return calls.map(({ method, path }) => {
    const { pathname, searchParams } = new URL(path, 'http://zendesk');
    if (pathname !== EXPORT) return `${method} ${pathname}`;
    return searchParams.has('cursor') ? FROM_CURSOR : FROM_TIME;
  });
}

const decisionsOf = async (scene: Scene) =>
  (await scene.view()).decisions.map(({ outcome }) => outcome);

describe('a run of the export beside a webhook that works', () => {
  it.each<[string, (scene: Scene) => void]>([
    ['nothing else', () => {}],
    [
      'a comment of an agent since',
      ({ ticketId }) =>
        void product.sandbox.actions.updateTicket(ticketId, {
          comment: { body: 'Done.', public: false },
        }),
    ],
    [
      'a tag since',
      ({ ticketId }) =>
        void product.sandbox.actions.updateTicket(ticketId, { additional_tags: ['later'] }),
    ],
    ['being closed since', ({ ticketId }) => product.sandbox.actions.closeTicket(ticketId)],
  ])('makes its own call alone, for twelve solves and %s', async (_title, change) => {
    const scenes = solveSome(12);
    await settle(product);
    for (const scene of scenes) expect(await decisionsOf(scene)).toEqual(['invited']);
    // Long enough after the solve not to be taken for it.
    await product.sandbox.skipClock(150_000);
    loseAll();
    for (const scene of scenes) change(scene);
    const calls = await callsDuring(() => pass(0.1));
    expect(calls.filter((call) => call !== FROM_CURSOR)).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(2);
    expect(calls).not.toEqual([]);
  });

  it('makes none for the notes that we have written ourselves', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await scene.answer(link, { score: '9' });
    await settle(product);
    expect(scene.notes()).toHaveLength(1);
    const calls = await callsDuring(() => pass(0.1));
    expect(calls.filter((call) => call !== FROM_CURSOR)).toEqual([]);
  });

  it('leaves solves alone that wait to be decided on', async () => {
    product.sandbox.faults.add({
      path: '/api/v2/tickets/*',
      fault: { status: 503, body: { error: 'Down' } },
      times: 'always',
    });
    const scenes = solveSome(5);
    await settle(product, { soonMs: 0 });
    await pass(0.2);
    product.sandbox.faults.clear();
    const calls = await callsDuring(() => pass(1));
    for (const scene of scenes) {
      const reads = calls.filter((call) => call === `GET /api/v2/tickets/${scene.ticketId}`);
      expect(reads).toHaveLength(1);
      expect(await decisionsOf(scene)).toEqual(['invited']);
    }
  });

  it('finds a later solve that was lost all the same', async () => {
    const [scene] = solveSome(1);
    if (!scene) throw new Error('no scene');
    await settle(product);
    loseAll();
    await product.sandbox.skipClock(10 * 60_000);
    product.sandbox.actions.reopenTicket(scene.ticketId);
    await product.sandbox.skipClock(10 * 60_000);
    scene.solve();
    await pass(0.2);
    expect(await decisionsOf(scene)).toEqual(expect.arrayContaining(['cancelled', 'invited']));
    expect((await scene.view()).decisions).toHaveLength(3);
  });
});

describe('a cursor of the export that Zendesk does not take any more', () => {
  it.each<[string, Mishap]>([
    ['400', { status: 400, body: { error: 'InvalidCursor', description: 'Cursor is invalid' } }],
    ['422', { status: 422, body: { error: 'InvalidValue', description: 'Cursor has expired' } }],
    ['404', { status: 404, body: { error: 'RecordNotFound', description: 'Not found' } }],
  ])('(%s) starts anew from its time, and no solve is lost', async (_status, fault) => {
    loseAll();
    const early = solveSome(2);
    await pass(0.2);
    for (const scene of early) expect(await decisionsOf(scene)).toEqual(['invited']);
    // Solves of several times, of which none was read when the cursor is refused.
    product.sandbox.faults.add({ path: EXPORT, fault: { status: 503 }, times: 'always' });
    const late: Scene[] = [];
    for (let time = 0; time < 3; time += 1) {
      late.push(...solveSome(2));
      await pass(5);
    }
    product.sandbox.faults.clear();
    product.sandbox.faults.add({ path: EXPORT, fault, times: 1 });
    const calls = await callsDuring(() => pass(5));
    expect(product.sandbox.faults.take('GET', EXPORT)).toBeNull();
    expect(calls.slice(0, 2)).toEqual([FROM_CURSOR, FROM_TIME]);
    for (const scene of [...early, ...late]) {
      expect(await decisionsOf(scene)).toEqual(['invited']);
    }
    // The new cursor is a good one.
    const next = solveSome(1);
    // Perhaps with the export after the next: one that is under way began before the solve.
    for (let time = 0; time < 2; time += 1) await pass(0.2);
    for (const scene of next) expect(await decisionsOf(scene)).toEqual(['invited']);
  });
});
