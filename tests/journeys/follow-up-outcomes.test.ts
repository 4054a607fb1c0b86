import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUpDetail } from '../../shared/contracts/follow-ups.ts';
import { apiOf, type CallApi } from '../support/call-api.ts';
import type { Scene } from '../support/desk-scene.ts';
import { openFollowUp } from '../support/open-follow-up.ts';
import { settle } from '../support/settle.ts';
import { ADMIN_KEY, startProduct, type Product } from '../support/start-product.ts';

let product: Product;
let call: CallApi;
beforeAll(async () => {
  product = await startProduct({ seed: 'company' });
  call = apiOf(product, ADMIN_KEY);
}, 240_000);
afterAll(() => product.close());

const pass = async (hours: number) => {
  await settle(product);
  await product.skipHours(hours);
  await settle(product);
};
const bodiesOf = (ticketId: number) => product.sandbox.comments(ticketId).map(({ body }) => body);

async function read(id: string): Promise<FollowUpDetail & { etag: string }> {
  const { json, etag, status } = await call(`/follow-ups/${id}`);
  expect(status).toBe(200);
  return { ...(json as unknown as FollowUpDetail), etag: etag ?? '' };
}
const kindsOf = ({ changes }: FollowUpDetail) => changes.map(({ kind }) => kind).toReversed();

async function say(id: string, body: object) {
  const { etag } = await read(id);
  const said = await call(`/follow-ups/${id}`, { method: 'PATCH', body, ifMatch: etag });
  expect(said.json).toMatchObject({ id });
  expect(said.status).toBe(200);
  await settle(product);
}

