import { afterAll, beforeAll, expect, it } from 'vitest';
import { setScene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { postJson } from '../support/survey-form.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
});
afterAll(() => product.close());

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
