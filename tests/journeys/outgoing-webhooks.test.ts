import { afterAll, beforeAll, expect, it } from 'vitest';
import { OUTGOING_EVENTS, type OutgoingEvent } from '../../shared/vocabulary.ts';
import { apiOf } from '../support/call-api.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { readEvent, type ReadEvent } from '../support/receive-events.ts';
import { saveSettings } from '../support/save-settings.ts';
import { settle } from '../support/settle.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';
import { until } from '../support/until.ts';

let product: Product;
let everything: Receiver;
let answersAlone: Receiver;
let alerts: Receiver;

beforeAll(async () => {
  // The first try of each event meets a receiver that is being restarted.
  const seen = new Set<unknown>();
  everything = await startReceiver((response, { headers }) => {
    const isNew = !seen.has(headers['webhook-id']);
    seen.add(headers['webhook-id']);
    response.writeHead(isNew ? 503 : 204).end();
  });
  [answersAlone, alerts] = [await startReceiver(), await startReceiver()];
  product = await startProduct({
    seed: 'empty',
    settings: {
      webhooks: [
        { url: everything.url },
        { url: answersAlone.url, events: ['response.submitted', 'response.amended'] },
      ],
      alerts: [{ channels: [{ type: 'webhook', url: alerts.url }] }],
    },
  });
});
afterAll(async () => {
  await product.close();
  await Promise.all([everything, answersAlone, alerts].map((each) => each.close()));
});

const eventsAt = (receiver: Receiver) => receiver.received.map((post) => readEvent(product, post));
const isOf = (scene: Scene) => (event: ReadEvent) =>
  event.data['customerId'] === String(scene.customerId);
const typesOf = (scene: Scene, receiver = everything) => [
  ...new Set(
    eventsAt(receiver)
      .filter(isOf(scene))
      .map(({ type }) => type),
  ),
];
const told = (scene: Scene, type: OutgoingEvent) =>
  until(type, async () => {
    await product.service.sweep();
    return typesOf(scene).includes(type);
  });
const latest = (type: OutgoingEvent) =>
  eventsAt(everything).findLast((event) => event.type === type)?.data;

it('tells of all that happens around an unhappy customer', async () => {
  const scene = setScene(product, { name: 'Ingrid Winther' });
  const link = await scene.invite();
  await told(scene, 'invitation.sent');
  expect(latest('invitation.decided')).toMatchObject({ outcome: 'invited', reason: null });

  await scene.answer(link, { score: '3', comment: 'Nobody called back.' });
  await told(scene, 'follow_up.opened');
  await told(scene, 'response.submitted');
  expect(latest('response.submitted')).toMatchObject({
    ticketId: String(scene.ticketId),
    surveyId: 'default',
    score: 3,
    category: 'detractor',
    comment: 'Nobody called back.',
    version: 1,
  });
  await until('the alert', () => alerts.received.length > 0);
  await until('news of the alert', () => latest('alert.delivered') !== undefined);
  expect(latest('alert.delivered')).toMatchObject({ channel: 'webhook', outcome: 'taken' });

  await scene.answer(link, { score: '5', comment: 'They called now.' });
  await told(scene, 'response.amended');
  await told(scene, 'follow_up.updated');
  expect(latest('response.amended')).toMatchObject({ score: 5, version: 2 });

  const { followUp } = await scene.view();
  product.sandbox.actions.solveTicket(Number(followUp?.ticketId));
  await told(scene, 'follow_up.closed');
  expect(latest('follow_up.closed')).toMatchObject({ status: 'done' });

  const api = apiOf(product, ADMIN_KEY);
  const id = String(latest('response.amended')?.['responseId']);
  const change = (ignored: unknown) =>
    api(`/responses/${id}`, { method: 'PATCH', body: { ignored } });
  expect((await change({ reason: 'A test of Ingrid’s' })).status).toBe(200);
  await told(scene, 'response.ignored');
  expect((await change(null)).status).toBe(200);
  await told(scene, 'response.restored');

  await fetch(`${link}/unsubscribe`, { method: 'POST' });
  await told(scene, 'customer.opted_out');
  await fetch(`${link}/unsubscribe/undo`, { method: 'POST' });
  await told(scene, 'customer.opted_in');
  product.sandbox.actions.deleteUser(scene.customerId);
  await until('the deletion', async () => {
    await product.skipHours(0.01);
    return typesOf(scene).includes('customer.erased');
  });
});

it('tells of an invitation that nobody answered, and of customers who are not asked', async () => {
  const scene = setScene(product);
  await scene.invite();
  await product.skipHours(31 * 24);
  await told(scene, 'invitation.expired');
  expect(latest('invitation.expired')).toMatchObject({ status: 'expired' });

  const unreachable = setScene(product, { email: null });
  unreachable.solve();
  await told(unreachable, 'invitation.decided');
  expect(latest('invitation.decided')).toMatchObject({ outcome: 'skipped', reason: 'no_email' });
});

it('tells each of a gesture’s words once, as one answer', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  await scene.answer(link, { score: '9', provisional: 'true' });
  await scene.answer(link, { score: '9', comment: 'Quick.' });
  await told(scene, 'response.submitted');
  await settle(product);
  const answers = eventsAt(answersAlone).filter(isOf(scene));
  expect(answers.map(({ type, data }) => [type, data['comment']])).toEqual([
    ['response.submitted', 'Quick.'],
  ]);
});

it('has told of every kind of event by then, each once however often it was sent', async () => {
  await saveSettings(product, (settings) => (settings.settleSeconds = 30));
  await settle(product);
  const events = eventsAt(everything);
  expect([...new Set(events.map(({ type }) => type))].toSorted()).toEqual(
    OUTGOING_EVENTS.toSorted(),
  );
  const ids = events.map(({ id }) => id);
  // Each was refused once, and came again under its id.
  for (const id of new Set(ids)) expect(ids.filter((each) => each === id)).toHaveLength(2);
  const facts = new Map(
    everything.received.map(({ headers, body }) => [String(headers['webhook-id']), body]),
  );
  const bodies = [...facts.values()];
  expect(new Set(bodies).size, 'no fact under two ids').toBe(bodies.length);
});

it('tells a webhook of nothing else than it asks for', () => {
  const types = new Set(eventsAt(answersAlone).map(({ type }) => type));
  expect([...types].toSorted()).toEqual(['response.amended', 'response.submitted']);
});

it('tells nobody’s name or address', () => {
  const bodies = everything.received.map(({ body }) => body).join('\n');
  expect(bodies).not.toMatch(/Ingrid|Winther|@example\.com/);
});
