import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../../sandbox/zendesk/route.types.ts';
import type { ApiFault } from '../../sandbox/zendesk/api-fault.types.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { saveSettings } from '../support/save-settings.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

/** Before the next try, which comes after two seconds, and long after it. */
const SOON_MS = 300;
const LONG_AFTER_MS = 8_000;

let product: Product;
let exchanges: Exchange[];
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  product.sandbox.observe((exchange) => exchanges.push(exchange));
});
afterAll(() => product.close());
beforeEach(() => {
  exchanges = [];
});

/** Zendesk keeps us waiting until we are gone, and does it all the same. */
const plantLate = (ms: number, fault: Pick<ApiFault, 'method' | 'path'>) =>
  product.sandbox.faults.add({ ...fault, fault: { kind: 'late', silenceMs: 0, ms } });
const ticketPut = (id: number | string) => ({ method: 'PUT', path: `/api/v2/tickets/${id}` });
const isPost = ({ method, path }: Exchange) =>
  method === 'POST' && path.startsWith('/api/v2/tickets');
/** The late one has had its answer, which nobody read. */
const lateAnswer = (method: string, status: number) =>
  until('the late answer', () =>
    exchanges.find((each) => each.method === method && each.status === status),
  );
const writeBacksOf = async (scene: Scene) => {
  const rows = await product.service.store.db
    .selectFrom('write_backs')
    .innerJoin('responses', 'responses.id', 'write_backs.response_id')
    .select(['write_backs.version', 'outcome'])
    .where('zendesk_ticket_id', '=', String(scene.ticketId))
    .where('target', '=', 'ticket')
    .orderBy('write_backs.version')
    .execute();
  return rows.map(({ version, outcome }) => `${version} ${outcome}`);
};
const fieldsOf = (scene: Scene) => product.sandbox.user(scene.customerId).user_fields;

