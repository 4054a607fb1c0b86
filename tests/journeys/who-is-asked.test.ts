import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { passLooks } from '../support/pass-looks.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
});
afterAll(() => product.close());

/** What is decided about a customer's next ticket, when the quarantine is over. */
async function decideMonthsLater(scene: Scene) {
  await product.skipHours(24 * 100);
  const { id } = product.sandbox.actions.createTicket(scene.customerId, { subject: 'Again' });
  product.sandbox.actions.solveTicket(id);
  return await until('a decision', async () => {
    const view = await scene.view(id);
    return view.decisions.length > 0 && view.decisions;
  });
}

describe('a ticket that is reopened', () => {
  it('loses its invitation, and gets a new one with a new wait when solved again', async () => {
    const scene = setScene(product);
    scene.solve();
    const first = await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
    await product.skipHours(2);
    product.sandbox.actions.reopenTicket(scene.ticketId);
    const cancelled = await scene.viewWhen(
      'the cancellation',
      ({ invitation }) => invitation?.status === 'cancelled',
    );
    expect(cancelled.invitation?.reason).toBe('ticket_reopened');
    expect(cancelled.decisions[0]).toMatchObject({
      outcome: 'cancelled',
      reason: 'ticket_reopened',
    });

    await product.skipHours(2);
    scene.solve();
    const second = await scene.viewWhen(
      'the second invitation',
      ({ invitation }) => invitation?.status === 'scheduled',
    );
    expect(second.invitation?.id).not.toBe(first.invitation?.id);
    expect(Date.parse(second.invitation?.dueAt ?? '')).toBeGreaterThan(
      Date.parse(first.invitation?.dueAt ?? ''),
    );
    await product.skipHours(25);
    await scene.viewWhen('the mail', ({ invitation }) => invitation?.status === 'sent');
    await settle(product);
    expect(scene.mails()).toHaveLength(1);
  });

  it('is not asked about when the news of the reopening was lost', async () => {
    const scene = setScene(product);
    scene.solve();
    await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
    product.sandbox.deliveryFaults.add({ kind: 'drop', times: 20 });
    product.sandbox.actions.addComment(scene.ticketId, 'Not solved at all', scene.customerId);
    await product.sandbox.whenIdle();
    product.sandbox.deliveryFaults.clear();
    await product.skipHours(25);
    const { invitation } = await scene.viewWhen(
      'the end of the invitation',
      (view) => view.invitation?.status === 'cancelled',
    );
    expect(invitation?.reason).toBe('ticket_reopened');
    await settle(product);
    expect(scene.mails()).toEqual([]);
  });

  it('keeps its link when it was sent before', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    product.sandbox.actions.reopenTicket(scene.ticketId);
    await product.sandbox.whenIdle();
    expect((await scene.answer(link, { score: '9' })).status).toBe(303);
    await scene.viewWhen('the response', ({ response }) => response?.score === 9);
  });
});

describe('what else ends an invitation', () => {
  const ends = [
    ['ticket_deleted', (id: number) => product.sandbox.actions.deleteTicket(id)],
    [
      'merged_ticket',
      (id: number) => {
        const other = setScene(product);
        product.sandbox.actions.mergeTicket(id, other.ticketId);
      },
    ],
    [
      'requester_changed',
      (id: number) => {
        const { customerId } = setScene(product);
        product.sandbox.actions.changeRequester(id, customerId);
      },
    ],
  ] as const;

  it.each(ends)('%s', async (reason, act) => {
    const scene = setScene(product);
    scene.solve();
    await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
    act(scene.ticketId);
    const { invitation } = await scene.viewWhen(
      'the cancellation',
      (view) => view.invitation?.status === 'cancelled',
    );
    expect(invitation?.reason).toBe(reason);
  });

  it('customer_erased, and their words go', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await scene.answer(link, { score: '8', comment: 'My private words' });
    await scene.viewWhen('the response', ({ response }) => response !== null);
    product.sandbox.actions.deleteUser(scene.customerId);
    await settle(product);
    await passLooks(product);
    const view = await scene.view();
    expect(view.customer).toMatchObject({ name: null, suppression: { reason: 'erased' } });
    expect(view.response).toMatchObject({ score: 8, comment: null });
  });
});

