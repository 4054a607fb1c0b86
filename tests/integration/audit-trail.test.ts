import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditTrailSchema, type AuditTrail } from '../../shared/contracts/audit-trail.ts';
import { apiAs, apiOf, type CallApi } from '../support/call-api.ts';
import { setScene, type Scene } from '../support/desk-scene.ts';
import { giveUpWork } from '../support/give-up-work.ts';
import { settle } from '../support/settle.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';
import { post } from '../support/survey-form.ts';
import { surveyLinkIn } from '../support/survey-link.ts';

let product: Product;
let script: CallApi;
let admin: CallApi;
let adminId: string;
let scene: Scene;
beforeAll(async () => {
  product = await startProduct({ seed: 'empty' });
  script = apiOf(product, ADMIN_KEY);
  const { id } = product.sandbox.users().find(({ role }) => role === 'admin')!;
  adminId = String(id);
  admin = await apiAs(product, id);
  await act();
}, 240_000);
afterAll(() => product.close());

async function act(): Promise<void> {
  const put = async (api: CallApi, body: object) => {
    const { etag } = await api('/settings');
    await api('/settings', { method: 'PUT', body, ifMatch: etag ?? '' });
  };
  await put(admin, { surveys: [{ delayHours: 1 }] });
  await put(script, { surveys: [{ delayHours: 2 }] });
  const versions = (await script('/settings/versions')).json['items'] as { version: number }[];
  const { etag } = await admin('/settings');
  const first = versions.at(-1)?.version ?? 0;
  await admin(`/settings/versions/${first}/restore`, { method: 'POST', ifMatch: etag ?? '' });

  const goal = { target: 40, by: '2030-12-31' };
  const { json } = await admin('/goals', { method: 'POST', body: goal });
  const [{ id: goalId } = { id: '' }] = json['items'] as { id: string }[];
  await admin(`/goals/${goalId}`, { method: 'PATCH', body: { target: 50 } });
  await script(`/goals/${goalId}`, { method: 'DELETE' });
  await script(`/goals/${goalId}`, { method: 'DELETE' });

  await admin('/settings/back-test', { method: 'POST', body: { settings: {}, days: 1 } });
  const workId = await giveUpWork(product);
  await admin(`/work/${workId}/retry`, { method: 'POST' });

  scene = setScene(product);
  scene.solve();
  await scene.viewWhen('an invitation', ({ invitation }) => invitation !== null);
  await scene.act('send_now');
  await settle(product);
  const other = setScene(product);
  other.solve();
  await other.viewWhen('an invitation', ({ invitation }) => invitation !== null);
  await other.act('cancel');
  product.sandbox.actions.deleteUser(other.customerId);
  await settle(product);
}

const list = async (query = '') => {
  const { status, json } = await script(`/events${query}`);
  expect(status).toBe(200);
  return z.strictObject(auditTrailSchema.shape).parse(json);
};
const kindsIn = ({ items }: AuditTrail) => items.map(({ kind }) => kind);

describe('the audit trail', () => {
  it('tells who did what, the latest first', async () => {
    const trail = await list();
    expect(kindsIn(trail)).toEqual([
      'customer_erased',
      'invitation_cancelled',
      'invitation_hastened',
      'work_retried',
      'back_test_started',
      'goal_removed',
      'goal_moved',
      'goal_set',
      'settings_restored',
      'settings_saved',
      'settings_saved',
      'settings_saved',
    ]);
    const by = new Map(trail.items.map((each) => [each.kind, each]));
    const name = product.sandbox.user(Number(adminId)).name;
    expect(by.get('goal_moved')?.by).toEqual({ kind: 'agent', id: adminId, name });
    expect(by.get('goal_removed')?.by).toMatchObject({ kind: 'admin_key', id: null });
    expect(by.get('back_test_started')?.by).toMatchObject({ kind: 'agent', id: adminId });
    expect(by.get('customer_erased')?.by).toBeNull();
    expect(by.get('invitation_hastened')?.subject).toEqual({
      kind: 'ticket',
      id: String(scene.ticketId),
    });
  });

  it('gives each once, however small the pages', async () => {
    const { items } = await list();
    const gathered: AuditTrail['items'] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: AuditTrail = await list(`?limit=2${next === '' ? '' : `&cursor=${next}`}`);
      gathered.push(...page.items);
      ({ next } = page);
    }
    expect(gathered).toEqual(items);
  });

  it('is narrowed to kinds and days', async () => {
    expect(kindsIn(await list('?kind=goal_set&kind=goal_removed'))).toEqual([
      'goal_removed',
      'goal_set',
    ]);
    const today = product.clock.now().toISOString().slice(0, 10);
    expect(kindsIn(await list(`?to=${today}`))).toEqual([]);
    expect((await list(`?from=${today}`)).items).toHaveLength(12);
  });

  it('is narrowed to whoever did it, the product among them', async () => {
    expect(kindsIn(await list('?by=product'))).toEqual(['customer_erased']);
    const own = await list(`?by=${adminId}&by=product&kind=goal_moved&kind=customer_erased`);
    expect(kindsIn(own)).toEqual(['customer_erased', 'goal_moved']);
    expect(kindsIn(await list('?by=admin_key&kind=goal_set&kind=goal_removed'))).toEqual([
      'goal_removed',
    ]);
  });

  it('is narrowed to a ticket, with what was done to its answer', async () => {
    const ticket = String(scene.ticketId);
    expect(kindsIn(await list(`?ticket=${ticket}`))).toEqual(['invitation_hastened']);
    await post(surveyLinkIn(scene.mails().at(-1)!), { score: '9' });
    const { json } = await script('/responses');
    const [{ id } = { id: '' }] = json['items'] as { id: string }[];
    await admin(`/responses/${id}`, {
      method: 'PATCH',
      body: { ignored: { reason: 'a test of ours' } },
    });
    const { items } = await list(`?ticket=${ticket}`);
    expect(items).toMatchObject([
      { kind: 'answer_ignored', ticketId: ticket, subject: { kind: 'response', id } },
      { kind: 'invitation_hastened', ticketId: ticket },
    ]);
    expect((await list('?ticket=1')).items).toEqual([]);
  });

  it.each([
    '?kind=gossip',
    '?from=yesterday',
    '?limit=0',
    '?cursor=x',
    '?by=me',
    '?ticket=mine',
    '?who=me',
  ])('refuses %s', async (query) => {
    expect((await script(`/events${query}`)).status).toBe(422);
  });

  it('holds nobody’s words or address', async () => {
    expect(JSON.stringify(await list())).not.toContain(scene.email);
  });
});
