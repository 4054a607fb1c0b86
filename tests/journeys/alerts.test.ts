import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprintOf } from '../../backend/alert/alert-target.rules.ts';
import type { AlertTarget } from '../../backend/alert/alert.types.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { postJson } from '../support/survey-form.ts';
import { until } from '../support/until.ts';

const [FIRST, BUSY, SECOND, GONE, THIRD] = ['first', 'busy', 'second', 'gone', 'third'].map(
  (name) => `${name}@leads.example`,
) as [string, string, string, string, string];

let product: Product;
let slack: Server;
let goneUrl: string;
const posted: string[] = [];

beforeAll(async () => {
  slack = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (request.url === '/gone') response.statusCode = 404;
      else posted.push(body);
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(slack, 'listening');
  const base = `http://127.0.0.1:${(slack.address() as AddressInfo).port}`;
  const url = `${base}/hook`;
  goneUrl = `${base}/gone`;
  const alerts = [
    { channels: [{ type: 'email', to: [FIRST, BUSY, SECOND] }] },
    {
      channels: [
        { type: 'email', to: [GONE, THIRD, FIRST.toUpperCase()] },
        { type: 'slack', url },
      ],
    },
    {
      channels: [
        { type: 'teams', url: goneUrl },
        { type: 'slack', url },
      ],
    },
  ];
  product = await startProduct({ seed: 'empty', settings: { alerts } });
  product.sandbox.refuseMail(([to]) => {
    if (to === BUSY) return { code: 452, message: 'Too many mails' };
    return to === GONE ? { code: 550, message: 'No such user' } : null;
  });
});
afterAll(async () => {
  await product.close();
  slack.close();
});

/** The addresses that were told of a customer's answer, once for each mail. */
const toldOf = (scene: Scene) =>
  product.sandbox
    .mails()
    .filter(({ text }) => text.includes(`Words of ${scene.email}`))
    .map(({ to }) => to.join().toLowerCase())
    .toSorted();

const alertRows = () =>
  product.service.store.db
    .selectFrom('handoffs')
    .select(['status', 'attempts', 'message'])
    .where('name', '=', 'deliver-alert')
    .execute();

it('reaches every lead once, whoever else cannot be reached', async () => {
  const scene = setScene(product);
  const comment = `Words of ${scene.email}`;
  await scene.answer(await scene.invite(), { score: '1', comment });
  await until('the other leads', () => toldOf(scene).length >= 3);
  for (let hour = 0; hour < 3; hour += 1) {
    await settle(product, { soonMs: 0 });
    await product.skipHours(1);
  }
  await settle(product, { soonMs: 0 });
  expect(toldOf(scene)).toEqual([FIRST, SECOND, THIRD]);
  const rows = await alertRows();
  const of = (target: AlertTarget) => {
    const named = { target: fingerprintOf(target) };
    return rows.find(({ message }) => (message as typeof named).target === named.target);
  };
  const busy = of({ type: 'email', to: BUSY });
  expect(rows).toHaveLength(7);
  expect(of({ type: 'teams', url: goneUrl }), 'what was given up is visible').toMatchObject({
    status: 'failed',
  });
  expect(of({ type: 'email', to: GONE })?.status).not.toBe('done');
  expect(busy).toMatchObject({ status: 'waiting' });
  expect(busy?.attempts).toBeGreaterThan(3);
  expect(
    posted.filter((body) => body.includes('Words of')),
    'one post, though two rules',
  ).toHaveLength(1);
});

it('lets no customer call people or plant links', async () => {
  const scene = setScene(product, { name: '<!channel> Mallory' });
  const comment = '<https://evil.example|Open the ticket> & <@U123>';
  await scene.answer(await scene.invite(), { score: '0', comment });
  const body = await until('the post', () => posted.find((each) => each.includes('Mallory')));
  const { text } = JSON.parse(body) as { text: string };
  expect(text).toContain('&lt;https:\u200b//evil.\u200bexample|Open the ticket&gt; &amp; &lt;');
  expect(text).not.toMatch(/<(!|@|https:\/\/evil)/);
});

it('waits for the follow-up’s link though the answer settled a minute ago', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  product.sandbox.faults.add({
    method: 'POST',
    path: '/api/v2/tickets',
    fault: { status: 500 },
  });
  expect((await postJson(link, { score: 2, provisional: true })).ok).toBe(true);
  await product.sandbox.skipClock(61_000);
  await product.service.sweep();
  const { followUp } = await scene.viewWhen('the task', (view) => view.followUp?.status === 'open');
  const mail = await until('the alert', () =>
    product.sandbox
      .mails()
      .find(({ to, text }) => to.includes(FIRST) && text.includes(`#${scene.ticketId}`)),
  );
  expect(mail.text).toContain(`/agent/tickets/${followUp?.ticketId}`);
});

it('tells nobody of a score that is no low one any more, and tells of it when it is one again', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  const comment = `Words of ${scene.email}`;
  // While the mail service refuses everybody, the answer becomes another one.
  product.sandbox.refuseMail(() => ({ code: 451, message: 'Come back later' }));
  await scene.answer(link, { score: '1', comment });
  await settle(product, { soonMs: 0 });
  await scene.answer(link, { score: '9', comment });
  await settle(product, { soonMs: 0 });
  product.sandbox.refuseMail(() => null);
  await product.skipHours(1);
  await settle(product);
  expect(toldOf(scene)).toEqual([]);
  await scene.answer(link, { score: '2', comment });
  await settle(product);
  expect(toldOf(scene)).toEqual([BUSY, FIRST, GONE, SECOND, THIRD].toSorted());
});
