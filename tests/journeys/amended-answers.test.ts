import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { postJson } from '../support/survey-form.ts';
import { until } from '../support/until.ts';

let product: Product;
beforeAll(async () => {
  const alerts = [{ channels: [{ type: 'email', to: ['lead@example.com'] }] }];
  product = await startProduct({ seed: 'empty', settings: { alerts } });
});
afterAll(() => product.close());
afterEach(() => product.sandbox.faults.clear());

const settleGesture = async () => {
  await product.sandbox.skipClock(61_000);
  await product.service.sweep();
  await settle(product);
};

it('brings a reason that came after the gesture to ticket and follow-up, once', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  await postJson(link, { score: 2, provisional: true });
  await settleGesture();
  const { followUp } = await scene.view();
  const told = () => product.sandbox.comments(Number(followUp?.ticketId)).map(({ body }) => body);
  expect(told()).toEqual([expect.stringContaining('They gave no reason.')]);

  await scene.answer(link, { score: '2', comment: 'Still leaking.' });
  await settle(product);
  await scene.answer(link, { score: '2', comment: 'Still leaking.' });
  await product.service.sweep();
  await settle(product);
  expect(told()).toEqual([
    expect.stringContaining('They gave no reason.'),
    expect.stringMatching(/^The customer amended the answer .*: 2 of 10\.[^]*Still leaking\./),
  ]);
  expect(product.sandbox.comments(Number(followUp?.ticketId)).map((each) => each.public)).toEqual([
    false,
    false,
  ]);
  expect(scene.notes()).toEqual([
    expect.stringMatching(/^NPS response: 2 of 10/),
    expect.stringMatching(/^NPS response amended: 2 of 10 \(detractor\), before: 2\n/),
  ]);

  await scene.answer(link, { score: '9', comment: 'Still leaking.' });
  await settle(product);
  expect(told().slice(2)).toEqual([expect.stringContaining('9 of 10')]);
});

it('adds nothing to the follow-up when the button only confirms the gesture', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  await postJson(link, { score: 3, provisional: true });
  await settleGesture();
  const { followUp } = await scene.view();
  await scene.answer(link, { score: '3' });
  await settle(product);
  expect(product.sandbox.comments(Number(followUp?.ticketId))).toHaveLength(1);
  expect(
    await product.service.store.db.selectFrom('follow_ups').select('id').execute(),
  ).toHaveLength(2);
});

it('adds nothing when the follow-up was opened with the amended answer', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  product.sandbox.faults.add({ method: 'POST', path: '/api/v2/tickets', fault: { status: 500 } });
  await scene.answer(link, { score: '1' });
  await scene.viewWhen('the plan', ({ followUp }) => followUp !== null);
  await scene.answer(link, { score: '1', comment: 'In time.' });
  await settle(product);
  const { followUp } = await scene.view();
  const told = product.sandbox.comments(Number(followUp?.ticketId)).map(({ body }) => body);
  expect(told).toEqual([expect.stringContaining('In time.')]);
});

const letTriesPass = async () => {
  for (let hour = 0; hour < 3; hour += 1) {
    await settle(product, { soonMs: 0 });
    await product.skipHours(1);
  }
  await settle(product);
};

describe('an answer that is amended while Zendesk takes no task', () => {
  const failCreation = (kind?: 'truncated') =>
    product.sandbox.faults.add({
      method: 'POST',
      path: '/api/v2/tickets',
      fault: kind === undefined ? { status: 500 } : { kind },
      times: 'always',
    });
  const tasksOf = ({ ticketId }: Scene) =>
    product.sandbox
      .tickets()
      .filter(({ external_id: id, subject }) => id !== null && subject?.endsWith(`#${ticketId}`));
  const alertsAbout = ({ ticketId }: Scene) =>
    product.sandbox.mails().filter(({ text }) => text.includes(`#${ticketId} `));
  /** Answers low, and waits until the first try has failed. */
  const answerLow = async (scene: Scene, link: string) => {
    const before = product.sandbox.requests().length;
    await scene.answer(link, { score: '3' });
    await scene.viewWhen('the plan', ({ followUp }) => followUp?.status === 'pending');
    await until('a try', () =>
      product.sandbox
        .requests()
        .slice(before)
        .some(({ method, path }) => method === 'POST' && path === '/api/v2/tickets'),
    );
  };
  it('leads to no task and to no alert once it is no low score', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    failCreation();
    await answerLow(scene, link);
    await scene.answer(link, { score: '9' });
    product.sandbox.faults.clear();
    await letTriesPass();
    expect(tasksOf(scene)).toEqual([]);
    expect(alertsAbout(scene)).toEqual([]);
    expect(await scene.view()).toMatchObject({ followUp: null, response: { score: 9 } });

    await scene.answer(link, { score: '2', comment: 'After all.' });
    await letTriesPass();
    expect(tasksOf(scene), 'low once more').toHaveLength(1);
  });

  it('is told on the task when Zendesk had made it without saying so', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    failCreation('truncated');
    await answerLow(scene, link);
    await scene.answer(link, { score: '9' });
    product.sandbox.faults.clear();
    await letTriesPass();
    const [task, ...more] = tasksOf(scene);
    expect(more).toEqual([]);
    expect(product.sandbox.comments(Number(task?.id)).map(({ body }) => body)).toEqual([
      expect.stringContaining('3 of 10'),
      expect.stringMatching(/^The customer amended the answer .*: 9 of 10/),
    ]);
    expect(alertsAbout(scene)).toEqual([]);
  });
});

it('opens a task for a score that was high at first', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  await scene.answer(link, { score: '10' });
  await settle(product);
  expect((await scene.view()).followUp).toBeNull();
  await scene.answer(link, { score: '0', comment: 'It broke.' });
  await settle(product);
  expect((await scene.view()).followUp).toMatchObject({ status: 'open' });
});

it('puts an answer that is amended without end into Zendesk once a minute, as it is by then', async () => {
  const scene = setScene(product);
  const link = await scene.invite();
  const amend = async (count: number, from: number) => {
    for (let n = from; n < from + count; n += 1) {
      const score = String(n % 7);
      expect((await scene.answer(link, { score, comment: `Version ${n}.` })).status).toBe(303);
      await settle(product);
    }
  };
  await amend(20, 0);
  const { followUp } = await scene.view();
  const told = () => product.sandbox.comments(Number(followUp?.ticketId)).map(({ body }) => body);
  const record = () => product.sandbox.user(scene.customerId).user_fields['nps_comment'];
  expect(scene.notes()).toHaveLength(5);
  expect(told().length).toBeLessThanOrEqual(6);
  await settleGesture();
  expect(scene.notes()).toHaveLength(6);
  expect(scene.notes().at(-1)).toContain('Version 19.');
  expect(told().at(-1)).toContain('Version 19.');
  expect(record()).toBe('Version 19.');

  const notes = told().length;
  await amend(10, 20);
  expect(scene.notes()).toHaveLength(6);
  expect(told()).toHaveLength(notes);
  await settleGesture();
  expect(scene.notes()).toHaveLength(7);
  expect(scene.notes().at(-1)).toContain('Version 29.');
  expect(told().slice(notes)).toEqual([expect.stringContaining('Version 29.')]);
  expect(record()).toBe('Version 29.');
  const { response } = await scene.view();
  expect(response).toMatchObject({ score: 1, comment: 'Version 29.' });
});
