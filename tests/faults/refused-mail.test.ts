import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mailRefusals } from '../../backend/commands/doctor/checks/mail-refusals.ts';
import { createDoctorContext } from '../../backend/commands/doctor/doctor-context.ts';
import { readConfig } from '../../backend/config/config.ts';
import type { SmtpReply } from '../../sandbox/mail/start-inbox.ts';
import { WEEK_DAYS } from '../../shared/vocabulary.ts';
import { saveSettings } from '../support/save-settings.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { settle } from '../support/settle.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { until } from '../support/until.ts';

const HOUR_MS = 60 * 60_000;
const LEAD = 'lead@leads.example';

let product: Product;
beforeAll(async () => {
  const alerts = [{ channels: [{ type: 'email', to: [LEAD] }] }];
  product = await startProduct({ seed: 'empty', settings: { alerts } });
});
afterEach(() => product.sandbox.refuseMail(null));
afterAll(() => product.close());

const RELAY: SmtpReply = { code: 554, message: '5.7.1 <x@example.com>: Relay access denied' };
const UNKNOWN: SmtpReply = { code: 550, message: '5.1.1 no such user' };
const UNSAID: SmtpReply = { code: 550, message: 'no such user' };

const refuse = (reply: SmtpReply, only?: string) =>
  product.sandbox.refuseMail(([to]) => (only === undefined || to === only ? reply : null));

/** A customer whose solved ticket has an invitation that is due in a day. */
async function anInvited(): Promise<Scene> {
  const scene = setScene(product);
  scene.solve();
  await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
  return scene;
}

const standing = async (scene: Scene) => {
  const { invitation } = await scene.view();
  return [invitation?.status, invitation?.reason];
};

async function passHours(hours: number, step: number): Promise<void> {
  for (let gone = 0; gone < hours; gone += step) {
    await product.skipHours(step);
    await settle(product, { soonMs: 0 });
  }
}

async function mailCheck(): Promise<string | undefined> {
  const answer = await fetch(`${product.url}/readyz`);
  expect(answer.status, 'it is information only').toBe(200);
  return ((await answer.json()) as { checks: Record<string, string> }).checks['mail'];
}

/** What was found is remembered for a second. */
async function mailCheckIs(state: string): Promise<void> {
  await until(`mail to be ${state}`, async () => ((await mailCheck()) === state ? true : null));
}

async function doctorOnMail() {
  const context = createDoctorContext(readConfig(product.environment, '/nonexistent'));
  try {
    return await mailRefusals.run(context, { hasError: () => false });
  } finally {
    await context.database.close();
  }
}