describe('an update that Zendesk makes after we stopped waiting', () => {
  it.each([
    ['before we try again', SOON_MS],
    ['long after we tried again', LONG_AFTER_MS],
  ])('is one note: %s', async (_when, ms) => {
    const scene = setScene(product);
    const link = await scene.invite();
    plantLate(ms, ticketPut(scene.ticketId));
    await scene.answer(link, { score: '9', comment: 'Fine.' });
    await lateAnswer('PUT', ms === SOON_MS ? 200 : 409);
    await settle(product);
    expect(scene.notes()).toEqual([expect.stringContaining('Fine.')]);
    expect(await writeBacksOf(scene)).toEqual(['1 written']);
  });

  it('is told of by the note of an amendment that came meanwhile', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    plantLate(SOON_MS, ticketPut(scene.ticketId));
    await scene.answer(link, { score: '9' });
    await until('the first try', () => product.sandbox.faults.list().length === 0);
    await scene.answer(link, { score: '7' });
    await lateAnswer('PUT', 200);
    await settle(product);
    expect(scene.notes()).toEqual([
      expect.stringMatching(/^NPS response: 9 /),
      expect.stringMatching(/^NPS response amended: 7 .*before: 9/),
    ]);
    expect(await writeBacksOf(scene)).toEqual(['1 written', '2 written']);
  });

  it('never comes over an amendment that was written meanwhile', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    plantLate(LONG_AFTER_MS, ticketPut(scene.ticketId));
    await scene.answer(link, { score: '9' });
    await until('the first try', () => product.sandbox.faults.list().length === 0);
    await scene.answer(link, { score: '7' });
    await lateAnswer('PUT', 409);
    await settle(product);
    expect(scene.notes()).toEqual([expect.stringMatching(/^NPS response: 7 /)]);
    expect(await writeBacksOf(scene)).toEqual(['2 written']);
  });

  it('gives way to the newer answer on the customer’s record, minutes later', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    plantLate(LONG_AFTER_MS, { method: 'PUT', path: `/api/v2/users/${scene.customerId}` });
    await scene.answer(link, { score: '9' });
    await until('the first try', () => product.sandbox.faults.list().length === 0);
    await scene.answer(link, { score: '7' });
    const isUserPut = ({ method, path }: Exchange) =>
      method === 'PUT' && path.startsWith(`/api/v2/users/${scene.customerId}`);
    await until('the late answer', () => exchanges.filter(isUserPut).length === 2);
    expect(fieldsOf(scene)['nps_score']).toBe(9);
    await settle(product);
    await product.skipHours(0.1);
    await settle(product);
    expect(fieldsOf(scene)['nps_score']).toBe(7);
    await product.skipHours(1);
    await settle(product);
    // Both, and the newer one once more.
    expect(exchanges.filter(isUserPut)).toHaveLength(3);
  });

  it.each([SOON_MS, LONG_AFTER_MS])('is one survey on the ticket: after %i ms', async (ms) => {
    const chooseChannel = (channel: 'zendesk' | 'email') =>
      saveSettings(product, ({ surveys: [survey] }) => {
        if (survey) survey.channel = channel;
      });
    await chooseChannel('zendesk');
    const scene = setScene(product);
    scene.solve();
    await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
    plantLate(ms, ticketPut(scene.ticketId));
    await product.skipHours(25);
    await lateAnswer('PUT', ms === SOON_MS ? 200 : 409);
    await settle(product);
    const asked = product.sandbox
      .comments(scene.ticketId)
      .filter(({ body }) => body.includes('/s/'));
    expect(asked.map((comment) => comment.public)).toEqual([true]);
    expect((await scene.view()).invitation?.status).toBe('sent');
    await chooseChannel('email');
  });

  it.each([SOON_MS, LONG_AFTER_MS])(
    'is one task for an unhappy customer: after %i ms',
    async (ms) => {
      const scene = setScene(product);
      const link = await scene.invite();
      plantLate(ms, { method: 'POST', path: '/api/v2/tickets' });
      await scene.answer(link, { score: '1' });
      // The second try finds the task, or makes it under the key that the first one comes with.
      const posts = ms === SOON_MS ? 1 : 2;
      await until('the late answer', () => exchanges.filter(isPost).length === posts);
      await settle(product);
      const tasks = product.sandbox
        .tickets()
        .filter(({ subject }) => subject.includes(`#${scene.ticketId}`));
      expect(tasks).toHaveLength(1);
      const { followUp } = await scene.view();
      expect(followUp?.ticketId).toBe(String(tasks[0]?.id));
    },
  );

  it.each([SOON_MS, LONG_AFTER_MS])('is one note on an open task: after %i ms', async (ms) => {
    const scene = setScene(product);
    const link = await scene.invite();
    await scene.answer(link, { score: '1' });
    await settle(product);
    const task = (await scene.view()).followUp?.ticketId ?? '';
    plantLate(ms, ticketPut(task));
    await scene.answer(link, { score: '2', comment: 'Still unhappy.' });
    await lateAnswer('PUT', ms === SOON_MS ? 200 : 409);
    await settle(product);
    const told = product.sandbox.comments(Number(task)).map(({ body }) => body);
    expect(told).toEqual([
      expect.stringContaining('1 of 10'),
      expect.stringContaining('Still unhappy.'),
    ]);
  });
});

describe('write-backs that wait', () => {
  it('bring the newest version alone', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    product.sandbox.faults.add({ ...ticketPut(scene.ticketId), fault: { status: 503 } });
    await scene.answer(link, { score: '9' });
    await until('the first try', () => product.sandbox.faults.list().length === 0);
    await scene.answer(link, { score: '8' });
    await scene.answer(link, { score: '7', comment: 'So so.' });
    await settle(product);
    expect(scene.notes()).toEqual([expect.stringMatching(/^NPS response: 7 [^]*So so\./)]);
    expect(await writeBacksOf(scene)).toEqual(['3 written']);
    expect(fieldsOf(scene)).toMatchObject({ nps_score: 7, nps_comment: 'So so.' });
  });

  it('leave the record of a customer to their latest answer', async () => {
    const scene = setScene(product);
    const first = await scene.invite();
    product.sandbox.faults.add({
      method: 'PUT',
      path: `/api/v2/users/${scene.customerId}`,
      fault: { status: 503 },
    });
    await scene.answer(first, { score: '3' });
    await until('the first try', () => product.sandbox.faults.list().length === 0);
    const { attribution } = (await product.service.accounts
      .only()
      .store.responses.findLatestOfTicket(String(scene.ticketId)))!;
    const later = product.clock.now();
    await product.service.accounts.only().store.responses.create({
      id: '2f3c6c1e-0000-4000-8000-000000000001',
      invitationId: null,
      ticketId: String(scene.ticketId),
      customerId: String(scene.customerId),
      score: 10,
      comment: 'Much better.',
      improve: null,
      contactOk: false,
      provisional: false,
      locale: null,
      attribution,
      now: later,
    });
    await settle(product);
    expect(fieldsOf(scene)).toMatchObject({ nps_score: 10, nps_comment: 'Much better.' });
  });
});
