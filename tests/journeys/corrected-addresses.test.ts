import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SmtpReply } from '../../sandbox/mail/start-inbox.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';

const UNKNOWN: SmtpReply = { code: 550, message: '5.1.1 no such user' };
const ASKED = { outcome: 'invited', reason: null };
const NOT_ASKED = { outcome: 'skipped', reason: 'suppressed' };

let product: Product;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty', settings: { surveys: [{ quarantineDays: 0 }] } });
});
afterEach(() => product.sandbox.refuseMail(null));
afterAll(() => product.close());

const suppressionOf = async (scene: Scene) =>
  (await scene.view()).customer?.suppression?.reason ?? null;

const correct = (scene: Scene, email: string) =>
  product.sandbox.actions.correctAddress(scene.customerId, email);

const optOut = (link: string) => fetch(`${link}/unsubscribe`, { method: 'POST' });

/** What is decided on the next solve of this customer. */
async function nextDecision(scene: Scene, customerId = scene.customerId) {
  const { id } = product.sandbox.actions.createTicket(customerId, { subject: 'One more' });
  product.sandbox.actions.solveTicket(id);
  await settle(product);
  const [decision] = (await scene.view(id)).decisions;
  return { outcome: decision?.outcome, reason: decision?.reason };
}

/** A customer to whose address the first mail, or else the first reminder, could not be brought. */
async function aBounced(what: 'invitation' | 'reminder' = 'invitation'): Promise<Scene> {
  const scene = setScene(product);
  const refuse = () => product.sandbox.refuseMail(([to]) => (to === scene.email ? UNKNOWN : null));
  if (what === 'invitation') refuse();
  scene.solve();
  await settle(product);
  await product.skipHours(25);
  await settle(product);
  if (what === 'reminder') refuse();
  await product.skipHours(24 * 5);
  await settle(product);
  product.sandbox.refuseMail(null);
  expect(await suppressionOf(scene)).toBe('bounced');
  return scene;
}

describe('a customer whose address bounced', () => {
  it.each(['invitation', 'reminder'] as const)(
    'at the %s is asked again once it is corrected',
    async (what) => {
      const scene = await aBounced(what);
      expect(await nextDecision(scene)).toEqual(NOT_ASKED);
      const email = `right.${scene.email}`;
      correct(scene, email);
      expect(await nextDecision(scene)).toEqual(ASKED);
      expect(await suppressionOf(scene)).toBeNull();
      await product.skipHours(25);
      await settle(product);
      expect(product.sandbox.mails().filter(({ to }) => to.includes(email))).toHaveLength(1);
    },
  );

  it('is not asked while only the spelling of the address differs', async () => {
    const scene = await aBounced();
    correct(scene, scene.email.toUpperCase());
    expect(await nextDecision(scene)).toEqual(NOT_ASKED);
  });

  it('is not asked at that address again, whoever has it', async () => {
    const scene = await aBounced();
    correct(scene, `right.${scene.email}`);
    expect(await nextDecision(scene)).toEqual(ASKED);
    const other = product.sandbox.actions.createCustomer({ name: 'New', email: scene.email });
    expect(await nextDecision(scene, other.id)).toEqual(NOT_ASKED);
    correct(scene, `other.${scene.email}`);
    product.sandbox.actions.correctAddress(other.id, `new.${scene.email}`);
    correct(scene, scene.email);
    expect(await nextDecision(scene)).toEqual(NOT_ASKED);
    expect(await nextDecision(scene, other.id)).toEqual(ASKED);
  });

  it('by a correction that was wrong is asked at the address before', async () => {
    const scene = setScene(product);
    await scene.invite();
    const wrong = `wrong.${scene.email}`;
    correct(scene, wrong);
    product.sandbox.refuseMail(([to]) => (to === wrong ? UNKNOWN : null));
    await product.skipHours(24 * 5);
    await settle(product);
    product.sandbox.refuseMail(null);
    expect(await nextDecision(scene)).toEqual(NOT_ASKED);
    correct(scene, scene.email);
    expect(await nextDecision(scene)).toEqual(ASKED);
  });

  it('is not asked by any address after opting out, before or after the bounce', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    product.sandbox.refuseMail(([to]) => (to === scene.email ? UNKNOWN : null));
    await product.skipHours(24 * 5);
    await settle(product);
    product.sandbox.refuseMail(null);
    expect(await suppressionOf(scene)).toBe('bounced');
    await optOut(link);
    expect(await suppressionOf(scene)).toBe('opted_out');
    correct(scene, `right.${scene.email}`);
    expect(await nextDecision(scene)).toEqual(NOT_ASKED);
    const other = product.sandbox.actions.createCustomer({ name: 'New', email: scene.email });
    expect(await nextDecision(scene, other.id)).toEqual(NOT_ASKED);
  });

  it('stops nobody who takes them in by a merge', async () => {
    const [from, into] = [await aBounced(), setScene(product)];
    into.solve();
    await settle(product);
    product.sandbox.actions.mergeUser(from.customerId, into.customerId, {});
    await settle(product);
    expect((await into.view()).invitation).toMatchObject({ status: 'scheduled' });
    expect(await nextDecision(into)).toEqual(ASKED);
  });

  it('hands on an opt-out to one who bounced', async () => {
    const [from, into] = [setScene(product), await aBounced()];
    await optOut(await from.invite());
    product.sandbox.actions.mergeUser(from.customerId, into.customerId, {});
    await settle(product);
    correct(into, `right.${into.email}`);
    expect(await nextDecision(into)).toEqual(NOT_ASKED);
  });
});

describe('a customer who opted out', () => {
  it('is not asked at another address either, nor is a new record of either', async () => {
    const scene = setScene(product);
    await optOut(await scene.invite());
    const email = `moved.${scene.email}`;
    correct(scene, email);
    expect(await nextDecision(scene)).toEqual(NOT_ASKED);
    product.sandbox.actions.deleteUser(scene.customerId);
    for (const each of [email, scene.email]) {
      const { id } = product.sandbox.actions.createCustomer({ name: 'New', email: each });
      expect(await nextDecision(scene, id)).toEqual(NOT_ASKED);
    }
  });
});
