import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { sendWebhook } from '../support/send-webhook.ts';
import { settle } from '../support/settle.ts';
import { passLooks } from '../support/pass-looks.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { detailOf, solvedEvent, toWire } from '../support/webhook-events.ts';

const EXPORT = '/api/v2/incremental/tickets/cursor';
const MINUTE_MS = 60_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  // Zendesk's times are whole seconds: nothing of the installation's own second counts as new.
  await product.sandbox.skipClock(2_000);
});
afterAll(() => product.close());
afterEach(() => {
  product.sandbox.deliveryFaults.clear();
  product.sandbox.faults.clear();
});

const loseAll = () => product.sandbox.deliveryFaults.add({ kind: 'drop', times: 1_000 });
/** Lets time go by, in which failed tries fall due. */
const pass = async (hours: number) => {
  await settle(product, { soonMs: 0 });
  await product.skipHours(hours);
  await settle(product, { soonMs: 0 });
};
const invitationsOf = (ticketId: number) =>
  product.service.store.db
    .selectFrom('invitations')
    .selectAll()
    .where('zendesk_ticket_id', '=', String(ticketId))
    .execute();
/** Lets everything come to its end and expects one invitation, mailed once. */
const expectOneInvitation = async (scene: Scene) => {
  await pass(25);
  await pass(1);
  expect(await invitationsOf(scene.ticketId)).toMatchObject([{ status: 'sent' }]);
  expect(scene.mails()).toHaveLength(1);
};
/** The event of a solve as Zendesk would send it by hand of the test. */
const sendSolved = async (ticketId: number, solvedAt: Date, previous = 'OPEN') => {
  const event = solvedEvent({
    subject: `zen:ticket:${ticketId}`,
    detail: detailOf(String(ticketId), 'SOLVED'),
    event: { current: 'SOLVED', previous },
    time: solvedAt.toISOString(),
  });
  expect((await sendWebhook(product, toWire(event))).status).toBe(200);
};
const solvedAt = (ticketId: number) => {
  const audit = product.sandbox
    .audits(ticketId)
    .findLast(({ events }) => events.some((each) => each['value'] === 'solved'));
  return new Date(audit?.created_at ?? '');
};

describe('a solve whose event was lost', () => {
  it('is found in the export, and asked about once', async () => {
    loseAll();
    const scene = setScene(product);
    scene.solve();
    await settle(product);
    expect((await scene.view()).decisions).toEqual([]);
    await pass(0.2);
    const { invitation, decisions } = await scene.view();
    expect(decisions).toMatchObject([{ outcome: 'invited' }]);
    // The day is counted from the solve, not from the finding.
    const due = Date.parse(invitation?.dueAt ?? '') - solvedAt(scene.ticketId).getTime();
    expect(due).toBe(24 * 60 * MINUTE_MS);
    await expectOneInvitation(scene);
  });

  it('is asked about once though the event turns up later', async () => {
    loseAll();
    const scene = setScene(product);
    scene.solve();
    await pass(0.2);
    await sendSolved(scene.ticketId, solvedAt(scene.ticketId));
    await pass(2);
    await sendSolved(scene.ticketId, new Date(solvedAt(scene.ticketId).getTime() + 999));
    await expectOneInvitation(scene);
  });

  it.each([
    ['answers 429', { status: 429, headers: { 'Retry-After': '7' } }],
    ['answers 500', { status: 500 }],
    ['answers with a gateway’s page', { status: 200, body: '<html>Bad gateway</html>' }],
    ['is cut off', { status: 200, body: '{"tickets":[{"id":1,"status":"sol' }],
    ['answers with an empty object', { status: 200, body: {} }],
    ['breaks off', { kind: 'reset' as const }],
    ['refuses the position', { status: 400, body: { error: 'InvalidCursor' } }],
    ['refuses the rights', { status: 403, body: { error: 'Forbidden' } }],
  ])('is found all the same when the export %s for a while', async (_what, fault) => {
    loseAll();
    const scene = setScene(product);
    scene.solve();
    product.sandbox.faults.add({ path: EXPORT, fault, times: 3 });
    for (let time = 0; time < 5; time += 1) await pass(0.2);
    expect(product.sandbox.faults.take('GET', EXPORT)).toBeNull();
    expect((await scene.view()).decisions).toMatchObject([{ outcome: 'invited' }]);
    await expectOneInvitation(scene);
  });

  it('is found after the service was away for two days', async () => {
    const scene = setScene(product);
    loseAll();
    scene.solve();
    await settle(product);
    await product.sandbox.skipClock(48 * 60 * MINUTE_MS);
    await product.restart();
    await product.service.sweep();
    await settle(product);
    await expectOneInvitation(scene);
  });

  it('ends a follow-up as well', async () => {
    const scene = setScene(product);
    await scene.answer(await scene.invite(), { score: '1' });
    const { followUp } = await scene.viewWhen(
      'the task',
      (view) => view.followUp?.status === 'open',
    );
    await settle(product);
    loseAll();
    product.sandbox.actions.solveTicket(Number(followUp?.ticketId));
    await pass(0.2);
    expect((await scene.view()).followUp).toMatchObject({ status: 'done', outcome: 'contacted' });
  });
});