describe('a mail service that refuses us', () => {
  it.each<[string, SmtpReply]>([
    ['relay', RELAY],
    ['sender', { code: 550, message: '5.1.8 sender domain not found', at: 'MAIL' }],
    ['policy after the body', { code: 554, message: '5.7.1 refused as spam', at: 'DATA' }],
    ['quota', { code: 450, message: '4.7.1 too many mails today' }],
    ['storage', { code: 452, message: '4.3.1 out of storage', at: 'DATA' }],
  ])('(%s) for three days loses nothing, and each mail arrives once', async (_title, reply) => {
    const scenes = [await anInvited(), await anInvited()];
    refuse(reply);
    await passHours(24 + 72, 4);
    for (const scene of scenes) expect(await standing(scene)).toEqual(['scheduled', null]);
    await mailCheckIs('failing');
    product.sandbox.refuseMail(null);
    await passHours(8, 4);
    for (const scene of scenes) {
      expect(await standing(scene)).toEqual(['sent', null]);
      expect(scene.mails()).toHaveLength(1);
    }
    await mailCheckIs('ok');
  });

  it('without a word on why loses nothing either, and is told, also over a restart', async () => {
    const scenes = [await anInvited(), await anInvited(), await anInvited()];
    refuse(UNSAID);
    await passHours(24 + 36, 4);
    for (const scene of scenes) expect(await standing(scene)).toEqual(['scheduled', null]);
    await mailCheckIs('failing');
    await product.restart();
    await passHours(12, 4);
    for (const scene of scenes) expect(await standing(scene)).toEqual(['scheduled', null]);
    product.sandbox.refuseMail(null);
    await passHours(8, 4);
    for (const scene of scenes) expect(await standing(scene)).toEqual(['sent', null]);
    await mailCheckIs('ok');
  });

  it('says so after a restart, too', async () => {
    const scene = await anInvited();
    refuse(RELAY);
    await passHours(25, 25);
    await product.restart();
    await mailCheckIs('failing');
    const [finding] = await doctorOnMail();
    expect(finding?.problem).toMatch(
      /passes on no mail for us \(.*554 5\.7\.1 RCPT TO\).* since \d{4}/,
    );
    expect(finding?.cure).toContain('SMTP_URL');
    product.sandbox.refuseMail(null);
    await passHours(4, 4);
    expect(await standing(scene)).toEqual(['sent', null]);
    await mailCheckIs('ok');
    expect(await doctorOnMail()).toEqual([]);
  });

  it('is waited for as long as the link would have been open, and no longer', async () => {
    const scene = await anInvited();
    refuse(RELAY);
    await passHours(24 * 30, 48);
    expect(await standing(scene)).toEqual(['scheduled', null]);
    await passHours(24 * 2, 6);
    expect(await standing(scene)).toEqual(['failed', 'delivery_failed']);
    product.sandbox.refuseMail(null);
    await setScene(product).invite();
    await mailCheckIs('ok');
  });

  it('is waited for from the opening on, however long that was away', async () => {
    const before = product.service.accounts.only().settings;
    const now = product.clock.now();
    const inDays = (days: number) => new Date(now.getTime() + days * 24 * HOUR_MS);
    const day = WEEK_DAYS[(inDays(4).getUTCDay() + 6) % 7] as (typeof WEEK_DAYS)[number];
    await saveSettings(product, ({ surveys: [survey] }) => {
      if (survey === undefined) throw new Error('no survey');
      survey.expiryDays = 1;
      survey.reminderDays = [];
      survey.deliveryWindow = { days: [day], from: '00:00', to: '23:59', timeZone: 'UTC' };
    });
    try {
      const scene = await anInvited();
      refuse(RELAY);
      const opensInHours = (Date.parse(inDays(4).toISOString().slice(0, 10)) - +now) / HOUR_MS;
      await passHours(opensInHours + 1, opensInHours + 1);
      expect(await standing(scene)).toEqual(['scheduled', null]);
      product.sandbox.refuseMail(null);
      await passHours(8, 4);
      expect(await standing(scene)).toEqual(['sent', null]);
    } finally {
      await saveSettings(product, (settings) => void Object.assign(settings, before));
    }
  });
});

describe('an address unknown for good', () => {
  it.each<[string, SmtpReply]>([
    ['at RCPT', UNKNOWN],
    ['at DATA', { ...UNKNOWN, at: 'DATA' }],
    ['disabled', { code: 550, message: 'account is gone (#5.2.1)' }],
    ['no such domain', { code: 550, message: '5.1.2 host unknown' }],
  ])('(%s) ends the invitation at once, and is not asked again', async (_title, reply) => {
    const scene = await anInvited();
    refuse(reply, scene.email);
    await product.skipHours(25);
    const { invitation } = await scene.viewWhen(
      'the end',
      (view) => view.invitation?.status === 'failed',
    );
    expect(invitation?.reason).toBe('delivery_refused');
    const { store } = product.service.accounts.only();
    expect(await store.suppressions.find(String(scene.customerId))).toMatchObject({
      reason: 'bounced',
    });
    product.sandbox.refuseMail(null);
    const { id } = product.sandbox.actions.createTicket(scene.customerId, { subject: 'Another' });
    product.sandbox.actions.solveTicket(id);
    await until('the decision', async () => (await scene.view(id)).decisions.length > 0);
    expect((await scene.view(id)).decisions[0]).toMatchObject({
      outcome: 'skipped',
      reason: 'suppressed',
    });
    await mailCheckIs('ok');
  });
});

