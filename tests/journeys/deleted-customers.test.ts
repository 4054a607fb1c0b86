import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Invitation } from '../../backend/records/invitations.ts';
import { optOut as optOutOf } from '../../backend/response/opt-out.ts';
import { recordAnswer } from '../../backend/response/record-answer.ts';
import type { SurveyAnswer } from '../../shared/contracts/survey-answer.ts';
import { setScene } from '../support/desk-scene.ts';
import { until } from '../support/until.ts';
import { passLooks } from '../support/pass-looks.ts';
import { peopleOf } from '../support/people-of.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
});
afterAll(() => product.close());
afterEach(() => product.sandbox.faults.clear());

const { optOut, merge, forgetAddress, decisionOn } = peopleOf(() => product);

describe('a merge of a customer whose address is not known', () => {
  it('is followed when its event names both', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    await from.answer(await from.invite(), { score: '8', comment: 'Known words' });
    await settle(product);
    await forgetAddress(from);
    merge(from, into, {});
    await settle(product);
    const view = await from.view();
    expect(view.customer?.id).toBe(String(into.customerId));
    expect(view.response).toMatchObject({ comment: 'Known words' });
  });

  it('is not guessed from the ticket: what waits is cancelled', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    from.solve();
    await settle(product);
    await forgetAddress(from);
    merge(from, into, { event: null });
    await product.skipHours(25);
    await settle(product);
    const { invitation } = await from.view();
    expect(invitation).toMatchObject({ status: 'cancelled', reason: 'requester_changed' });
    expect(into.mails()).toEqual([]);
  });
});

describe('one id or ticket that Zendesk refuses', () => {
  const forbidden = { status: 403, body: { error: 'Forbidden' } };

  it.each([['403'], ['422']])('with %s ends no merge', async (status) => {
    const [from, into] = [setScene(product), setScene(product)];
    await optOut(await from.invite());
    await settle(product);
    const odd = setScene(product);
    product.sandbox.faults.add({
      method: 'GET',
      path: `/api/v2/users/${odd.customerId}`,
      fault: { ...forbidden, status: Number(status) },
      times: 'always',
    });
    merge(from, into, {
      event: { merged_user_id: String(odd.customerId), other_user_id: String(from.customerId) },
    });
    await settle(product);
    expect(await decisionOn(into)).toMatchObject({ outcome: 'skipped', reason: 'suppressed' });
  });

  it('makes no erasure of a merge', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    await from.answer(await from.invite(), { score: '9', comment: 'Kept words' });
    const { id } = product.sandbox.actions.createTicket(from.customerId, { subject: 'Hidden' });
    await product.skipHours(24 * 100);
    product.sandbox.actions.solveTicket(id);
    await settle(product);
    const path = `/api/v2/tickets/${id}`;
    product.sandbox.faults.add({ method: 'GET', path, fault: forbidden, times: 'always' });
    merge(from, into, { event: null });
    product.sandbox.actions.tellOfUser(from.customerId, 'deleted');
    await settle(product);
    await passLooks(product);
    expect((await from.view()).response).toMatchObject({ score: 9, comment: 'Kept words' });
  });
});

describe('what waited for a merge to end', () => {
  it('is the survivor’s, as with an opt-out', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    await from.invite();
    into.solve();
    await settle(product);
    merge(from, into, {});
    await settle(product);
    // Read before the merge, with the customer of then.
    const invitation = { customerId: String(from.customerId) } as Invitation;
    await optOutOf(product.service.accounts.only(), invitation);
    const { invitation: waiting } = await into.view();
    expect(waiting).toMatchObject({ status: 'cancelled' });
    await product.skipHours(24 * 100);
    expect(await decisionOn(into)).toMatchObject({ outcome: 'skipped', reason: 'suppressed' });
  });

  it('is refused as the survivor’s, as with an answer after their erasure', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    await from.invite();
    const { invitation } = await from.view();
    const account = product.service.accounts.only();
    const before = await account.store.answers.find(invitation?.id ?? '');
    merge(from, into, {});
    await settle(product);
    product.sandbox.actions.deleteUser(into.customerId);
    await settle(product);
    await passLooks(product);
    const answer = { score: 3, comment: 'Too late' } as SurveyAnswer;
    expect(await recordAnswer(account, before!, answer)).toBe(false);
  });
});

