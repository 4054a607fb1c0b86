import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { UserMergeOptions } from '../../sandbox/desk/merge-users.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
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

/** How Zendesk may tell of a merge, or not; `other` is whom the subject does not name. */
const TELLINGS: [string, (from: Scene, into: Scene) => UserMergeOptions][] = [
  ['names both', () => ({})],
  ['names the survivor alone', () => ({ event: {} })],
  ['names the merged one alone', () => ({ event: {}, subject: 'merged' })],
  [
    'names both in odd places, and an agent',
    (from, into) => ({
      event: { actor_id: '7', merge: { source: { id: from.customerId }, into: [into.customerId] } },
    }),
  ],
  ['comes with a merged user who is not there any more', () => ({ isGone: true })],
  ['is lost', () => ({ event: null })],
  ['is lost, and the merged user is not there any more', () => ({ event: null, isGone: true })],
];
const TOLD = TELLINGS.filter(([what]) => !what.includes('lost'));

describe('a merge of which the event', () => {
  it.each(TELLINGS)('%s plans what waits for the survivor', async (_what, how) => {
    const [from, into] = [setScene(product), setScene(product)];
    from.solve();
    await settle(product);
    merge(from, into, how(from, into));
    await settle(product);
    await product.skipHours(25);
    await settle(product);
    const view = await from.view();
    expect(view.invitation).toMatchObject({ status: 'sent', reason: null });
    expect(view.customer?.id).toBe(String(into.customerId));
    expect(into.mails()).toHaveLength(1);
    expect(from.mails()).toEqual([]);
  });

  it.each(TELLINGS)('%s brings a later answer to the survivor’s record', async (_what, how) => {
    const [from, into] = [setScene(product), setScene(product)];
    const link = await from.invite();
    merge(from, into, how(from, into));
    await settle(product);
    expect((await from.answer(link, { score: '2', comment: 'Late' })).status).toBe(303);
    await settle(product);
    expect(product.sandbox.user(into.customerId).user_fields).toMatchObject({ nps_score: 2 });
    expect((await from.view()).customer?.id).toBe(String(into.customerId));
  });

  it.each(TOLD)('%s keeps opt-out, quarantine and history', async (_what, how) => {
    const [from, into] = [setScene(product), setScene(product)];
    const link = await from.invite();
    await from.answer(link, { score: '1', comment: 'Never again' });
    await settle(product);
    merge(from, into, how(from, into));
    await settle(product);
    const recent = await decisionOn(into);
    expect(recent).toMatchObject({ outcome: 'skipped', reason: 'recently_surveyed' });
    await optOut(link);
    await product.skipHours(24 * 100);
    expect(await decisionOn(into)).toMatchObject({ outcome: 'skipped', reason: 'suppressed' });
    const view = await from.view();
    expect(view.history).toMatchObject([{ score: 1, comment: 'Never again' }]);
    expect(view.followUp).toMatchObject({ status: 'open' });
    // What was answered before is on the survivor's record too.
    expect(product.sandbox.user(into.customerId).user_fields).toMatchObject({ nps_score: 1 });
  });
});

describe('the survivor of a merge', () => {
  it('who has opted out is not asked what waits for the merged one', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    await optOut(await into.invite());
    from.solve();
    await settle(product);
    merge(from, into, {});
    await settle(product);
    const { invitation } = await from.view();
    expect(invitation).toMatchObject({ status: 'cancelled', reason: 'suppressed' });
    await product.skipHours(25);
    await settle(product);
    expect(into.mails()).toHaveLength(1);
  });

  it('who was asked of late is not asked again', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    await into.invite();
    from.solve();
    await settle(product);
    merge(from, into, {});
    await product.skipHours(25);
    await settle(product);
    const { invitation } = await from.view();
    expect(invitation).toMatchObject({ status: 'cancelled', reason: 'recently_surveyed' });
    expect(into.mails()).toHaveLength(1);
  });

  it('has one open follow-up, to which the next low score comes', async () => {
    const [from, into] = [setScene(product), setScene(product)];
    for (const scene of [from, into]) await scene.answer(await scene.invite(), { score: '3' });
    await settle(product);
    merge(from, into, {});
    await settle(product);
    for (const scene of [from, into]) {
      expect((await scene.view()).followUp).toMatchObject({ status: 'open' });
    }
    expect((await into.view()).history).toHaveLength(2);
  });

  it('who is merged on takes all along, and so does a merge told twice', async () => {
    const [first, second, third] = [setScene(product), setScene(product), setScene(product)];
    await optOut(await first.invite());
    merge(first, second, {});
    merge(second, third, {});
    await settle(product);
    expect(await decisionOn(third)).toMatchObject({ reason: 'suppressed' });
  });
});

describe('an opt-out is kept by the address', () => {
  it.each([
    ['the same address', (email: string) => email],
    ['capitals', (email: string) => email.toUpperCase()],
    ['blanks around it', (email: string) => ` ${email} `],
  ])('for a new user of %s', async (_what, spell) => {
    const scene = setScene(product);
    await optOut(await scene.invite());
    product.sandbox.actions.deleteUser(scene.customerId);
    await settle(product);
    const { id } = product.sandbox.actions.createCustomer({
      name: 'Made anew',
      email: spell(scene.email),
    });
    expect(await decisionOn(scene, id)).toMatchObject({ outcome: 'skipped', reason: 'suppressed' });
  });

  it('and looked for again before a mail and a reminder', async () => {
    const [first, second] = [setScene(product), setScene(product)];
    const link = await first.invite();
    second.solve();
    await settle(product);
    await optOut(link);
    product.sandbox.actions.deleteUser(first.customerId);
    // The address of one who opted out becomes another's while their invitation waits.
    product.sandbox.user(second.customerId).email = first.email;
    await product.skipHours(25);
    await settle(product);
    const { invitation } = await second.view();
    expect(invitation).toMatchObject({ status: 'cancelled', reason: 'suppressed' });

    const [third, fourth] = [setScene(product), setScene(product)];
    const other = await third.invite();
    await fourth.invite();
    await optOut(other);
    product.sandbox.actions.deleteUser(third.customerId);
    product.sandbox.user(fourth.customerId).email = third.email;
    await product.skipHours(24 * 5);
    await settle(product);
    expect(third.mails()).toHaveLength(1);
    expect(fourth.mails()).toHaveLength(1);
  });

  it('but not for a deleted user who never said so', async () => {
    const scene = setScene(product);
    await scene.invite();
    product.sandbox.actions.deleteUser(scene.customerId);
    await settle(product);
    const { id } = product.sandbox.actions.createCustomer({ name: 'Anew', email: scene.email });
    await product.skipHours(24 * 100);
    expect(await decisionOn(scene, id)).toMatchObject({ outcome: 'invited' });
  });

  it('also when the address was not known at the opt-out', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    await forgetAddress(scene);
    await optOut(link);
    await settle(product);
    product.sandbox.actions.deleteUser(scene.customerId);
    await settle(product);
    const { id } = product.sandbox.actions.createCustomer({ name: 'Anew', email: scene.email });
    expect(await decisionOn(scene, id)).toMatchObject({ outcome: 'skipped', reason: 'suppressed' });
  });
});
