import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../backend/alert/alert-target.rules.ts';
import { deliverAlertJob, sendAlertJob } from '../../backend/alert/deliver-alert.job.ts';
import { raiseAlertsJob } from '../../backend/alert/raise-alerts.job.ts';
import { handoffs } from '../../backend/handoffs.ts';
import { anInvitationOut } from '../support/an-invitation-out.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { saveSettings } from '../support/save-settings.ts';
import { startProduct, type Product } from '../support/start-product.ts';
import { post } from '../support/survey-form.ts';

const FIRST = 'first@leads.example';
const SECOND = 'second@leads.example';
const first = { type: 'email', to: FIRST } as const;

let product: Product;
beforeAll(async () => {
  // Without workers each job runs when a test says so.
  product = await startProduct({ seed: 'empty', environment: { ROLE: 'web' } });
});
afterAll(() => product.close());

const account = () => product.service.accounts.only();
const deps = { accounts: { byId: account } };
const tell = (...addresses: string[]) =>
  saveSettings(product, (settings) => {
    settings.alerts = [
      {
        maxScore: 6,
        match: settings.surveys[0]!.match,
        channels: addresses.map((to) => ({ type: 'email', to: [to] })),
        quietHours: null,
      },
    ];
    settings.followUp.enabled = false;
  });
beforeEach(() => tell(FIRST, SECOND));

async function anAnswer(score: number) {
  const { id, link } = await anInvitationOut(product);
  await post(link, { score: String(score) });
  const response = await account().store.responses.findOfInvitation(id);
  return { link, responseId: response?.id ?? '', ticketId: response?.ticketId };
}
const raise = (responseId: string) =>
  raiseAlertsJob(deps).run({ responseId }, aJobContext({ accountId: account().id }));
const rowsOf = (responseId: string) =>
  product.service.store.db
    .selectFrom('handoffs')
    .select(['name', 'message'])
    .where('name', 'in', ['send-alert', 'deliver-alert'])
    .where('status', '=', 'waiting')
    .where('key', 'like', `${responseId}-%`)
    .execute();
const targetsOf = async (responseId: string) =>
  (await rowsOf(responseId)).map(({ message }) => (message as { target: unknown }).target);
const deliver = (responseId: string, target = fingerprintOf(first)) =>
  deliverAlertJob(deps).run(
    { responseId, target, settledAt: product.clock.now().toISOString() },
    aJobContext({ accountId: account().id }),
  );
/** Whom the jobs that a test ran to their end have told. */
const receiversOf = (ticketId?: string) =>
  product.sandbox
    .mails()
    .filter(({ text }) => text.includes(`#${ticketId}`))
    .flatMap(({ to }) => to);

describe('an alert', () => {
  it('names its target, and does not hold it', async () => {
    const { responseId } = await anAnswer(3);
    await raise(responseId);
    expect(new Set(await targetsOf(responseId))).toEqual(
      new Set([FIRST, SECOND].map((to) => fingerprintOf({ type: 'email', to }))),
    );
    expect(JSON.stringify(await rowsOf(responseId))).not.toContain('leads.example');
  });

  it('is asked for once, however often and in whatever version the answer settles', async () => {
    const { responseId, link } = await anAnswer(3);
    await raise(responseId);
    await post(link, { score: '1' });
    await Promise.all([raise(responseId), raise(responseId)]);
    expect(await rowsOf(responseId)).toHaveLength(2);
  });

  it('reaches the target that the settings have', async () => {
    const { responseId, ticketId } = await anAnswer(3);
    await deliver(responseId);
    expect(receiversOf(ticketId)).toEqual([FIRST]);
  });

  it('reaches nobody at a target that was taken out of the settings', async () => {
    const { responseId, ticketId } = await anAnswer(3);
    await tell(SECOND);
    await deliver(responseId);
    expect(receiversOf(ticketId)).toEqual([]);
  });

  it('reaches nobody about an answer that is no low score any more', async () => {
    const { responseId, link, ticketId } = await anAnswer(3);
    await post(link, { score: '9' });
    await deliver(responseId);
    expect(receiversOf(ticketId)).toEqual([]);
  });

  it('waits for the end of quiet hours that began while it was tried', async () => {
    const { responseId, ticketId } = await anAnswer(3);
    const now = product.clock.now();
    const timeOf = (ms: number) => new Date(now.getTime() + ms).toISOString().slice(11, 16);
    await saveSettings(product, ({ alerts: [alert] }) => {
      const hours = { from: timeOf(-3_600_000), to: timeOf(3_600_000), timeZone: 'UTC' };
      if (alert) alert.quietHours = hours;
    });
    const result = await deliver(responseId);
    expect(result).toMatchObject({ again: expect.any(Date) });
    expect(Number((result as { again: Date }).again)).toBeGreaterThan(now.getTime());
    expect(receiversOf(ticketId)).toEqual([]);
  });
});