describe('who is not asked', () => {
  it.each([
    ['no_email', { email: null }],
    ['requester_suspended', { suspended: true }],
    ['requester_not_customer', { role: 'agent' }],
  ])('%s', async (reason, customer) => {
    const scene = setScene(product, customer);
    scene.solve();
    await scene.viewWhen('a decision', (view) => view.decisions.length > 0);
    await settle(product);
    const { decisions, invitation } = await scene.view();
    expect(decisions).toMatchObject([{ outcome: 'skipped', reason }]);
    expect(invitation).toBeNull();
  });

  it('is told apart in reports by the ticket, as it was then', async () => {
    const scene = setScene(product, { email: null });
    scene.solve();
    await scene.viewWhen('a decision', (view) => view.decisions.length > 0);
    const { db } = product.service.store;
    const decision = await db
      .selectFrom('decisions')
      .select(['attribution', 'survey_key', 'locale'])
      .where('zendesk_ticket_id', '=', String(scene.ticketId))
      .executeTakeFirstOrThrow();
    const { brand_id: brandId } = product.sandbox.ticket(scene.ticketId);
    expect(decision).toMatchObject({ survey_key: 'default', locale: 'en-GB' });
    expect(decision.attribution?.brandId).toBe(brandId === null ? null : String(brandId));
    // Solved the moment it was written, and nobody said a word.
    expect(decision.attribution).toMatchObject({ firstReplyMinutes: null, resolutionMinutes: 0 });
  });

  it('asks a customer once, though two of their tickets are solved at the same moment', async () => {
    const scene = setScene(product);
    const others = Array.from({ length: 4 }, () =>
      product.sandbox.actions.createTicket(scene.customerId, { subject: 'One more' }),
    );
    scene.solve();
    for (const { id } of others) product.sandbox.actions.solveTicket(id);
    await settle(product);
    const views = await Promise.all(
      [scene.ticketId, ...others.map(({ id }) => id)].map(scene.view),
    );
    const outcomes = views.map(({ decisions }) => decisions[0]?.reason ?? 'invited');
    expect(outcomes.toSorted()).toEqual(['invited', ...Array(4).fill('recently_surveyed')]);
    await product.skipHours(25);
    await until('the one mail', () => scene.mails().length > 0);
    await settle(product);
    expect(scene.mails()).toHaveLength(1);
  });

  it('asks again once the quarantine is over', async () => {
    const scene = setScene(product);
    await scene.invite();
    await product.skipHours(24 * 91);
    const { id } = product.sandbox.actions.createTicket(scene.customerId, {
      subject: 'Months later',
    });
    product.sandbox.actions.solveTicket(id);
    await until('a decision', async () => {
      const { invitation } = await scene.view(id);
      return invitation?.status === 'scheduled';
    });
  });

  it('never asks again who opted out with one click', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    const page = await fetch(`${link}/unsubscribe`);
    expect(page.status).toBe(200);
    expect((await scene.view()).customer?.suppression).toBeNull();
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const done = await fetch(`${link}/unsubscribe`, { method: 'POST', body });
    expect(done.status).toBe(200);
    expect((await scene.view()).customer?.suppression?.reason).toBe('opted_out');
    expect(await decideMonthsLater(scene)).toMatchObject([
      { outcome: 'skipped', reason: 'suppressed' },
    ]);
    // No reminder either.
    await settle(product);
    expect(scene.mails()).toHaveLength(1);
  });

  it('asks again who took the opt-out back, at the same address', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await fetch(`${link}/unsubscribe`, { method: 'POST' });
    await settle(product);
    await fetch(`${link}/unsubscribe/undo`, { method: 'POST' });
    expect((await scene.view()).customer?.suppression).toBeNull();
    expect(await decideMonthsLater(scene)).toMatchObject([{ outcome: 'invited', reason: null }]);
  });
});
