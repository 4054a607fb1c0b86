import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FollowUpDetail } from '../../shared/contracts/follow-ups.ts';
import { apiOf, type CallApi } from '../support/call-api.ts';
import { openFollowUp, type OpenFollowUp } from '../support/open-follow-up.ts';
import { settle } from '../support/settle.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
let call: CallApi;
beforeAll(async () => {
  const followUp = { dueHours: 24, escalation: { remindHours: 4 } };
  product = await startProduct({ seed: 'company', settings: { followUp } });
  call = apiOf(product, ADMIN_KEY);
}, 240_000);
afterAll(() => product.close());

const pass = async (hours: number) => {
  await product.skipHours(hours);
  await settle(product);
};
const reminders = ({ taskId }: OpenFollowUp) =>
  product.sandbox.comments(taskId).filter(({ body }) => body.includes('is due soon'));
const leadsTold = ({ scene }: OpenFollowUp) =>
  product.sandbox
    .mails()
    .filter(({ subject }) =>
      subject.includes(`Overdue: the follow-up to ticket #${scene.ticketId}`),
    );
async function trailOf({ id }: OpenFollowUp): Promise<string[]> {
  const { json } = await call(`/follow-ups/${id}`);
  return (json as unknown as FollowUpDetail).changes.map(({ kind }) => kind).toReversed();
}

it('is reminded of once before it is due, then told to the leads once', async () => {
  const open = await openFollowUp(product);
  await pass(19);
  expect(reminders(open)).toHaveLength(0);
  await pass(2);
  expect(reminders(open)).toMatchObject([{ public: false }]);
  expect(leadsTold(open)).toHaveLength(0);
  await pass(4);
  const [mail, ...others] = leadsTold(open);
  expect(others).toEqual([]);
  expect(mail?.text).toContain('Due, and nobody has called');
  await pass(72);
  expect(reminders(open)).toHaveLength(1);
  expect(leadsTold(open)).toHaveLength(1);
  expect(await trailOf(open)).toEqual(['opened', 'reminded', 'overdue']);
});

it('is not told once the customer was contacted, even if Zendesk’s event was lost', async () => {
  const open = await openFollowUp(product);
  await pass(21);
  expect(reminders(open)).toHaveLength(1);
  product.sandbox.actions.updateTicket(open.taskId, { status: 'pending' });
  await pass(30);
  expect(leadsTold(open)).toHaveLength(0);
  expect(await trailOf(open)).toEqual(['opened', 'reminded', 'contacted']);
});

it('is neither once it is solved', async () => {
  const open = await openFollowUp(product);
  product.sandbox.actions.updateTicket(open.taskId, { additional_tags: ['nps_recovered'] });
  product.sandbox.actions.solveTicket(open.taskId);
  await pass(48);
  expect(reminders(open)).toHaveLength(0);
  expect(leadsTold(open)).toHaveLength(0);
});
