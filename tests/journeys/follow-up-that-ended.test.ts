import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScene } from '../support/desk-scene.ts';
import { saveSettings } from '../support/save-settings.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { surveyLinkIn } from '../support/survey-link.ts';
import { until } from '../support/until.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  await saveSettings(product, ({ surveys: [survey] }) => {
    survey!.quarantineDays = 0;
  });
});
afterAll(() => product.close());

describe('a low score after a follow-up was finished', () => {
  it('opens a follow-up of its own, though nobody told of the end of the first', async () => {
    const scene = setScene(product);
    await scene.answer(await scene.invite(), { score: '1', comment: 'First' });
    const { followUp } = await scene.viewWhen(
      'the task',
      (view) => view.followUp?.status === 'open',
    );

    product.sandbox.deliveryFaults.add({ kind: 'drop', times: 50 });
    product.sandbox.actions.solveTicket(Number(followUp?.ticketId));
    await product.sandbox.whenIdle();
    product.sandbox.deliveryFaults.clear();

    const { id } = product.sandbox.actions.createTicket(scene.customerId, { subject: 'Again' });
    product.sandbox.actions.solveTicket(id);
    await until('an invitation', async () => (await scene.view(id)).invitation);
    const { invitation } = await scene.view(id);
    await fetch(`${product.url}/api/v1/tickets/${id}/invitation`, {
      method: 'POST',
      headers: { authorization: `Bearer ${product.environment['ADMIN_API_KEY']}` },
      body: JSON.stringify({ action: 'send_now' }),
    });
    expect(invitation).not.toBeNull();
    const mail = await until('the second mail', () => scene.mails()[1]);
    await scene.answer(surveyLinkIn(mail), { score: '2', comment: 'Second' });
    const second = await until('the second task', async () => {
      const view = await scene.view(id);
      // For a moment it has joined the first, whose end is found out then.
      const isOther = view.followUp?.ticketId !== followUp?.ticketId;
      return isOther && view.followUp?.status === 'open' ? view.followUp : null;
    });
    expect(second.ticketId).not.toBeNull();
    expect((await scene.view()).followUp).toMatchObject({ status: 'done', outcome: 'contacted' });
  });
});

describe('a ticket that was solved and closed while nobody listened', () => {
  it('gets a decision all the same', async () => {
    const scene = setScene(product);
    product.sandbox.deliveryFaults.add({ kind: 'drop', times: 50 });
    scene.solve();
    product.sandbox.actions.closeTicket(scene.ticketId);
    await product.sandbox.whenIdle();
    product.sandbox.deliveryFaults.clear();
    await product.skipHours(1);
    const view = await scene.viewWhen('a decision', ({ decisions }) => decisions.length > 0);
    expect(view.decisions[0]?.outcome).toBe('invited');
  });
});
