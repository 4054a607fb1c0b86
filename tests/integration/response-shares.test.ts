import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shareResponseJob } from '../../backend/alert/share-response.job.ts';
import { handoffs } from '../../backend/handoffs.ts';
import { responseDetailSchema } from '../../shared/contracts/responses.ts';
import { shareTargetsSchema, type ShareTargets } from '../../shared/contracts/shares.ts';
import { aJobContext } from '../support/a-job-context.ts';
import { apiAs, type CallApi } from '../support/call-api.ts';
import { openResponseScene, type ResponseScene } from '../support/response-scene.ts';
import { saveSettings } from '../support/save-settings.ts';
import { startReceiver, type Receiver } from '../support/start-receiver.ts';

const AT = '2026-01-10T10:00:00Z';

let scene: ResponseScene;
let lead: CallApi;
let leadId: number;
let receiver: Receiver;
beforeAll(async () => {
  scene = await openResponseScene();
  const { leadIds } = scene.product.sandbox.state.landmarks;
  leadId = leadIds[0] ?? 0;
});
afterAll(() => scene.product.close());
beforeEach(async () => {
  await scene.startOver();
  receiver = await startReceiver();
  await saveSettings(scene.product, (settings) => {
    const match = settings.surveys[0]!.match;
    const channels = [
      { type: 'slack' as const, url: receiver.url },
      { type: 'email' as const, to: ['room@leads.example'] },
      { type: 'webhook' as const, url: `${receiver.url}/hook` },
    ];
    settings.alerts = [{ maxScore: 6, match, channels, quietHours: null }];
  });
  lead = await apiAs(scene.product, leadId);
});
afterEach(() => receiver.close());

const account = () => scene.product.service.accounts.only();
async function targets(): Promise<ShareTargets> {
  return shareTargetsSchema.parse((await lead('/share-targets')).json);
}
const share = (responseId: string, body: Record<string, unknown>, call: CallApi = lead) =>
  call(`/responses/${responseId}/shares`, { method: 'POST', body: { id: randomUUID(), ...body } });
const detail = async (id: string) =>
  responseDetailSchema.parse((await lead(`/responses/${id}`)).json);
/** Does what was handed on. */
async function deliver(responseId: string) {
  const context = aJobContext({ accountId: scene.accountId });
  const job = shareResponseJob({ accounts: { byId: account } });
  for (const { id } of (await detail(responseId)).shares) {
    await job.run({ shareId: id }, context).catch(async (error: Error) => {
      await job.giveUp({ shareId: id }, context, error);
    });
  }
}
const slack = async () => (await targets()).channels.find(({ type }) => type === 'slack')!.to;

describe('with whom answers can be shared', () => {
  it('is where alerts go, without what of a URL is a secret, and the team but oneself', async () => {
    const { channels, colleagues } = await targets();
    expect(channels.map(({ type, name }) => [type, name])).toEqual([
      ['slack', new URL(receiver.url).host],
      ['email', 'room@leads.example'],
    ]);
    expect(colleagues?.map(({ to }) => to)).not.toContain(`agent:${leadId}`);
    expect(colleagues?.length).toBeGreaterThan(2);
  });

  it.each([
    ['a channel that is not in the settings', 'to', { to: 'channel:0123456789abcdef' }],
    ['nobody of the team', 'to', { to: 'agent:999999999' }],
    ['an address', 'to', { to: 'somebody@elsewhere.example' }],
    ['words without an end', 'note', { note: 'x'.repeat(501) }],
    ['an id of another kind', 'id', { id: '7' }],
  ])('is refused by its field: %s', async (_what, field, wrong) => {
    const id = await scene.add({ at: AT });
    const said = await share(id, { to: await slack(), ...wrong });
    expect(said.status).toBe(422);
    expect(said.json).toMatchObject({ errors: [{ field }] });
    expect((await detail(id)).shares).toEqual([]);
  });

  it('is no customer, although Zendesk knows their address', async () => {
    const id = await scene.add({ at: AT });
    const customer = scene.product.sandbox.users().find(({ role }) => role === 'end-user');
    expect((await share(id, { to: `agent:${customer?.id}` })).status).toBe(422);
  });
});