describe('a receiver who may take it later', () => {
  it.each<[string, SmtpReply]>([
    ['a full mailbox', { code: 552, message: '5.2.2 mailbox full' }],
    ['a full mailbox for now', { code: 452, message: '4.2.2 mailbox full' }],
    ['greylisting', { code: 450, message: '4.2.0 Greylisted' }],
    ['a refusal that nobody explains', UNSAID],
  ])('%s: gets the mail once', async (_title, reply) => {
    const scene = await anInvited();
    refuse(reply, scene.email);
    await passHours(24 + 5, 1);
    expect(await standing(scene)).toEqual(['scheduled', null]);
    product.sandbox.refuseMail(null);
    await passHours(8, 4);
    expect(await standing(scene)).toEqual(['sent', null]);
    expect(scene.mails()).toHaveLength(1);
  });

  it('is refused for good when nobody explains it for hours, over a restart', async () => {
    const scene = await anInvited();
    refuse(UNSAID, scene.email);
    await passHours(25 + 5, 1);
    await product.restart();
    expect(await standing(scene)).toEqual(['scheduled', null]);
    await passHours(8, 2);
    expect(await standing(scene)).toEqual(['failed', 'delivery_refused']);
    const { store } = product.service.accounts.only();
    expect(await store.suppressions.find(String(scene.customerId))).toBeNull();
  });
});

describe('a reminder', () => {
  const remindersSent = async (scene: Scene) => {
    const { store } = product.service.accounts.only();
    return (await store.invitations.findLatestOfTicket(String(scene.ticketId)))?.remindersSent;
  };

  it('that is refused was not sent, and its link stays open', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    refuse(UNKNOWN, scene.email);
    await passHours(24 * 4 + 1, 97);
    expect(await remindersSent(scene)).toBe(0);
    expect(scene.mails()).toHaveLength(1);
    expect(await standing(scene)).toEqual(['sent', null]);
    const { store } = product.service.accounts.only();
    expect(await store.suppressions.find(String(scene.customerId))).toMatchObject({
      reason: 'bounced',
    });
    expect((await scene.answer(link, { score: '9' })).status).toBe(303);
  });

  it('waits while the mail service refuses us, and arrives once', async () => {
    const scene = setScene(product);
    await scene.invite();
    refuse(RELAY);
    await passHours(24 * 7, 8);
    expect(await remindersSent(scene)).toBe(0);
    product.sandbox.refuseMail(null);
    await passHours(8, 4);
    expect(await remindersSent(scene)).toBe(1);
    expect(scene.mails()).toHaveLength(2);
  });
});

describe('an alert', () => {
  const alertFor = (scene: Scene) =>
    product.sandbox
      .mails()
      .filter(({ to, text }) => to.includes(LEAD) && text.includes(`Words of ${scene.email}`));
  const answer = async (scene: Scene, link: string) =>
    scene.answer(link, { score: '1', comment: `Words of ${scene.email}` });
  const failedAlerts = () =>
    product.service.store.db
      .selectFrom('handoffs')
      .select('last_error')
      .where('name', '=', 'deliver-alert')
      .where('status', '=', 'failed')
      .execute();

  it('waits for days while the mail service refuses us, and arrives once', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    refuse(RELAY);
    await answer(scene, link);
    await passHours(72, 4);
    expect(await failedAlerts()).toEqual([]);
    product.sandbox.refuseMail(null);
    await passHours(8, 4);
    expect(alertFor(scene)).toHaveLength(1);
  });

  it('to an address unknown for good is given up at once, visibly', async () => {
    const scene = setScene(product);
    const link = await scene.invite();
    refuse(UNKNOWN, LEAD);
    await answer(scene, link);
    await until('the end', async () => (await failedAlerts()).length > 0);
    expect((await failedAlerts())[0]?.last_error).toMatch(/refused.*5\.1\.1/);
    expect(alertFor(scene)).toEqual([]);
  });
});