describe('events that come twice, late or in another order', () => {
  it.each([
    ['twice', { kind: 'duplicate' as const, times: 50 }],
    ['late', { kind: 'delay' as const, ms: 300, times: 3 }],
  ])('lead to one invitation: %s', async (_what, fault) => {
    product.sandbox.deliveryFaults.add(fault);
    const scene = setScene(product);
    scene.solve();
    await expectOneInvitation(scene);
  });

  it('lead to one when a trigger tells of the same solve', async () => {
    const scene = setScene(product);
    scene.solve();
    const bytes = JSON.stringify({ ticket_id: String(scene.ticketId) });
    expect((await sendWebhook(product, bytes)).status).toBe(200);
    await settle(product);
    expect((await sendWebhook(product, bytes)).status).toBe(200);
    await expectOneInvitation(scene);
  });

  it('ask about the second solve when it is told of first, and the reopening last', async () => {
    loseAll();
    const scene = setScene(product);
    scene.solve();
    const first = solvedAt(scene.ticketId);
    await product.sandbox.skipClock(30 * MINUTE_MS);
    product.sandbox.actions.reopenTicket(scene.ticketId);
    const reopened = product.clock.now();
    await product.sandbox.skipClock(30 * MINUTE_MS);
    scene.solve();
    const second = solvedAt(scene.ticketId);
    await sendSolved(scene.ticketId, second);
    await settle(product);
    await sendSolved(scene.ticketId, first, 'NEW');
    await settle(product);
    const event = solvedEvent({
      subject: `zen:ticket:${scene.ticketId}`,
      detail: detailOf(String(scene.ticketId), 'OPEN'),
      event: { current: 'OPEN', previous: 'SOLVED' },
      time: reopened.toISOString(),
    });
    expect((await sendWebhook(product, toWire(event))).status).toBe(200);
    await settle(product);
    const [invitation] = await invitationsOf(scene.ticketId);
    expect(invitation).toMatchObject({ status: 'scheduled', solved_at: second });
    await expectOneInvitation(scene);
  });

  it('ask after a slip: solved, reopened and solved again within a minute', async () => {
    const scene = setScene(product);
    scene.solve();
    await settle(product);
    product.sandbox.actions.reopenTicket(scene.ticketId);
    await settle(product);
    expect((await scene.view()).invitation).toMatchObject({ reason: 'ticket_reopened' });
    scene.solve();
    await settle(product);
    expect((await scene.view()).invitation?.status).toBe('scheduled');
    await pass(25);
    expect(scene.mails()).toHaveLength(1);
  });

  it('ask after a slip whose first solve was told of too late', async () => {
    product.sandbox.deliveryFaults.add({ kind: 'delay', ms: 400, type: 'status_changed' });
    const scene = setScene(product);
    scene.solve();
    product.sandbox.actions.reopenTicket(scene.ticketId);
    await settle(product);
    expect((await scene.view()).decisions).toMatchObject([{ reason: 'ticket_reopened' }]);
    scene.solve();
    await settle(product);
    expect((await scene.view()).invitation?.status).toBe('scheduled');
  });
});

describe('a ticket that was solved before the installation', () => {
  it('is never asked about, though it changes afterwards', async () => {
    const scene = setScene(product);
    loseAll();
    scene.solve();
    const { db } = product.service.store;
    await db
      .updateTable('accounts')
      .set({ created_at: new Date(product.clock.now().getTime() + MINUTE_MS), export_cursor: null })
      .execute();
    await pass(0.2);
    product.sandbox.actions.updateTicket(scene.ticketId, { additional_tags: ['later'] });
    product.sandbox.actions.updateTicket(scene.ticketId, { priority: 'high' });
    await pass(1);
    const bytes = JSON.stringify({ ticket_id: scene.ticketId });
    expect((await sendWebhook(product, bytes)).status).toBe(200);
    await pass(25);
    expect(await invitationsOf(scene.ticketId)).toEqual([]);
    expect(scene.mails()).toEqual([]);
  });
});

describe('a customer who was erased', () => {
  it('stays forgotten when an event of theirs turns up late', async () => {
    const scene = setScene(product);
    scene.solve();
    await scene.viewWhen('the name', ({ customer }) => customer?.name !== null);
    product.sandbox.actions.deleteUser(scene.customerId);
    await scene.viewWhen('the erasure', ({ customer }) => customer?.suppression !== null);
    await settle(product);
    await passLooks(product);
    await sendSolved(scene.ticketId, new Date(product.clock.now().getTime() + 5 * MINUTE_MS));
    await settle(product);
    expect((await scene.view()).customer).toMatchObject({ name: null });
  });
});