describe('the brand that an alert names', () => {
  async function aWordAbout(surveyId: string): Promise<string> {
    const { id, link, ticketId } = await anInvitationOut(product, { surveyId });
    await post(link, { score: '3' });
    const response = await account().store.responses.findOfInvitation(id);
    await saveSettings(product, (settings) => {
      settings.surveys = settings.surveys.filter((survey) => survey.id !== 'gone');
    });
    await deliver(response?.id ?? '');
    const mail = product.sandbox.mails().find(({ text }) => text.includes(`#${ticketId}`));
    return /^Brand: (.*)$/m.exec(mail?.text ?? 'no mail: Brand: of none')?.[1] ?? 'none';
  }
  beforeEach(() =>
    saveSettings(product, (settings) => {
      const [first] = settings.surveys.filter(({ id }) => id === 'default');
      if (first === undefined) throw new Error('there is no survey to copy');
      settings.surveys = [
        { ...first, brandName: 'Bikes' },
        { ...first, id: 'boats', brandName: 'Boats' },
        { ...first, id: 'gone', brandName: 'Gone' },
      ];
    }),
  );

  it.each([
    ['default', 'Bikes'],
    ['boats', 'Boats'],
    ['gone', 'none'],
  ])('is that of the survey which was answered: %s', async (surveyId, brand) => {
    expect(await aWordAbout(surveyId)).toBe(brand);
  });
});

describe('an alert of an older release, which holds its target', () => {
  const sendOld = (responseId: string, target: { type: 'email'; to: string }) =>
    sendAlertJob(deps).run(
      { responseId, target, settledAt: product.clock.now().toISOString() },
      aJobContext({ accountId: account().id }),
    );
  async function addOld(responseId: string) {
    const now = product.clock.now();
    const key = `${responseId}-${fingerprintOf(first)}`;
    const message = { responseId, target: first, settledAt: now.toISOString() };
    const { store } = account();
    await store.handoffs.add(handoffs.sendAlert, message, { key, dueAt: now, now });
  }

  it('reaches its target', async () => {
    const { responseId, ticketId } = await anAnswer(3);
    await sendOld(responseId, first);
    expect(receiversOf(ticketId)).toEqual([FIRST]);
  });

  it('reaches nobody at a target that was taken out of the settings', async () => {
    const { responseId, ticketId } = await anAnswer(3);
    await sendOld(responseId, { type: 'email', to: 'gone@leads.example' });
    expect(receiversOf(ticketId)).toEqual([]);
  });

  it('is not asked for again by this one', async () => {
    const { responseId } = await anAnswer(3);
    await addOld(responseId);
    await raise(responseId);
    const rows = await rowsOf(responseId);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['deliver-alert', 'send-alert']);
    expect(await targetsOf(responseId)).toContain(fingerprintOf({ type: 'email', to: SECOND }));
  });

  it('cannot be asked for any more once this one was asked', async () => {
    const { responseId } = await anAnswer(3);
    await raise(responseId);
    await addOld(responseId);
    const rows = await rowsOf(responseId);
    expect(rows.map(({ name }) => name)).toEqual(['deliver-alert', 'deliver-alert']);
  });

  it('leaves it to this one that has been asked before', async () => {
    const { responseId, ticketId } = await anAnswer(3);
    await raise(responseId);
    await sendOld(responseId, first);
    expect(receiversOf(ticketId)).toEqual([]);
  });
});
