import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScene } from '../support/desk-scene.ts';
import { saveSettings } from '../support/save-settings.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
});
afterAll(() => product.close());

describe('an invitation', () => {
  it('goes out at once when an agent says so', async () => {
    const scene = setScene(product);
    scene.solve();
    await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
    expect((await scene.act('send_now')).status).toBe(200);
    await scene.viewWhen('the mail', ({ invitation }) => invitation?.status === 'sent');
    const late = await scene.act('cancel');
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ code: 'conflict', status: 409 });
  });

  it('stays home when an agent cancels it', async () => {
    const scene = setScene(product);
    scene.solve();
    await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
    expect((await scene.act('cancel')).status).toBe(200);
    const { invitation } = await scene.view();
    expect(invitation).toMatchObject({ status: 'cancelled', reason: 'cancelled_by_agent' });
    await product.skipHours(25);
    await settle(product);
    expect(scene.mails()).toEqual([]);
  });

  it('is repeated once after four days, and ends after thirty', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await product.skipHours(24 * 4 + 1);
    await until('the reminder', () => scene.mails().length === 2);
    const [first, second] = scene.mails();
    expect(second?.subject).toMatch(/^Reminder/);
    expect(second?.messageId).not.toBe(first?.messageId);
    await product.skipHours(24 * 27);
    const { invitation } = await scene.viewWhen(
      'the end',
      (view) => view.invitation?.status === 'expired',
    );
    expect(invitation?.reason).toBe('not_answered');
    await settle(product);
    expect(scene.mails()).toHaveLength(2);
    expect((await fetch(link)).status).toBe(410);
    expect((await scene.answer(link, { score: '5' })).status).toBe(410);
  });

  it('is not repeated to somebody who answered', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await scene.answer(link, { score: '10' });
    await product.skipHours(24 * 5);
    await scene.viewWhen('the response', ({ response }) => response?.score === 10);
    await settle(product);
    expect(scene.mails()).toHaveLength(1);
  });

  it('is not repeated to somebody who has been on the page, unlike a scanner', async () => {
    const [person, scanned] = [setScene(product), setScene(product)];
    const link = await person.invite();
    expect((await fetch(`${link}/opened`, { method: 'POST' })).status).toBe(204);
    expect((await person.view()).invitation).toMatchObject({
      status: 'sent',
      openedAt: expect.any(String),
    });
    const scannedLink = await scanned.invite();
    for (const address of [scannedLink, `${scannedLink}?score=9`, `${scannedLink}/opened`]) {
      await fetch(address);
      await fetch(address, { method: 'HEAD' });
    }
    await product.skipHours(24 * 4 + 1);
    await until('the reminder', () => scanned.mails().length === 2);
    await settle(product);
    expect(person.mails()).toHaveLength(1);
    expect((await person.answer(link, { score: '9' })).status).toBe(303);
  });

  it('waits while the mail service is away, and is sent once', async () => {
    const scene = setScene(product);
    scene.solve();
    await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
    product.sandbox.refuseMail(() => ({ code: 451, message: 'try later' }));
    await product.skipHours(25);
    await until('an attempt', async () => {
      const rows = await product.service.store.db
        .selectFrom('handoffs')
        .select('last_error')
        .where('name', '=', 'send-invitation')
        .where('last_error', 'is not', null)
        .execute();
      return rows.length > 0;
    });
    product.sandbox.refuseMail(null);
    await product.skipHours(1);
    await scene.viewWhen('the mail', ({ invitation }) => invitation?.status === 'sent');
    await settle(product);
    expect(scene.mails()).toHaveLength(1);
  });

  it('fails visibly when the address is refused', async () => {
    const scene = setScene(product);
    scene.solve();
    await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
    product.sandbox.refuseMail(() => ({ code: 550, message: '5.1.1 no such user' }));
    await product.skipHours(25);
    const { invitation } = await scene.viewWhen(
      'the failure',
      (view) => view.invitation?.status === 'failed',
    );
    product.sandbox.refuseMail(null);
    expect(invitation?.reason).toBe('delivery_refused');
  });
});

describe('a score without the button', () => {
  const touch = (link: string, score: number) =>
    fetch(link, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ score, provisional: true }),
    });

  it('waits for the comment, so that both make one note', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    expect((await touch(link, 3)).status).toBe(200);
    expect((await scene.answer(link, { score: '3', comment: 'Too slow' })).status).toBe(303);
    await until('the note', () => scene.notes().length > 0);
    await product.skipHours(1);
    await settle(product);
    expect(scene.notes()).toEqual([expect.stringContaining('Too slow')]);
  });

  it('counts by itself after the settle time', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await touch(link, 7);
    await touch(link, 6);
    await settle(product);
    expect(scene.notes()).toEqual([]);
    await product.skipHours(1);
    await until('the note', () => scene.notes().length > 0);
    await settle(product);
    expect(scene.notes()).toEqual([expect.stringContaining('6 of 10')]);
  });

  it('never replaces what the button confirmed', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await scene.answer(link, { score: '9' });
    expect((await touch(link, 1)).status).toBe(200);
    expect((await scene.view()).response?.score).toBe(9);
  });
});

describe('a closed ticket', () => {
  it('leaves the answer on the customer, and the follow-up linked to it', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    product.sandbox.actions.closeTicket(scene.ticketId);
    await scene.answer(link, { score: '2', comment: 'Too late' });
    const task = await until('the task', () =>
      product.sandbox
        .tickets()
        .find(
          ({ external_id: id, subject }) =>
            id?.startsWith('aftercare:') && subject?.includes(`#${scene.ticketId}`),
        ),
    );
    await until(
      'the customer record',
      () => product.sandbox.user(scene.customerId).user_fields['nps_score'] === 2,
    );
    expect(task.tags).toEqual(['nps_follow_up']);
    expect(task.requester_id).not.toBe(scene.customerId);
    await settle(product);
    expect(scene.notes()).toEqual([]);
    expect(product.sandbox.ticket(scene.ticketId).status).toBe('closed');
  });
});

describe('a second low score', () => {
  it('is a note on the follow-up that is open', async () => {
    await saveSettings(product, ({ surveys: [survey] }) => {
      survey!.quarantineDays = 0;
    });
    const scene = setScene(product);
    await scene.answer(await scene.invite(), { score: '1', comment: 'First' });
    const { followUp } = await scene.viewWhen(
      'the task',
      (view) => view.followUp?.status === 'open',
    );
    const { id } = product.sandbox.actions.createTicket(scene.customerId, { subject: 'Second' });
    product.sandbox.actions.solveTicket(id);
    await until('an invitation', async () => (await scene.view(id)).invitation);
    await product.skipHours(25);
    await until('the second mail', () => scene.mails().length === 2);
    const link = /https?:\S+\/s\/[\w-]{43}/.exec(scene.mails()[1]?.text ?? '')?.[0] ?? '';
    await scene.answer(link, { score: '0', comment: 'Second' });
    const note = await until('the note', () =>
      product.sandbox
        .comments(Number(followUp?.ticketId))
        .find(({ body }) => body.includes('Second')),
    );
    expect(note.public).toBe(false);
    expect((await scene.view(id)).followUp?.ticketId).toBe(followUp?.ticketId);
  });
});
