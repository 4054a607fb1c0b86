import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
});
afterAll(() => product.close());

/** The two ways in: what Zendesk posts, and what its export tells when nothing was posted. */
const WAYS = ['webhook', 'export'] as const;

/** Does something that is told in one of the ways, and waits until it is dealt with. */
async function told(way: (typeof WAYS)[number], act: () => void): Promise<void> {
  if (way === 'export') product.sandbox.deliveryFaults.add({ kind: 'drop', times: 100 });
  act();
  await product.sandbox.whenIdle();
  product.sandbox.deliveryFaults.clear();
  // Past the export's last minute, and its next reading.
  if (way === 'export') await product.skipHours(0.25);
  await settle(product);
}

/** A ticket that carries on with a closed one, as Zendesk makes it for a late reply. */
function followUpOf(scene: Scene, ticketId: number, customerId = scene.customerId): number {
  const more = { subject: 'Carried on', via_followup_source_id: ticketId };
  return product.sandbox.actions.createTicket(customerId, more).id;
}

describe.each(WAYS)('told by the %s', (way) => {
  it('a ticket that carries on with a merged one is a ticket of its own', async () => {
    const [scene, target] = [setScene(product), setScene(product)];
    product.sandbox.actions.mergeTicket(scene.ticketId, target.ticketId);
    const id = followUpOf(scene, scene.ticketId);
    expect(product.sandbox.ticket(id).tags).toContain('closed_by_merge');
    await told(way, () => product.sandbox.actions.solveTicket(id));
    expect((await scene.view(id)).decisions).toMatchObject([{ outcome: 'invited' }]);
    await product.skipHours(25);
    await settle(product);
    expect((await scene.view(id)).invitation).toMatchObject({ status: 'sent' });
  });

  it('so it is when it is closed, but not when it was merged itself', async () => {
    const [first, second, target] = [setScene(product), setScene(product), setScene(product)];
    for (const scene of [first, second]) {
      product.sandbox.actions.mergeTicket(scene.ticketId, target.ticketId);
    }
    const [closed, merged] = [
      followUpOf(first, first.ticketId),
      followUpOf(second, second.ticketId),
    ];
    await told(way, () => {
      for (const id of [closed, merged]) product.sandbox.actions.solveTicket(id);
      product.sandbox.actions.closeTicket(closed);
      product.sandbox.actions.mergeTicket(merged, target.ticketId);
    });
    expect((await first.view(closed)).invitation).toMatchObject({ status: 'scheduled' });
    const [latest] = (await second.view(merged)).decisions;
    expect(latest).toMatchObject({ reason: 'merged_ticket' });
  });

  it('a customer’s ticket that carries on with one of our tasks is no task', async () => {
    const scene = setScene(product);
    await scene.answer(await scene.invite(), { score: '2' });
    await settle(product);
    const taskId = Number((await scene.view()).followUp?.ticketId);
    product.sandbox.actions.solveTicket(taskId);
    product.sandbox.actions.closeTicket(taskId);
    await settle(product);
    const other = setScene(product);
    const id = followUpOf(other, taskId);
    expect(product.sandbox.ticket(id).tags).toContain('nps_follow_up');
    await told(way, () => product.sandbox.actions.solveTicket(id));
    expect((await other.view(id)).decisions).toMatchObject([{ outcome: 'invited' }]);
  });

  it('a ticket that was closed without being solved was not solved', async () => {
    const scene = setScene(product);
    await told(way, () => product.sandbox.actions.closeTicket(scene.ticketId));
    expect((await scene.view()).decisions).toEqual([]);
  });

  it('nor was one that was solved, reopened, and then closed', async () => {
    const scene = setScene(product);
    await told(way, () => {
      scene.solve();
      product.sandbox.actions.reopenTicket(scene.ticketId);
      product.sandbox.actions.closeTicket(scene.ticketId);
    });
    await product.skipHours(25);
    await settle(product);
    expect(scene.mails()).toEqual([]);
  });

  it('one that was solved and then closed was solved', async () => {
    const scene = setScene(product);
    await told(way, () => {
      scene.solve();
      product.sandbox.actions.closeTicket(scene.ticketId);
    });
    expect((await scene.view()).invitation).toMatchObject({ status: 'scheduled' });
  });

  it('a ticket that was deleted by mistake and restored is asked about, once', async () => {
    const scene = setScene(product);
    scene.solve();
    await settle(product);
    product.sandbox.actions.deleteTicket(scene.ticketId);
    await settle(product);
    expect((await scene.view()).invitation).toMatchObject({ reason: 'ticket_deleted' });
    await product.skipHours(1);
    await told(way, () => product.sandbox.actions.restoreTicket(scene.ticketId));
    await product.skipHours(0.25);
    await settle(product);
    const { invitation, decisions } = await scene.view();
    expect(invitation).toMatchObject({ status: 'scheduled' });
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['invited', 'cancelled', 'invited']);
    await product.skipHours(25);
    await settle(product);
    expect(scene.mails()).toHaveLength(1);
  });

  it('one that was restored after its mail is not asked about again', async () => {
    const scene = setScene(product);
    await scene.invite();
    product.sandbox.actions.deleteTicket(scene.ticketId);
    await settle(product);
    await told(way, () => product.sandbox.actions.restoreTicket(scene.ticketId));
    await product.skipHours(25);
    await settle(product);
    expect(scene.mails()).toHaveLength(1);
  });

  it('one that was restored while it was open waits for its solve', async () => {
    const scene = setScene(product);
    product.sandbox.actions.deleteTicket(scene.ticketId);
    await told(way, () => product.sandbox.actions.restoreTicket(scene.ticketId));
    expect((await scene.view()).decisions).toEqual([]);
    await told(way, () => scene.solve());
    expect((await scene.view()).invitation).toMatchObject({ status: 'scheduled' });
  });
});