describe('a deletion', () => {
  it.each([
    ['before', ['deleted', 'merged']],
    ['after', ['merged', 'deleted']],
    ['without', ['deleted']],
  ])('told %s the merge erases nothing of the survivor', async (_when, order) => {
    const [from, into] = [setScene(product), setScene(product)];
    const link = await from.invite();
    await from.answer(link, { score: '9', comment: 'Kept words' });
    await settle(product);
    merge(from, into, { event: null });
    for (const name of order) {
      const told = name === 'merged' ? { merged_user_id: String(from.customerId) } : {};
      product.sandbox.actions.tellOfUser(from.customerId, name, told);
      await settle(product);
    }
    await passLooks(product);
    const view = await from.view();
    expect(view.customer).toMatchObject({ id: String(into.customerId), suppression: null });
    expect(view.response).toMatchObject({ score: 9, comment: 'Kept words' });
    await product.skipHours(24 * 100);
    expect(await decisionOn(into)).toMatchObject({ outcome: 'invited' });
  });

  it('while the tickets are still on their way to the survivor erases nothing', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    await from.answer(await from.invite(), { score: '9', comment: 'Slow words' });
    await settle(product);
    merge(from, into, { event: null, isLate: true });
    product.sandbox.actions.tellOfUser(from.customerId, 'deleted');
    const isStopped = async () => (await from.view()).customer?.suppression?.reason === 'erased';
    await until('the first look', isStopped);
    product.sandbox.actions.moveTickets(from.customerId, into.customerId);
    await passLooks(product);
    const view = await from.view();
    expect(view.customer).toMatchObject({ id: String(into.customerId), suppression: null });
    expect(view.response).toMatchObject({ score: 9, comment: 'Slow words' });
  });

  it('ends what waits at once, and takes the words soon after', async () => {
    const scene = setScene(product);
    await scene.answer(await scene.invite(), { score: '9', comment: 'Last words' });
    await settle(product);
    const { id } = product.sandbox.actions.createTicket(scene.customerId, { subject: 'Next' });
    await product.skipHours(24 * 100);
    product.sandbox.actions.solveTicket(id);
    await settle(product);
    expect((await scene.view(id)).invitation).toMatchObject({ status: 'scheduled' });
    product.sandbox.actions.deleteUser(scene.customerId);
    await settle(product);
    const { invitation } = await scene.view(id);
    expect(invitation).toMatchObject({ status: 'cancelled', reason: 'customer_erased' });
    await passLooks(product);
    expect((await scene.view()).response).toMatchObject({ score: 9, comment: null });
  });

  it('takes the address of whoever was merged into the deleted one along', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    for (const scene of [from, into]) await scene.invite();
    merge(from, into, {});
    await settle(product);
    product.sandbox.actions.deleteUser(into.customerId);
    await settle(product);
    await passLooks(product);
    const ids = [String(from.customerId), String(into.customerId)];
    const rows = await product.service.store.db
      .selectFrom('customers')
      .select(['name', 'address_hash'])
      .where('zendesk_customer_id', 'in', ids)
      .execute();
    expect(rows).toEqual(ids.map(() => ({ name: null, address_hash: null })));
  });

  it.each([
    ['is not known', null],
    ['of the other may not be read', { status: 403, body: { error: 'Forbidden' } }],
  ])('where the address %s gives nothing to whom a ticket went', async (_what, fault) => {
    const [from, other] = [setScene(product), setScene(product)];
    await from.answer(await from.invite(), { score: '4', comment: 'Private words' });
    await settle(product);
    if (fault === null) await forgetAddress(from);
    else {
      const path = `/api/v2/users/${other.customerId}/identities`;
      product.sandbox.faults.add({ method: 'GET', path, fault, times: 'always' });
    }
    product.sandbox.actions.changeRequester(from.ticketId, other.customerId);
    await settle(product);
    product.sandbox.actions.deleteUser(from.customerId);
    await settle(product);
    await passLooks(product);
    const view = await from.view();
    expect(view.response).toMatchObject({ score: 4, comment: null });
    expect(view.customer).toMatchObject({ id: String(from.customerId), name: null });
    const { user_fields: fields } = product.sandbox.user(other.customerId);
    expect(fields['nps_score'] ?? null).toBeNull();
  });

  it('of a customer whose ticket went to an agent with their address is one', async () => {
    const from = setScene(product);
    await from.answer(await from.invite(), { score: '4', comment: 'Private words' });
    await settle(product);
    const agent = product.sandbox.actions.createCustomer({ name: 'Agent', role: 'agent' });
    product.sandbox.actions.changeRequester(from.ticketId, agent.id);
    await settle(product);
    product.sandbox.actions.deleteUser(from.customerId);
    product.sandbox.user(agent.id).email = from.email;
    await settle(product);
    await passLooks(product);
    expect((await from.view()).response).toMatchObject({ score: 4, comment: null });
  });

  it('of a customer whose ticket an agent had given to somebody else is one', async () => {
    const [from, other] = [setScene(product), setScene(product)];
    const link = await from.invite();
    await from.answer(link, { score: '4', comment: 'Private words' });
    await settle(product);
    product.sandbox.actions.changeRequester(from.ticketId, other.customerId);
    await settle(product);
    product.sandbox.actions.deleteUser(from.customerId);
    await settle(product);
    await passLooks(product);
    const view = await from.view();
    expect(view.response).toMatchObject({ score: 4, comment: null });
    expect(view.customer).toMatchObject({ id: String(from.customerId), name: null });
    expect((await other.view()).history).toEqual([]);
  });
});