describe('an answer that is shared', () => {
  it('reaches Slack with its score, words and who shared it, and says so beside the answer', async () => {
    const id = await scene.add({ at: AT, score: 3, comment: 'So <slow> @here', name: 'Ada' });
    const said = await share(id, { to: await slack(), note: ' Look & <act> ' });
    expect(said.status).toBe(202);
    const waiting = (await detail(id)).shares;
    expect(waiting).toMatchObject([
      { status: 'waiting', note: 'Look & <act>', by: { id: String(leadId) } },
    ]);
    await deliver(id);
    const { text } = JSON.parse(receiver.received[0]?.body ?? '') as { text: string };
    expect(text).toContain('An answer to read: 3 out of 10 (detractor)');
    expect(text).toContain('> So &lt;slow&gt; @\u200bhere');
    expect(text).toContain('With the words: Look &amp; &lt;act&gt;');
    expect(text).toContain(`Shared by: ${waiting[0]?.by.name}`);
    expect((await detail(id)).shares).toMatchObject([{ status: 'taken' }]);
  });

  it('reaches a colleague at the address that Zendesk has of them', async () => {
    const id = await scene.add({ at: AT, score: 10, comment: 'Splendid' });
    const [colleague] = (await targets()).colleagues ?? [];
    expect((await share(id, { to: colleague?.to })).status).toBe(202);
    await deliver(id);
    const { email } = scene.product.sandbox
      .users()
      .find((user) => `agent:${user.id}` === colleague?.to)!;
    const mail = scene.product.sandbox.mails().findLast(({ to }) => to.includes(email ?? '-'));
    expect(mail?.text).toContain('> Splendid');
    expect(mail?.subject).toMatch(/^An answer to read: score 10/);
  });

  it('is shared once, however often the same is asked for and delivered', async () => {
    const id = await scene.add({ at: AT });
    const body = { id: randomUUID(), to: await slack() };
    await Promise.all([share(id, body), share(id, body), share(id, body)]);
    await deliver(id);
    await deliver(id);
    expect(receiver.received).toHaveLength(1);
    const rows = await scene.product.service.store.db
      .selectFrom('handoffs')
      .select('key')
      .where('name', '=', handoffs.shareResponse.name)
      .where('key', '=', body.id)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('is held back when its channel was taken out of the settings', async () => {
    const id = await scene.add({ at: AT });
    await share(id, { to: await slack() });
    await saveSettings(scene.product, (settings) => {
      settings.alerts = [];
    });
    await deliver(id);
    expect(receiver.received).toEqual([]);
    expect((await detail(id)).shares).toMatchObject([{ status: 'failed' }]);
  });

  it('is held back when the customer was erased, whose name its words may hold', async () => {
    const id = await scene.add({ at: AT, customer: '77', name: 'Karen', comment: 'Call me' });
    await share(id, { to: await slack(), note: 'Call Karen' });
    await scene.records.customers.erase('77', new Date());
    await scene.records.responses.anonymise('77');
    await deliver(id);
    expect(receiver.received).toEqual([]);
    expect((await detail(id)).shares).toMatchObject([{ status: 'failed', note: null }]);
  });

  it('is told as it is by then', async () => {
    const id = await scene.add({ at: AT, score: 2, comment: 'Bad' });
    await share(id, { to: await slack() });
    await scene.product.service.store.db
      .updateTable('responses')
      .set({ score: 9, category: 'promoter', comment: 'Solved!' })
      .execute();
    await deliver(id);
    expect(receiver.received[0]?.body).toMatch(/9 out of 10.*Solved!/s);
  });

  it('of another product’s survey has no ticket to lead to', async () => {
    const id = await scene.add({ at: AT, customer: 'import:1', name: 'Ada', comment: 'Old' });
    await scene.product.service.store.db
      .updateTable('responses')
      .set({ zendesk_ticket_id: '' })
      .execute();
    await share(id, { to: await slack() });
    await deliver(id);
    const body = receiver.received[0]?.body;
    expect(body).toMatch(/Customer: Ada/);
    expect(body).not.toMatch(/agent\/tickets|Ticket:/);
  });
});

describe('sharing', () => {
  it('has an end within the hour, for one lead and not for another', async () => {
    const id = await scene.add({ at: AT });
    const to = await slack();
    const statuses = [];
    for (let count = 0; count < 31; count += 1) statuses.push((await share(id, { to })).status);
    expect(statuses).toEqual([...Array<number>(30).fill(202), 429]);
    const admin = scene.product.sandbox.users().find(({ role }) => role === 'admin');
    const other = await apiAs(scene.product, admin?.id ?? 0);
    expect((await share(id, { to }, other)).status).toBe(202);
  });

  it('never reaches another account’s answer', async () => {
    const { id: others } = await scene.product.service.store.accounts.ensure(
      'https://elsewhere.zendesk.com',
      new Date(),
    );
    const theirs = await scene.add({ at: AT }, others);
    expect((await share(theirs, { to: await slack() })).status).toBe(404);
  });
});
