import type { NpsReport } from '../../shared/contracts/nps-report.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openResponseScene, type ResponseScene } from '../support/response-scene.ts';

let scene: ResponseScene;
beforeAll(async () => {
  scene = await openResponseScene();
});
afterAll(() => scene.product.close());
beforeEach(() => scene.startOver());

const report = async () =>
  (await (await scene.call('/reports/nps?from=2026-01-01&to=2026-02-01')).json()) as NpsReport;

describe('what leads do with an answer', () => {
  it('is read once, by whoever read it first, until the customer changes it', async () => {
    const id = await scene.add({ at: '2026-01-10T10:00:00Z' });
    expect(await scene.idsOf('read=no')).toEqual([id]);
    const { read } = await scene.changed(id, { read: true });
    expect(read).toMatchObject({ by: { id: null, name: null } });
    expect((await scene.changed(id, { read: true })).read).toEqual(read);
    expect(await scene.idsOf('read=no')).toEqual([]);
    expect(await scene.idsOf('read=yes')).toEqual([id]);

    const { db } = scene.product.service.store;
    const later = new Date(scene.product.clock.now().getTime() + 60_000);
    await db.updateTable('responses').set({ updated_at: later }).execute();
    expect(await scene.idsOf('read=no')).toEqual([id]);
    expect((await scene.changed(id, { read: false })).read).toBeNull();
  });

  it('is ignored with a reason, counts in no report, and is restored as it was', async () => {
    await scene.add({ at: '2026-01-10T10:00:00Z', score: 9 });
    const id = await scene.add({ at: '2026-01-11T10:00:00Z', score: 0 });
    const count = async () => {
      const { records } = scene;
      await records.transaction(({ reportBlocks }) => reportBlocks.dropChanged());
      for (const due of await records.reportBlocks.findDue('UTC', 1000)) {
        await records.transaction(({ reportBlocks }) => reportBlocks.count(due, 'UTC'));
      }
    };
    await count();
    const before = await report();
    expect(before).toMatchObject({ n: 2, nps: 0 });

    const { ignored } = await scene.changed(id, { ignored: { reason: ' A test of ours ' } });
    expect(ignored).toMatchObject({ reason: 'A test of ours' });
    expect(await report()).toMatchObject({ n: 1, nps: 100 });
    await count();
    expect(await report()).toMatchObject({ n: 1, nps: 100 });
    expect(await scene.idsOf('ignored=yes')).toEqual([id]);
    expect(await scene.idsOf('ignored=no')).not.toContain(id);

    expect((await scene.changed(id, { ignored: null })).ignored).toBeNull();
    expect(await report()).toEqual(before);
    await count();
    expect(await report()).toEqual(before);
  });

  it('is on record: who, when and why, newest first', async () => {
    const id = await scene.add({ at: '2026-01-10T10:00:00Z' });
    await scene.changed(id, { ignored: { reason: 'A test' } });
    await scene.changed(id, { ignored: { reason: 'A test' } });
    await scene.changed(id, { ignored: { reason: 'Somebody else’s ticket' } });
    await scene.changed(id, { ignored: null });
    const { changes } = await scene.changed(id, { ignored: null });
    expect(changes.map(({ change, reason }) => [change, reason])).toEqual([
      ['restored', null],
      ['ignored', 'Somebody else’s ticket'],
      ['ignored', 'A test'],
    ]);
    expect(changes[0]?.by).toEqual({ id: null, name: null });
  });

  it('keeps no reason of a customer who was erased', async () => {
    const id = await scene.add({ at: '2026-01-10T10:00:00Z', comment: 'Call me', customer: '77' });
    await scene.changed(id, { ignored: { reason: 'Karen asked for it' } });
    await scene.records.responses.anonymise('77');
    const { ignored, changes, comment } = await scene.changed(id, {});
    expect(comment).toBeNull();
    expect(ignored).toMatchObject({ reason: null });
    expect(changes).toMatchObject([{ change: 'ignored', reason: null }]);
  });

  it('needs a reason to be ignored', async () => {
    const id = await scene.add({ at: '2026-01-10T10:00:00Z' });
    for (const ignored of [{ reason: ' ' }, {}, true, { reason: 'x'.repeat(501) }]) {
      expect((await scene.patch(id, { ignored })).status).toBe(422);
    }
    expect(await scene.idsOf('ignored=yes')).toEqual([]);
  });
});