/** What Zendesk has mailed to a customer, besides what we have. */
const mailsBy = ({ email }: Scene) =>
  product.sandbox
    .mails()
    .filter(({ to, subject }) => to.includes(email) && /\[Request|ticket #/i.test(subject));

describe('a follow-up', () => {
  it('follows its task, with who it was, until somebody says how it went', async () => {
    const { scene, taskId, id } = await openFollowUp(product);
    const agent = product.sandbox.users().find(({ role }) => role === 'agent')!;
    const { actions } = product.sandbox;
    actions.updateTicket(taskId, { status: 'hold' });
    await settle(product);
    expect((await read(id)).state).toBe('in_progress');
    actions.updateTicket(taskId, { status: 'pending' });
    await settle(product);
    expect((await read(id)).state).toBe('contacted');
    actions.updateTicket(taskId, { additional_tags: ['nps_recovered'] });
    actions.solveTicket(taskId);
    await settle(product);
    const after = await read(id);
    expect(after).toMatchObject({
      state: 'solved',
      outcome: { kind: 'recovered' },
      isOutcomeMissing: false,
    });
    expect(kindsOf(after)).toEqual(['opened', 'started', 'contacted', 'solved']);
    expect(after.changes.filter(({ by }) => by === null).map(({ kind }) => kind)).toEqual([
      'opened',
    ]);
    expect(agent).toBeDefined();
    expect(mailsBy(scene)).toEqual([]);
  });

  it('is solved by its outcome, and a team is told why a customer was lost', async () => {
    const { scene, taskId, id } = await openFollowUp(product);
    const group = product.sandbox.state.groups.at(-1)!;
    const outcome = {
      kind: 'not_recovered',
      reason: 'The tent leaks every year',
      toldGroupId: String(group.id),
    };
    await say(id, { outcome });
    expect(product.sandbox.ticket(taskId)).toMatchObject({ status: 'solved' });
    expect(bodiesOf(taskId).at(-1)).toContain('The tent leaks every year');
    expect(product.sandbox.comments(taskId).every((each) => !each.public)).toBe(true);
    const told = product.sandbox.tickets().filter(({ group_id }) => group_id === group.id);
    const note = told.find(({ external_id: given }) => given?.includes(id))!;
    expect(bodiesOf(note.id)[0]).toContain('The tent leaks every year');
    expect(note.requester_id).not.toBe(scene.customerId);
    expect(await read(id)).toMatchObject({
      state: 'solved',
      outcome: { kind: 'not_recovered', reason: outcome.reason, told: { name: group.name } },
    });
    expect((await scene.view()).followUp).toMatchObject({
      status: 'done',
      outcome: 'not_recovered',
    });
    expect(mailsBy(scene)).toEqual([]);
    // A second outcome takes the place of the first, on the task as well.
    await say(id, { outcome: { kind: 'no_contact', tries: 3 } });
    expect(bodiesOf(taskId).at(-1)).toContain('3 tries');
  });

  it('asks for a missing outcome once, then tells the leads, once', async () => {
    const { scene, taskId, id } = await openFollowUp(product);
    const notes = () => bodiesOf(taskId).filter((body) => body.includes('nobody has said'));
    const alerts = () =>
      product.sandbox.mails().filter(({ subject }) => subject.startsWith('No outcome'));
    const before = alerts().length;
    product.sandbox.actions.solveTicket(taskId);
    await pass(0.1);
    expect(await read(id)).toMatchObject({ state: 'solved', isOutcomeMissing: true });
    expect(notes()).toHaveLength(0);
    await pass(1);
    expect(notes()).toHaveLength(1);
    expect(product.sandbox.ticket(taskId).status).toBe('solved');
    expect(alerts()).toHaveLength(before);
    await pass(25);
    await pass(48);
    expect(notes()).toHaveLength(1);
    expect(alerts()).toHaveLength(before + 1);
    expect(kindsOf(await read(id))).toEqual(['opened', 'solved', 'outcome_asked', 'escalated']);
    // Whenever it comes, it is taken.
    product.sandbox.actions.updateTicket(taskId, { additional_tags: ['nps_no_contact'] });
    await pass(0.2);
    expect(await read(id)).toMatchObject({
      outcome: { kind: 'no_contact' },
      isOutcomeMissing: false,
    });
    expect(mailsBy(scene)).toEqual([]);
  });

  it('asks nobody when the outcome comes in time', async () => {
    const { taskId, id } = await openFollowUp(product);
    product.sandbox.actions.solveTicket(taskId);
    await settle(product);
    await say(id, { outcome: { kind: 'recovered' } });
    await pass(50);
    expect(bodiesOf(taskId).filter((body) => body.includes('nobody has said'))).toHaveLength(0);
    expect(kindsOf(await read(id))).toEqual(['opened', 'solved', 'outcome_said']);
  });

  it('is open again with its task', async () => {
    const { taskId, id } = await openFollowUp(product);
    await say(id, { outcome: { kind: 'recovered' } });
    product.sandbox.actions.reopenTicket(taskId);
    await settle(product);
    expect(await read(id)).toMatchObject({ state: 'in_progress', outcome: null });
  });

  it('is shown beside its task, with whom it is about', async () => {
    const { scene, taskId } = await openFollowUp(product);
    const view = await scene.view(taskId);
    expect(view).toMatchObject({
      customer: { id: String(scene.customerId) },
      response: { score: 2, comment: 'Never again' },
      followUp: { status: 'open', ticketId: String(taskId) },
    });
  });
});

describe('the board', () => {
  it('is kept to what is asked for, page by page', async () => {
    const { id } = await openFollowUp(product);
    const idsIn = async (query: string) => {
      const { json, status } = await call(`/follow-ups?${query}`);
      expect(status).toBe(200);
      return (json['items'] as { id: string }[]).map((each) => each.id);
    };
    expect(await idsIn('state=open')).toContain(id);
    expect(await idsIn('state=solved')).not.toContain(id);
    expect(await idsIn('due=overdue')).not.toContain(id);
    expect(await idsIn('due=soon')).toContain(id);
    const { group } = await read(id);
    expect(await idsIn(`team=${group?.id ?? ''}`)).toContain(id);
    expect(await idsIn('team=1')).toEqual([]);
    expect(await idsIn('outcome=recovered')).not.toContain(id);
    const all = await idsIn('limit=200');
    const walked: string[] = [];
    let cursor: string | null = null;
    do {
      const { json } = await call(`/follow-ups?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      walked.push(...(json['items'] as { id: string }[]).map((each) => each.id));
      cursor = json['next'] as string | null;
    } while (cursor !== null);
    expect(walked).toEqual(all);
    await pass(25);
    expect(await idsIn('due=overdue')).toContain(id);
  });

  it.each<[string, object, string]>([
    ['nothing', {}, 'state'],
    ['both', { state: 'open', outcome: { kind: 'recovered' } }, 'state'],
    ['a state of Zendesk’s', { state: 'solved' }, 'state'],
    ['no reason', { outcome: { kind: 'not_recovered' } }, 'outcome.reason'],
    ['no tries', { outcome: { kind: 'no_contact', tries: 0 } }, 'outcome.tries'],
  ])('refuses %s and names the field', async (_what, body, field) => {
    const { id } = await openFollowUp(product);
    const { status, json } = await call(`/follow-ups/${id}`, {
      method: 'PATCH',
      body,
      ifMatch: '1',
    });
    expect(status).toBe(422);
    expect((json['errors'] as { field: string }[]).map((each) => each.field)).toContain(field);
  });

  it('refuses a change of what has changed, or that names no state', async () => {
    const { id } = await openFollowUp(product);
    const body = { state: 'in_progress' };
    const patch = (ifMatch?: string) =>
      call(`/follow-ups/${id}`, { method: 'PATCH', body, ...(ifMatch && { ifMatch }) });
    const { etag } = await read(id);
    expect((await patch()).status).toBe(428);
    expect((await patch(etag)).status).toBe(200);
    expect((await patch(etag)).status).toBe(412);
    await say(id, { outcome: { kind: 'recovered' } });
    expect((await patch((await read(id)).etag)).status).toBe(409);
  });
});
