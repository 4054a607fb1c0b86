import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ApiFault } from '../../sandbox/zendesk/api-fault.types.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';

const TICKET = '/api/v2/tickets/*';
const CREATE = '/api/v2/tickets';
const USER = '/api/v2/users/*';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
});
afterAll(() => product.close());
afterEach(() => product.sandbox.faults.clear());

const suffer = (fault: ApiFault) => product.sandbox.faults.add(fault);
/** Lets the tries that failed fall due, again and again. */
const hours = async (count: number) => {
  for (let hour = 0; hour < count; hour += 1) {
    await settle(product, { soonMs: 0 });
    await product.skipHours(1);
  }
  await settle(product);
};
const tasksOf = (scene: Scene) =>
  product.sandbox
    .tickets()
    .filter(
      ({ external_id: id, subject }) =>
        id?.startsWith('aftercare:') && subject?.endsWith(`#${scene.ticketId}`),
    );
const writeBacksOf = (scene: Scene) =>
  product.service.store.db
    .selectFrom('write_backs')
    .innerJoin('responses', 'responses.id', 'write_backs.response_id')
    .select(['target', 'outcome', 'detail'])
    .where('zendesk_ticket_id', '=', String(scene.ticketId))
    .orderBy('target', 'desc')
    .execute();
/** What follows from a settled answer. */
const FOLLOWING = ['update-ticket', 'update-customer', 'update-follow-up', 'deliver-alert'];
const unfinished = () =>
  product.service.store.db
    .selectFrom('handoffs')
    .select(['name', 'attempts', 'last_error'])
    .where('name', 'in', FOLLOWING)
    .where('status', '!=', 'done')
    .execute();
const alertsAbout = (scene: Scene) =>
  product.sandbox.mails().filter(({ text }) => text.includes(`Words of ${scene.email}`));
/** A low score with words of its own. */
const answerLow = async (scene: Scene, link: string) => {
  const form = { score: '1', comment: `Words of ${scene.email}` };
  expect((await scene.answer(link, form)).status).toBe(303);
};
const expectAllOnce = async (scene: Scene) => {
  expect(scene.notes()).toEqual([expect.stringContaining(`Words of ${scene.email}`)]);
  expect(tasksOf(scene)).toHaveLength(1);
  expect(alertsAbout(scene)).toHaveLength(1);
  expect(product.sandbox.user(scene.customerId).user_fields).toMatchObject({
    nps_score: 1,
    nps_category: 'nps_detractor',
  });
  expect(await writeBacksOf(scene)).toMatchObject([
    { target: 'ticket', outcome: 'written' },
    { target: 'customer', outcome: 'written' },
  ]);
  const { followUp } = await scene.view();
  expect(followUp).toMatchObject({ status: 'open', ticketId: String(tasksOf(scene)[0]?.id) });
  expect(await unfinished()).toEqual([]);
};

describe('what an answer leads to happens once, though Zendesk', () => {
  const ways: [string, Omit<ApiFault, 'path' | 'method'>][] = [
    ['asks for patience', { fault: { status: 429, headers: { 'Retry-After': '1' } } }],
    ['fails', { fault: { status: 500 }, times: 2 }],
    ['hides behind a broken gateway', { fault: { status: 502, body: '<html>Bad gateway' } }],
    ['says that somebody else changed it', { fault: { status: 409 } }],
    ['breaks the connection', { fault: { kind: 'reset' } }],
    ['breaks the connection after the work was done', { fault: { kind: 'reset', when: 'after' } }],
    ['fails after the work was done', { fault: { status: 500, when: 'after' } }],
    [
      'answers half a JSON after the work was done',
      { fault: { status: 200, body: '{"tick', when: 'after' } },
    ],
  ];

  it.each(ways)('%s', async (_what, fault) => {
    const scene = setScene(product);
    const link = await scene.invite();
    await settle(product);
    suffer({ ...fault, method: 'PUT', path: TICKET });
    suffer({ ...fault, method: 'POST', path: CREATE });
    suffer({ ...fault, method: 'PUT', path: USER });
    await answerLow(scene, link);
    await hours(3);
    expect(product.sandbox.faults.take('PUT', '/api/v2/tickets/1')).toBeNull();
    expect(product.sandbox.faults.take('POST', CREATE)).toBeNull();
    await expectAllOnce(scene);
  });

  it('stays silent, before or after the work was done', async () => {
    const scenes = [setScene(product), setScene(product)];
    const links: string[] = [];
    for (const scene of scenes) links.push(await scene.invite());
    await settle(product);
    const [before, after] = scenes.map(({ ticketId }) => `/api/v2/tickets/${ticketId}`);
    suffer({ method: 'PUT', path: before!, fault: { kind: 'timeout' } });
    suffer({ method: 'PUT', path: after!, fault: { kind: 'timeout', when: 'after' } });
    suffer({ method: 'POST', path: CREATE, fault: { kind: 'timeout', when: 'after' } });
    for (const [index, scene] of scenes.entries()) await answerLow(scene, links[index] ?? '');
    await settle(product);
    await hours(1);
    for (const scene of scenes) await expectAllOnce(scene);
  });

  it('takes our token for a foreign one, once', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await settle(product);
    const before = product.sandbox.requests().length;
    suffer({ method: 'PUT', path: TICKET, fault: { status: 401 } });
    await answerLow(scene, link);
    await settle(product);
    await expectAllOnce(scene);
    const since = product.sandbox.requests().slice(before);
    expect(since.filter(({ path }) => path.startsWith('/oauth/tokens'))).toHaveLength(1);
  });

  it('has taken all our tokens back', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await settle(product);
    product.sandbox.state.tokens.length = 0;
    await answerLow(scene, link);
    await hours(1);
    await expectAllOnce(scene);
  });

  it('is away for an hour', async () => {
    const scenes = [setScene(product), setScene(product), setScene(product)];
    const links: string[] = [];
    for (const scene of scenes) links.push(await scene.invite());
    await settle(product);
    suffer({ path: '/api/v2/**', fault: { status: 503 }, times: 10_000 });
    suffer({ path: '/oauth', fault: { status: 503 }, times: 10_000 });
    for (const [index, scene] of scenes.entries()) await answerLow(scene, links[index] ?? '');
    for (let quarter = 0; quarter < 4; quarter += 1) {
      await settle(product, { soonMs: 0 });
      await product.skipHours(0.25);
    }
    await settle(product, { soonMs: 0 });
    expect(scenes.flatMap((scene) => scene.notes())).toEqual([]);
    // The customer's answer is there all the while.
    expect((await scenes[0]?.view())?.response).toMatchObject({ score: 1 });
    product.sandbox.faults.clear();
    await hours(3);
    for (const scene of scenes) await expectAllOnce(scene);
  });
});

describe('what Zendesk refuses for good', () => {
  it.each([
    [403, 'Forbidden'],
    [404, 'RecordNotFound'],
    [422, 'RecordInvalid'],
  ])('is recorded as refused after %i, and not tried again', async (status, error) => {
    const scene = setScene(product);
    const link = await scene.invite();
    await settle(product);
    const fault = { status, body: { error, description: `${error}, said Zendesk` } };
    suffer({ method: 'PUT', path: TICKET, fault, times: 100 });
    suffer({ method: 'PUT', path: USER, fault, times: 100 });
    suffer({ method: 'POST', path: CREATE, fault, times: 100 });
    await answerLow(scene, link);
    await hours(2);
    expect(await writeBacksOf(scene)).toMatchObject([
      { target: 'ticket', outcome: 'refused', detail: expect.stringContaining(String(status)) },
      { target: 'customer', outcome: 'refused', detail: expect.stringContaining(String(status)) },
    ]);
    const view = await scene.view();
    expect(view.response).toMatchObject({ score: 1 });
    expect(view.followUp).toMatchObject({ status: 'failed', ticketId: null });
    // The leads hear of it all the same.
    expect(alertsAbout(scene)).toHaveLength(1);
    const before = product.sandbox.requests().length;
    await hours(5);
    const since = product.sandbox.requests().slice(before);
    const writes = since.filter(({ method, path }) => method !== 'GET' && path.startsWith('/api'));
    expect(writes).toEqual([]);
    const waiting = (await unfinished()).filter(({ name }) => name !== 'update-follow-up');
    expect(waiting).toEqual([]);
  });
});

describe('an invitation', () => {
  it.each<[string, ApiFault['fault']]>([
    ['fails', { status: 500 }],
    ['asks for patience', { status: 429, headers: { 'Retry-After': '2' } }],
    ['breaks the connection', { kind: 'reset' }],
    ['answers with what is no ticket', { status: 200, body: { ticket: { id: 'x' } } }],
  ])('is decided on and sent once, though Zendesk %s meanwhile', async (_what, fault) => {
    const scene = setScene(product);
    suffer({ method: 'GET', path: TICKET, fault, times: 2 });
    scene.solve();
    await hours(1);
    expect((await scene.view()).decisions).toMatchObject([{ outcome: 'invited' }]);
    suffer({ method: 'GET', path: TICKET, fault, times: 2 });
    await product.skipHours(25);
    await hours(2);
    expect(scene.mails()).toHaveLength(1);
  });
});
